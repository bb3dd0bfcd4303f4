package health.kithway.consent.representative;

import health.kithway.person.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's right to decide for another, with what proves it.
 *
 * @param evidence what was seen, e.g. "court order of 3 May, copy in the paper file"; kept sealed
 * @param startsAt now, if absent
 */
public record NewAuthority(
        PersonId person,
        PersonId representative,
        AuthorityKind kind,
        String evidence,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt) {

    @Override
    public String toString() {
        return "NewAuthority[" + kind + "]";
    }
}
