package health.kithway.referral;

import health.kithway.directory.LocationId;
import health.kithway.job.Fact;
import health.kithway.person.PersonId;
import java.util.UUID;

/** The patient came. */
public record AppointmentCompleted(
        ReferralId referralId, AppointmentId appointmentId, LocationId locationId, PersonId recipientId)
        implements Fact {

    @Override
    public UUID subject() {
        return referralId.value();
    }
}
