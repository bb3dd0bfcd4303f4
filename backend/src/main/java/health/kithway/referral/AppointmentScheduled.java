package health.kithway.referral;

import health.kithway.directory.LocationId;
import health.kithway.job.Fact;
import health.kithway.person.PersonId;
import java.time.Instant;
import java.util.UUID;

/** Somebody is expected at a time and a place. The recipient is who is written to about it. */
public record AppointmentScheduled(
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
