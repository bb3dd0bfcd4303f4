package health.kithway.referral;

import health.kithway.directory.LocationId;
import health.kithway.directory.PracticeId;
import health.kithway.job.Fact;
import health.kithway.person.PersonId;
import java.util.UUID;

/** A practice referred a patient who, it attests, agreed to be contacted. The recipient is the patient. */
public record ReferralSubmitted(
        ReferralId referralId, LocationId locationId, PersonId recipientId, PracticeId practiceId) implements Fact {

    @Override
    public UUID subject() {
        return referralId.value();
    }
}
