package health.kithway.program.link;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What bounds a link.
 *
 * @param mostUses how many referrals it may bring; absent, as many as come; an invitation brings one
 */
public record LinkTerms(
        Kind kind, @Nullable Instant expiresAt, @Nullable Integer mostUses) {

    /** A link, or an invitation, which is for one referral. */
    public enum Kind {
        LINK,
        INVITATION
    }

    public LinkTerms {
        mostUses = kind == Kind.INVITATION ? Integer.valueOf(1) : mostUses;
    }

    /** For as many as come, for as long as its program is open. */
    public static LinkTerms unbounded() {
        return new LinkTerms(Kind.LINK, null, null);
    }

    /** For one referral. */
    public static LinkTerms invitation(@Nullable Instant expiresAt) {
        return new LinkTerms(Kind.INVITATION, expiresAt, 1);
    }
}
