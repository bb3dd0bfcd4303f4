package health.kithway.program.link;

import health.kithway.directory.LocationId;
import health.kithway.program.CampaignId;
import health.kithway.program.Channel;
import health.kithway.program.Program;
import health.kithway.program.ProgramId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A share link as staff see it. */
public record ShareLink(
        ShareLinkId id,
        String code,
        ProgramId programId,
        String programName,
        CampaignId campaignId,
        String campaignName,
        Channel channel,
        @Nullable LocationId locationId,
        State state,
        @Nullable Instant expiresAt) {

    /** Whether it leads anywhere. */
    public enum State {
        OPEN,
        PAUSED,
        USED_UP,
        EXPIRED
    }

    /** What decides the state, at a time. A retired program's links have expired; one not yet published makes them wait. */
    static State state(
            Program.State program,
            boolean paused,
            @Nullable Instant expiresAt,
            @Nullable Integer mostUses,
            int uses,
            Instant at) {
        if (program == Program.State.RETIRED || (expiresAt != null && !expiresAt.isAfter(at))) {
            return State.EXPIRED;
        }
        if (paused || program != Program.State.PUBLISHED) {
            return State.PAUSED;
        }
        return mostUses != null && uses >= mostUses ? State.USED_UP : State.OPEN;
    }
}
