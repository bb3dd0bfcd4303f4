package health.kithway.consent.disclosure;

import health.kithway.directory.PracticeId;
import health.kithway.person.PersonId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be told.
 *
 * @param person the same as a person of the organization; absent for a practice
 */
public record Recipient(Kind kind, UUID id, @Nullable PersonId person) {

    /** What they are to the patient. */
    public enum Kind {
        /** Somebody of the patient's care circle. */
        MEMBER,
        /** The outside practice that sent the referral. */
        PRACTICE,
        /** Who shared the link. */
        SHARER
    }

    public static Recipient member(UUID member, PersonId person) {
        return new Recipient(Kind.MEMBER, member, person);
    }

    public static Recipient practice(PracticeId practice) {
        return new Recipient(Kind.PRACTICE, practice.value(), null);
    }

    public static Recipient sharer(PersonId sharer) {
        return new Recipient(Kind.SHARER, sharer.value(), sharer);
    }
}
