package health.kithway.circle;

import health.kithway.person.PersonId;
import java.time.Instant;
import java.util.List;
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

    public boolean isPatient() {
        return preset == Preset.PATIENT;
    }
}
