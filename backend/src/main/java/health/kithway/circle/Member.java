package health.kithway.circle;

import health.kithway.person.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a circle, or who once was.
 *
 * @param broughtBy who asked them in; absent where they started the circle or staff did
 * @param rights what the patient let them know; for one who awaits an answer, what was asked for
 */
public record Member(
        MemberId id,
        CircleId circle,
        PersonId person,
        Preset preset,
        MemberState state,
        @Nullable MemberId broughtBy,
        Instant joinedAt,
        List<Right> rights) {

    public Member {
        rights = List.copyOf(rights);
    }

    /** Whether they may know or do that at a moment, as far as the patient's yes goes. */
    public boolean may(Permission permission, Instant at) {
        return state == MemberState.ACTIVE
                && rights.stream().anyMatch(right -> right.permission() == permission && right.holdsAt(at));
    }

    /** What of it has not ended by itself at a moment. */
    public List<Right> rightsAt(Instant at) {
        return rights.stream().filter(right -> right.holdsAt(at)).toList();
    }

    /** When the first of these ends by itself; absent where none does. */
    public @Nullable Instant endOf(Collection<Permission> may) {
        return rights.stream()
                .filter(right -> may.contains(right.permission()))
                .map(Right::until)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    public boolean isPatient() {
        return preset == Preset.PATIENT;
    }
}
