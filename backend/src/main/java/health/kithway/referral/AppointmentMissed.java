package health.kithway.referral;

import health.kithway.directory.LocationId;
import health.kithway.job.Fact;
import health.kithway.person.PersonId;
import java.util.UUID;

/** The patient did not come. */
public record AppointmentMissed(
        ReferralId referralId, AppointmentId appointmentId, LocationId locationId, PersonId recipientId)
        implements Fact {

    @Override
    public UUID subject() {
        return referralId.value();
    }
}
