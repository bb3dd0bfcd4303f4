package health.kithway.report;

import health.kithway.tenancy.OrganizationId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Counts, as the report role, what people asked for somebody they help. */
@Component
final class CaregiverTable {

    private final DatabaseClient database;

    CaregiverTable(@Qualifier("reportDatabase") DatabaseClient database) {
        this.database = database;
    }

    /** Exact numbers of one source, and of what else came by it; never shown as they are. */
    record Row(
            @Nullable String key,
            @Nullable String label,
            int registered,
            int scheduled,
            int completed,
            int othersRegistered,
            int othersScheduled,
            int othersCompleted) {}

    /** The year, the mistakes left out and the credit are those of the funnel. */
    private static final String COUNTED = """
            with counted as (
              select referral.who_for <> 'ME' as helped, credit.program_id, credit.campaign_id, referral.organization_id,
                     array_position(array['SENT', 'OPENED', 'CONSENTED', 'REGISTERED', 'SCHEDULED', 'COMPLETED'],
                                    referral.stage) as reached
                from tracking.referral referral
                join tracking.directory_organization organization
                  on organization.organization_id = referral.organization_id
                join tracking.attribution_referral known
                  on known.organization_id = referral.organization_id and known.referral_id = referral.id
                join tracking.attribution_credit credit
                  on credit.organization_id = known.organization_id and credit.referral_id = known.referral_id
                 and credit.revision = known.revision and credit.principal
               where referral.organization_id = :organization and referral.source = 'SHARE_LINK'
                 and referral.created_at >= make_timestamptz(:year, 1, 1, 0, 0, 0, organization.zone)
                 and referral.created_at < make_timestamptz(:year + 1, 1, 1, 0, 0, 0, organization.zone)
                 and (referral.outcome is null or referral.outcome not in ('DUPLICATE', 'ERRORED')))
            select source.id::text as key, source.name as label,
                   count(*) filter (where helped and reached >= 4)::int as registered,
                   count(*) filter (where helped and reached >= 5)::int as scheduled,
                   count(*) filter (where helped and reached >= 6)::int as completed,
                   count(*) filter (where not helped and reached >= 4)::int as others_registered,
                   count(*) filter (where not helped and reached >= 5)::int as others_scheduled,
                   count(*) filter (where not helped and reached >= 6)::int as others_completed
              from counted
            """;

    Mono<List<Row>> count(OrganizationId organization, int year, CaregiverBy by) {
        return database.sql(COUNTED + joining(by) + "group by 1, 2")
                .bind("organization", organization.value())
                .bind("year", year)
                .mapProperties(Row.class)
                .all()
                .collectList();
    }

    private static String joining(CaregiverBy by) {
        return switch (by) {
            case PROGRAM -> """
                     left join tracking.program source
                       on source.organization_id = counted.organization_id and source.id = counted.program_id
                    """;
            case CAMPAIGN -> """
                     left join tracking.program_campaign source
                       on source.organization_id = counted.organization_id and source.id = counted.campaign_id
                    """;
        };
    }
}
