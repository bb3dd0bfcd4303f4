package health.kithway.referral;

import health.kithway.directory.LocationId;
import health.kithway.job.Fact;
import health.kithway.person.PersonId;
import java.time.Instant;
import java.util.UUID;

/** An appointment moved; time and place are the new ones. */
public record AppointmentRescheduled(
        ReferralId referralId,
        AppointmentId appointmentId,
        Instant startsAt,
        LocationId locationId,
        PersonId recipientId)
        implements Fact {

    @Override
    public UUID subject() {
        return referralId.value();
    }
}
