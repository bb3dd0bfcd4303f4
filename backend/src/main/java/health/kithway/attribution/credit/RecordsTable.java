package health.kithway.attribution.credit;

import health.kithway.attribution.model.Approach;
import health.kithway.attribution.model.CreditModel;
import health.kithway.attribution.model.Share;
import health.kithway.attribution.model.TouchKind;
import health.kithway.program.Channel;
import health.kithway.tenancy.OrganizationId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Credit as it was stored, for staff. */
@Component
final class RecordsTable {

    private final DatabaseClient database;

    RecordsTable(DatabaseClient database) {
        this.database = database;
    }

    /** The principal touch of the revision in force. */
    Mono<Credit> findPrincipal(OrganizationId organization, UUID referral) {
        return database.sql("""
                        select credit.model, credit.model_version, credit.share_link_id, link.code as share_link_code,
                               credit.program_id, credit.campaign_id, campaign.name as campaign_name, credit.channel,
                               credit.visit_id, credit.practice_id, credit.basis_points, credit.credited_at
                          from tracking.attribution_referral known
                          join tracking.attribution_credit credit
                            on credit.organization_id = known.organization_id and credit.referral_id = known.referral_id
                           and credit.revision = known.revision and credit.principal
                          left join tracking.program_share_link link
                            on link.organization_id = credit.organization_id and link.id = credit.share_link_id
                          left join tracking.program_campaign campaign
                            on campaign.organization_id = credit.organization_id and campaign.id = credit.campaign_id
                         where known.organization_id = :organization and known.referral_id = :referral
                        """)
                .bind("organization", organization.value())
                .bind("referral", referral)
                .mapProperties(Credit.class)
                .one();
    }

    Mono<Approach> findApproach(OrganizationId organization, UUID referral) {
        return database.sql("""
                        select referral_id, program_id, service_line_id, sent_at, sent_on, closes_at, merged_into
                          from tracking.attribution_referral
                         where organization_id = :organization and referral_id = :referral
                        """)
                .bind("organization", organization.value())
                .bind("referral", referral)
                .mapProperties(Approach.class)
                .one();
    }

    record Revision(
            int revision,
            Occasion occasion,
            CreditModel model,
            int modelVersion,
            int windowDays,
            String touchHash,
            String creditHash,
            Instant creditedAt) {}

    /** Newest first. */
    Mono<List<Revision>> listRevisions(OrganizationId organization, UUID referral) {
        return database.sql("""
                        select revision, occasion, model, model_version, window_days, touch_hash, credit_hash, credited_at
                          from tracking.attribution_revision
                         where organization_id = :organization and referral_id = :referral
                         order by revision desc
                        """)
                .bind("organization", organization.value())
                .bind("referral", referral)
                .mapProperties(Revision.class)
                .all()
                .collectList();
    }

    record Line(
            UUID touchId,
            TouchKind kind,
            Channel channel,
            @Nullable String shareLinkCode,
            @Nullable String campaignName,
            @Nullable UUID visitId,
            @Nullable UUID practiceId,
            @Nullable String classification,
            Share.Reason reason,
            int basisPoints,
            boolean principal,
            Instant occurredAt,
            Instant recordedAt) {}

    /** Oldest touch first. */
    Mono<List<Line>> listLines(OrganizationId organization, UUID referral, int revision) {
        return database.sql("""
                        select credit.touch_id, credit.kind, credit.channel, link.code as share_link_code,
                               campaign.name as campaign_name, credit.visit_id, credit.practice_id, credit.classification,
                               credit.reason, credit.basis_points, credit.principal, credit.occurred_at, credit.recorded_at
                          from tracking.attribution_credit credit
                          left join tracking.program_share_link link
                            on link.organization_id = credit.organization_id and link.id = credit.share_link_id
                          left join tracking.program_campaign campaign
                            on campaign.organization_id = credit.organization_id and campaign.id = credit.campaign_id
                         where credit.organization_id = :organization and credit.referral_id = :referral
                           and credit.revision = :revision and credit.touch_id is not null
                         order by credit.touch
                        """)
                .bind("organization", organization.value())
                .bind("referral", referral)
                .bind("revision", revision)
                .mapProperties(Line.class)
                .all()
                .collectList();
    }
}
