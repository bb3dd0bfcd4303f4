package health.kithway.attribution.visit;

import health.kithway.program.CampaignId;
import health.kithway.program.Channel;
import health.kithway.program.ProgramId;
import health.kithway.program.link.ShareLinkId;
import health.kithway.tenancy.Bound;
import health.kithway.tenancy.OrganizationId;
import io.r2dbc.postgresql.codec.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Reads the ledgers for staff. */
@Component
final class LedgerTable {

    private static final String WANTED = """
              from tracking.attribution_opening opening
              join tracking.program_share_link link
                on link.organization_id = opening.organization_id and link.id = opening.share_link_id
              join lateral (select judged.classification, judged.reason
                              from tracking.attribution_verdict judged
                             where judged.organization_id = opening.organization_id and judged.opening_id = opening.id
                             order by judged.number desc limit 1) verdict on true
            """;

    private static final String FILTERED = """
             where opening.organization_id = :organization
               and (:link::uuid is null or opening.share_link_id = :link)
               and (:campaign::uuid is null or link.campaign_id = :campaign)
               and (:channel::text is null or link.channel = :channel)
               and (:day::date is null or opening.day = :day)
               and (:class::text is null or verdict.classification = :class)
            """;

    private final DatabaseClient database;
    private final JsonMapper json;

    LedgerTable(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    private record Row(
            UUID id,
            @Nullable UUID visitId,
            UUID linkId,
            String code,
            UUID programId,
            UUID campaignId,
            String campaignName,
            Channel channel,
            String[] signs,
            boolean counted,
            Json judgements,
            Instant occurredAt,
            Instant recordedAt) {}

    /** Ids begin with their time, so newest first is the primary key backwards. */
    Mono<List<KeptOpening>> list(OrganizationId organization, OpeningFilter filter, @Nullable UUID before, int most) {
        return filtered(database.sql("""
                        select opening.id, opening.visit_id, link.id as link_id, link.code, link.program_id, link.campaign_id,
                               campaign.name as campaign_name, link.channel, opening.signs,
                               verdict.classification = 'HUMAN' as counted, opening.occurred_at, opening.recorded_at,
                               (select jsonb_agg(jsonb_build_object(
                                         'classification', judged.classification, 'reason', judged.reason,
                                         'classifier', judged.classifier, 'judgedAt', judged.judged_at) order by judged.number)
                                  from tracking.attribution_verdict judged
                                 where judged.organization_id = opening.organization_id
                                   and judged.opening_id = opening.id) as judgements
                        """ + WANTED + """
                          join tracking.program_campaign campaign
                            on campaign.organization_id = link.organization_id and campaign.id = link.campaign_id
                        """ + FILTERED + """
                           and (:before::uuid is null or opening.id < :before)
                         order by opening.id desc
                         limit :most
                        """), organization, filter)
                .bind("before", Bound.orNull(before, UUID.class))
                .bind("most", most)
                .mapProperties(Row.class)
                .all()
                .map(this::toOpening)
                .collectList();
    }

    Mono<List<OpeningCount>> count(OrganizationId organization, OpeningFilter filter) {
        return filtered(
                        database.sql("select verdict.classification, verdict.reason, count(*) as openings\n" + WANTED
                                + FILTERED + " group by 1, 2 order by 3 desc, 1, 2"),
                        organization,
                        filter)
                .mapProperties(OpeningCount.class)
                .all()
                .collectList();
    }

    private static DatabaseClient.GenericExecuteSpec filtered(
            DatabaseClient.GenericExecuteSpec query, OrganizationId organization, OpeningFilter filter) {
        ShareLinkId link = filter.link();
        CampaignId campaign = filter.campaign();
        Channel channel = filter.channel();
        Classification wanted = filter.classification();
        return query.bind("organization", organization.value())
                .bind("link", Bound.orNull(link == null ? null : link.value(), UUID.class))
                .bind("campaign", Bound.orNull(campaign == null ? null : campaign.value(), UUID.class))
                .bind("channel", Bound.orNull(channel == null ? null : channel.name(), String.class))
                .bind("day", Bound.orNull(filter.day(), LocalDate.class))
                .bind("class", Bound.orNull(wanted == null ? null : wanted.name(), String.class));
    }

    private KeptOpening toOpening(Row row) {
        UUID visit = row.visitId();
        return new KeptOpening(
                row.id(),
                visit == null ? null : new VisitId(visit),
                new ShareLinkId(row.linkId()),
                row.code(),
                new ProgramId(row.programId()),
                new CampaignId(row.campaignId()),
                row.campaignName(),
                row.channel(),
                List.of(row.signs()),
                row.counted(),
                List.of(json.readValue(row.judgements().asArray(), KeptOpening.Judgement[].class)),
                row.occurredAt(),
                row.recordedAt());
    }
}
