package health.kithway.referral;

import health.kithway.directory.PracticeId;
import health.kithway.job.Fact;
import health.kithway.person.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * There is a new referral, by a share link or from a practice; told of every one, also where messages are held.
 *
 * @param sharerId whose own link it came by, if it was somebody's
 */
public record ReferralMade(
        ReferralId referralId,
        PersonId requesterId,
        PersonId patientId,
        @Nullable PersonId sharerId,
        @Nullable PracticeId practiceId,
        Instant madeAt)
        implements Fact {

    static ReferralMade of(Referral referral, @Nullable PersonId sharer) {
        return new ReferralMade(
                referral.id(),
                referral.requesterId(),
                referral.patientId(),
                sharer,
                referral.practiceId(),
                referral.createdAt());
    }

    @Override
    public UUID subject() {
        return referralId.value();
    }
}
