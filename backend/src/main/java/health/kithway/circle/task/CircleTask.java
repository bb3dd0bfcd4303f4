package health.kithway.circle.task;

import health.kithway.circle.CircleId;
import health.kithway.circle.MemberId;
import health.kithway.referral.ReferralId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something to do, and who does it.
 *
 * @param owner who does or did it; absent while nobody does
 * @param unansweredAt when everybody had been asked in vain and staff were told
 */
public record CircleTask(
        CircleTaskId id,
        CircleId circle,
        ReferralId referral,
        CircleTaskKind kind,
        @Nullable Instant dueAt,
        State state,
        @Nullable MemberId owner,
        @Nullable Instant unansweredAt,
        Instant createdAt) {

    /** How a task stands. */
    public enum State {
        OPEN,
        CLAIMED,
        DONE,
        /** Not needed any more. */
        CLOSED;

        public boolean isOver() {
            return this == DONE || this == CLOSED;
        }
    }

    /** For who may not know when the visit is: what is due at the visit has no time. */
    public CircleTask withoutTheVisitsTime() {
        return kind.isAtTheVisit()
                ? new CircleTask(id, circle, referral, kind, null, state, owner, unansweredAt, createdAt)
                : this;
    }

    CircleTask dueAt(Instant due) {
        return new CircleTask(id, circle, referral, kind, due, state, owner, unansweredAt, createdAt);
    }

    boolean isOf(MemberId member) {
        return member.equals(owner);
    }

    /** How it stands for a member who wants to do it. */
    Claimed claimedBy(MemberId member) {
        Claimed.Outcome outcome = switch (state) {
            case OPEN -> Claimed.Outcome.TAKEN;
            case CLAIMED -> isOf(member) ? Claimed.Outcome.YOURS : Claimed.Outcome.TAKEN;
            case DONE, CLOSED -> Claimed.Outcome.OVER;
        };
        return new Claimed(this, outcome);
    }
}
