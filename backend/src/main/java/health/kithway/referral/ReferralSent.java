package health.kithway.referral;

import health.kithway.directory.LocationId;
import health.kithway.job.Fact;
import health.kithway.person.PersonId;
import java.util.UUID;

/** Somebody sent a referral by a share link. The recipient is who asked. */
public record ReferralSent(ReferralId referralId, LocationId locationId, PersonId recipientId) implements Fact {

    @Override
    public UUID subject() {
        return referralId.value();
    }
}
