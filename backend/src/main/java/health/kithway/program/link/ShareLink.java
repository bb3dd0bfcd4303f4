package health.kithway.program.link;

import health.kithway.program.Program;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A share link as staff see it.
 *
 * @param spokenCode its form for the phone and the desk, if it has one
 * @param linkDomain at which it is handed out
 * @param uses how many referrals it brought, of those it may; counted only where they are bounded
 */
public record ShareLink(
        ShareLinkId id,
        String code,
        @Nullable String spokenCode,
        LinkDimensions counted,
        String programName,
        String campaignName,
        String linkDomain,
        LinkTerms terms,
        int uses,
        Wording wording,
        State state) {

    /** Whether it leads anywhere. */
    public enum State {
        OPEN,
        PAUSED,
        USED_UP,
        EXPIRED,
        REVOKED
    }

    /** Who chose the letters of its code: chance, or somebody, and then whether a second person let them stand. */
    public enum Wording {
        RANDOM,
        PROPOSED,
        APPROVED,
        REFUSED
    }

    /** What was done to a link by hand. */
    record Held(boolean paused, boolean revoked) {}

    /** What decides the state, at a time. A retired program's links have expired; one not yet published makes them wait. */
    static State state(Program.State program, Held held, LinkTerms terms, int uses, Instant at) {
        if (held.revoked()) {
            return State.REVOKED;
        }
        Instant expiresAt = terms.expiresAt();
        if (program == Program.State.RETIRED || (expiresAt != null && !expiresAt.isAfter(at))) {
            return State.EXPIRED;
        }
        if (held.paused() || program != Program.State.PUBLISHED) {
            return State.PAUSED;
        }
        @Nullable Integer most = terms.mostUses();
        return most != null && uses >= most ? State.USED_UP : State.OPEN;
    }
}
