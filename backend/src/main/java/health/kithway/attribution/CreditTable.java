package health.kithway.attribution;

import health.kithway.attribution.visit.VisitId;
import health.kithway.program.link.SharedLink;
import health.kithway.tenancy.Bound;
import health.kithway.tenancy.OrganizationId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What referrals are attributed to. */
@Component
final class CreditTable {

    private final DatabaseClient database;

    CreditTable(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> insertLink(
            OrganizationId organization, UUID referral, SharedLink link, @Nullable VisitId visit, Instant at) {
        return database.sql("""
                        insert into tracking.attribution_credit
                               (organization_id, referral_id, model, model_version, touch,
                                share_link_id, program_id, campaign_id, channel, visit_id, basis_points, credited_at)
                        values (:organization, :referral, :model, :version, 1,
                                :link, :program, :campaign, :channel, :visit, :points, :at)
                        """)
                .bind("organization", organization.value())
                .bind("referral", referral)
                .bind("model", Credit.LAST_TOUCH)
                .bind("version", Credit.LAST_TOUCH_VERSION)
                .bind("link", link.linkId().value())
                .bind("program", link.programId().value())
                .bind("campaign", link.campaignId().value())
                .bind("channel", link.channel().name())
                .bind("visit", Bound.orNull(visit == null ? null : visit.value(), UUID.class))
                .bind("points", Credit.ALL)
                .bind("at", at)
                .fetch()
                .rowsUpdated()
                .then();
    }

    Mono<Void> insertPractice(OrganizationId organization, UUID referral, UUID practice, Instant at) {
        return database.sql("""
                        insert into tracking.attribution_credit
                               (organization_id, referral_id, model, model_version, touch,
                                channel, practice_id, basis_points, credited_at)
                        values (:organization, :referral, :model, :version, 1, 'PORTAL', :practice, :points, :at)
                        """)
                .bind("organization", organization.value())
                .bind("referral", referral)
                .bind("model", Credit.LAST_TOUCH)
                .bind("version", Credit.LAST_TOUCH_VERSION)
                .bind("practice", practice)
                .bind("points", Credit.ALL)
                .bind("at", at)
                .fetch()
                .rowsUpdated()
                .then();
    }

    Mono<Credit> find(OrganizationId organization, UUID referral) {
        return database.sql("""
                        select credit.model, credit.model_version, credit.share_link_id, link.code as share_link_code,
                               credit.program_id, credit.campaign_id, campaign.name as campaign_name, credit.channel,
                               credit.visit_id, credit.practice_id, credit.basis_points, credit.credited_at
                          from tracking.attribution_credit credit
                          left join tracking.program_share_link link
                            on link.organization_id = credit.organization_id and link.id = credit.share_link_id
                          left join tracking.program_campaign campaign
                            on campaign.organization_id = credit.organization_id and campaign.id = credit.campaign_id
                         where credit.organization_id = :organization and credit.referral_id = :referral
                           and credit.model = :model and credit.model_version = :version and credit.touch = 1
                        """)
                .bind("organization", organization.value())
                .bind("referral", referral)
                .bind("model", Credit.LAST_TOUCH)
                .bind("version", Credit.LAST_TOUCH_VERSION)
                .mapProperties(Credit.class)
                .one();
    }
}
