package health.kithway.attribution.visit;

import health.kithway.program.CampaignId;
import health.kithway.program.Channel;
import health.kithway.program.ProgramId;
import health.kithway.program.link.ShareLinkId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the first ledger with what the others say about it.
 *
 * @param visit the visit it is, or repeats
 * @param signs fixed words: what could be seen of it
 * @param counted whether it is a visit in every count
 * @param judgements oldest first; the last is in force
 */
public record KeptOpening(
        UUID id,
        @Nullable VisitId visit,
        ShareLinkId link,
        String code,
        ProgramId program,
        CampaignId campaign,
        String campaignName,
        Channel channel,
        List<String> signs,
        boolean counted,
        List<Judgement> judgements,
        Instant occurredAt,
        Instant recordedAt) {

    public KeptOpening {
        signs = List.copyOf(signs);
        judgements = List.copyOf(judgements);
    }

    /** @param classifier version of the rules */
    public record Judgement(Classification classification, String reason, int classifier, Instant judgedAt) {}
}
