package health.kithway.referral;

import health.kithway.directory.LocationId;
import health.kithway.job.Fact;
import health.kithway.person.PersonId;
import java.util.UUID;

/** An appointment will not take place. */
public record AppointmentCancelled(
        ReferralId referralId, AppointmentId appointmentId, LocationId locationId, PersonId recipientId)
        implements Fact {

    @Override
    public UUID subject() {
        return referralId.value();
    }
}
