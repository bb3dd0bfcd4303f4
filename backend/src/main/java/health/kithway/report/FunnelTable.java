package health.kithway.report;

import health.kithway.tenancy.OrganizationId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Counts referrals as the report role, which can see no person. */
@Component
final class FunnelTable {

    private final DatabaseClient database;

    FunnelTable(@Qualifier("reportDatabase") DatabaseClient database) {
        this.database = database;
    }

    /** Exact numbers of one source; never shown as they are. A source without a key has none. */
    record Row(
            @Nullable String key,
            @Nullable String label,
            boolean sensitive,
            int sent,
            int opened,
            int consented,
            int registered,
            int scheduled,
            int completed,
            int cancelled,
            int noShow) {}

    /**
     * The year is the calendar year at the organization; a referral counts in the year it was sent, whenever the rest
     * happened, and at every stage up to the farthest it reached, whole, under the principal touch of the credit in force.
     * What was entered by mistake does not count.
     */
    private static final String COUNTED = """
            with counted as (
              select referral.*, credit.channel, credit.campaign_id,
                     array_position(array['SENT', 'OPENED', 'CONSENTED', 'REGISTERED', 'SCHEDULED', 'COMPLETED'],
                                    referral.stage) as reached
                from (select organization_id, id, stage, outcome, location_id, service_line_id, created_at
                        from tracking.referral) referral
                join tracking.directory_organization organization
                  on organization.organization_id = referral.organization_id
                left join tracking.attribution_referral known
                  on known.organization_id = referral.organization_id and known.referral_id = referral.id
                left join tracking.attribution_credit credit
                  on credit.organization_id = known.organization_id and credit.referral_id = known.referral_id
                 and credit.revision = known.revision and credit.principal
               where referral.organization_id = :organization
                 and referral.created_at >= make_timestamptz(:year, 1, 1, 0, 0, 0, organization.zone)
                 and referral.created_at < make_timestamptz(:year + 1, 1, 1, 0, 0, 0, organization.zone)
                 and (referral.outcome is null or referral.outcome not in ('DUPLICATE', 'ERRORED'))
            """;

    /**
     * A human opening that had no part in any referral was sent and opened, and no more. What place and what visit it would have been
     * for was never said, so it counts by channel and campaign only.
     */
    private static final String OPENINGS = """
               union all
              select visit.organization_id, visit.id, 'OPENED', null, null, null, visit.occurred_at,
                     link.channel, link.campaign_id, 2
                from tracking.attribution_visit visit
                join tracking.directory_organization organization
                  on organization.organization_id = visit.organization_id
                join tracking.program_share_link link
                  on link.organization_id = visit.organization_id and link.id = visit.share_link_id
               where visit.organization_id = :organization
                 and visit.occurred_at >= make_timestamptz(:year, 1, 1, 0, 0, 0, organization.zone)
                 and visit.occurred_at < make_timestamptz(:year + 1, 1, 1, 0, 0, 0, organization.zone)
                 and not exists (select from tracking.attribution_withdrawal withdrawn
                                  where withdrawn.organization_id = visit.organization_id
                                    and withdrawn.visit_id = visit.id)
                 and not exists (select from tracking.attribution_touch touch
                                  where touch.organization_id = visit.organization_id
                                    and touch.touch_id = visit.id and touch.kind = 'VISIT')
            """;

    private static final String STAGES = """

                   count(*)::int as sent,
                   count(*) filter (where counted.reached >= 2)::int as opened,
                   count(*) filter (where counted.reached >= 3)::int as consented,
                   count(*) filter (where counted.reached >= 4)::int as registered,
                   count(*) filter (where counted.reached >= 5)::int as scheduled,
                   count(*) filter (where counted.reached >= 6)::int as completed,
                   count(*) filter (where counted.outcome = 'CANCELLED')::int as cancelled,
                   count(*) filter (where counted.outcome = 'NO_SHOW')::int as no_show
              from counted
            """;

    Mono<List<Row>> count(OrganizationId organization, int year, By by) {
        return database.sql(
                        COUNTED + openings(by) + ")\nselect " + naming(by) + STAGES + joining(by) + "group by 1, 2, 3")
                .bind("organization", organization.value())
                .bind("year", year)
                .mapProperties(Row.class)
                .all()
                .collectList();
    }

    private static String openings(By by) {
        return switch (by) {
            case CHANNEL, CAMPAIGN -> OPENINGS;
            case LOCATION, SERVICE_LINE -> "";
        };
    }

    private static String naming(By by) {
        return switch (by) {
            case CHANNEL -> "counted.channel as key, counted.channel as label, false as sensitive,";
            case CAMPAIGN -> "campaign.id::text as key, campaign.name as label, false as sensitive,";
            case LOCATION -> "location.id::text as key, location.name as label, false as sensitive,";
            case SERVICE_LINE ->
                "line.id::text as key, line.public_name_en as label, coalesce(line.sensitive, false) as sensitive,";
        };
    }

    private static String joining(By by) {
        return switch (by) {
            case CHANNEL -> "";
            case CAMPAIGN -> """
                     left join tracking.program_campaign campaign
                       on campaign.organization_id = counted.organization_id and campaign.id = counted.campaign_id
                    """;
            case LOCATION -> """
                     left join tracking.directory_location location
                       on location.organization_id = counted.organization_id and location.id = counted.location_id
                    """;
            case SERVICE_LINE -> """
                     left join tracking.directory_service_line line
                       on line.organization_id = counted.organization_id and line.id = counted.service_line_id
                    """;
        };
    }
}
