package health.kithway.consent.representative;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person's right to decide for another, as recorded.
 *
 * @param personId the patient
 * @param representativeId who decides
 * @param verifiedBy the staff member who saw the evidence
 * @param changes what became of it, in any order
 */
public record Authority(
        UUID id,
        UUID personId,
        UUID representativeId,
        AuthorityKind kind,
        Instant startsAt,
        @Nullable Instant endsAt,
        String verifiedBy,
        Instant recordedAt,
        List<Change> changes) {

    /** Something that became of it. */
    public record Change(Kind kind, Instant occurredAt) {

        /** What. */
        public enum Kind {
            RELEASED,
            HELD,
            ENDED
        }
    }

    /**
     * Whether the representative may decide at a moment.
     *
     * @param adult whether the patient is 18 at that moment
     */
    public AuthorityState stateAt(Instant at, boolean adult) {
        if (at.isBefore(startsAt)) {
            return AuthorityState.NOT_YET;
        }
        if (isOver(at)) {
            return AuthorityState.ENDED;
        }
        if (kind == AuthorityKind.PARENT && adult) {
            return AuthorityState.GROWN_UP;
        }
        return isHeld(at) ? AuthorityState.HELD : AuthorityState.IN_FORCE;
    }

    private boolean isOver(Instant at) {
        return (endsAt != null && !at.isBefore(endsAt))
                || changes.stream()
                        .anyMatch(change -> change.kind() == Change.Kind.ENDED
                                && !change.occurredAt().isAfter(at));
    }

    /** The last word counts; at the same instant the hold does. */
    private boolean isHeld(Instant at) {
        return changes.stream()
                .filter(change -> change.kind() != Change.Kind.ENDED
                        && !change.occurredAt().isAfter(at))
                .max(Comparator.comparing(Change::occurredAt).thenComparing(Change::kind))
                .filter(last -> last.kind() == Change.Kind.HELD)
                .isPresent();
    }
}
