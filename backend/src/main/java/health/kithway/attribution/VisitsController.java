package health.kithway.attribution;

import health.kithway.attribution.visit.Classification;
import health.kithway.attribution.visit.KeptOpening;
import health.kithway.attribution.visit.Ledgers;
import health.kithway.attribution.visit.OpeningCount;
import health.kithway.attribution.visit.OpeningFilter;
import health.kithway.attribution.visit.VisitId;
import health.kithway.contract.staff.AttributionApi;
import health.kithway.contract.staff.ChannelJson;
import health.kithway.contract.staff.VisitClassificationJson;
import health.kithway.contract.staff.VisitCountJson;
import health.kithway.contract.staff.VisitCountsJson;
import health.kithway.contract.staff.VisitOpeningJson;
import health.kithway.contract.staff.VisitPageJson;
import health.kithway.contract.staff.VisitSignJson;
import health.kithway.contract.staff.VisitVerdictJson;
import health.kithway.program.CampaignId;
import health.kithway.program.Channel;
import health.kithway.program.link.ShareLinkId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What the ledgers of visits hold, for staff. */
@RestController
class VisitsController implements AttributionApi {

    private final Ledgers ledgers;

    VisitsController(Ledgers ledgers) {
        this.ledgers = ledgers;
    }

    @Override
    public Mono<VisitPageJson> listVisits(
            @Nullable UUID shareLinkId,
            @Nullable UUID campaignId,
            @Nullable ChannelJson channel,
            @Nullable LocalDate day,
            @Nullable VisitClassificationJson classification,
            @Nullable String cursor,
            Integer limit) {
        OpeningFilter filter = filter(shareLinkId, campaignId, channel, day, classification);
        return Actor.current()
                .flatMap(actor -> ledgers.listOpenings(actor, filter, Page.after(cursor, UUID::fromString), limit))
                .map(page -> page.map(VisitsController::toJson))
                .map(page -> new VisitPageJson(page.items(), page.next()));
    }

    @Override
    public Mono<VisitCountsJson> countVisits(
            @Nullable UUID shareLinkId,
            @Nullable UUID campaignId,
            @Nullable ChannelJson channel,
            @Nullable LocalDate day,
            @Nullable VisitClassificationJson classification) {
        OpeningFilter filter = filter(shareLinkId, campaignId, channel, day, classification);
        return Actor.current()
                .flatMap(actor -> ledgers.countOpenings(actor, filter))
                .map(VisitsController::toJson);
    }

    private static OpeningFilter filter(
            @Nullable UUID link,
            @Nullable UUID campaign,
            @Nullable ChannelJson channel,
            @Nullable LocalDate day,
            @Nullable VisitClassificationJson classification) {
        return new OpeningFilter(
                link == null ? null : new ShareLinkId(link),
                campaign == null ? null : new CampaignId(campaign),
                channel == null ? null : Channel.valueOf(channel.name()),
                day,
                classification == null ? null : Classification.valueOf(classification.name()));
    }

    private static VisitCountsJson toJson(List<OpeningCount> counts) {
        return new VisitCountsJson(
                counts.stream().mapToLong(OpeningCount::openings).sum(),
                counts.stream()
                        .filter(count -> count.classification() == Classification.HUMAN)
                        .mapToLong(OpeningCount::openings)
                        .sum(),
                counts.stream()
                        .map(count -> new VisitCountJson(
                                VisitClassificationJson.valueOf(
                                        count.classification().name()),
                                count.reason(),
                                count.openings()))
                        .toList());
    }

    private static VisitOpeningJson toJson(KeptOpening opening) {
        VisitId visit = opening.visit();
        return new VisitOpeningJson(
                opening.id(),
                visit == null ? null : visit.value(),
                opening.link().value(),
                opening.code(),
                opening.program().value(),
                opening.campaign().value(),
                opening.campaignName(),
                ChannelJson.valueOf(opening.channel().name()),
                opening.signs().stream().map(VisitSignJson::valueOf).toList(),
                opening.counted(),
                opening.judgements().stream().map(VisitsController::toJson).toList(),
                opening.occurredAt(),
                opening.recordedAt());
    }

    private static VisitVerdictJson toJson(KeptOpening.Judgement judgement) {
        return new VisitVerdictJson(
                VisitClassificationJson.valueOf(judgement.classification().name()),
                judgement.reason(),
                judgement.classifier(),
                judgement.judgedAt());
    }
}
