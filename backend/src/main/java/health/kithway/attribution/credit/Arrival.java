package health.kithway.attribution.credit;

import health.kithway.attribution.visit.VisitId;
import health.kithway.directory.ServiceLineId;
import health.kithway.program.link.SharedLink;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A referral that was just sent, and by what.
 *
 * @param visits openings that whoever sent it claims, oldest first; those that are not stored count nothing
 */
public record Arrival(
        UUID referralId,
        @Nullable SharedLink link,
        List<VisitId> visits,
        @Nullable UUID practiceId,
        @Nullable ServiceLineId serviceLineId,
        Instant sentAt) {

    public Arrival {
        visits = List.copyOf(visits);
    }

    public static Arrival byLink(
            UUID referral, SharedLink link, List<VisitId> visits, @Nullable ServiceLineId line, Instant at) {
        return new Arrival(referral, link, visits, null, line, at);
    }

    public static Arrival byPractice(UUID referral, UUID practice, @Nullable ServiceLineId line, Instant at) {
        return new Arrival(referral, null, List.of(), practice, line, at);
    }
}
