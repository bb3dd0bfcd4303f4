package health.kithway.attribution.credit;

import health.kithway.attribution.visit.VisitId;
import health.kithway.tenancy.Bound;
import health.kithway.tenancy.OrganizationId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What may have brought referrals. */
@Component
final class TouchTable {

    private final DatabaseClient database;

    TouchTable(DatabaseClient database) {
        this.database = database;
    }

    /** Of claimed visits those that there are, as touches of a referral that is told of now. */
    Mono<List<Touch>> listVisits(OrganizationId organization, UUID referral, Collection<VisitId> visits, Instant at) {
        return visits.isEmpty()
                ? Mono.just(List.of())
                : database.sql("""
                        select :referral::uuid as referral_id, visit.id as touch_id, 'VISIT' as kind, link.channel,
                               link.id as share_link_id, link.program_id, link.campaign_id, null::uuid as practice_id,
                               visit.classification, visit.occurred_at, :at::timestamptz as recorded_at
                          from tracking.attribution_visit visit
                          join tracking.program_share_link link
                            on link.organization_id = visit.organization_id and link.id = visit.share_link_id
                         where visit.organization_id = :organization and visit.id = any(:visits)
                        """)
                        .bind("organization", organization.value())
                        .bind("referral", referral)
                        .bind("visits", visits.stream().map(VisitId::value).toArray(UUID[]::new))
                        .bind("at", at)
                        .mapProperties(Touch.class)
                        .all()
                        .collectList();
    }

    Mono<Void> insert(OrganizationId organization, Touch touch) {
        return database.sql("""
                        insert into tracking.attribution_touch
                               (organization_id, referral_id, touch_id, recorded_at, kind, channel, share_link_id, program_id,
                                campaign_id, practice_id, classification, occurred_at)
                        values (:organization, :referral, :touch, :recorded, :kind, :channel, :link, :program, :campaign,
                                :practice, :classification, :occurred)
                        on conflict do nothing
                        """)
                .bind("organization", organization.value())
                .bind("referral", touch.referralId())
                .bind("touch", touch.touchId())
                .bind("recorded", touch.recordedAt())
                .bind("kind", touch.kind().name())
                .bind("channel", touch.channel().name())
                .bind(
                        "link",
                        Bound.orNull(
                                touch.shareLinkId() == null
                                        ? null
                                        : touch.shareLinkId().value(),
                                UUID.class))
                .bind(
                        "program",
                        Bound.orNull(
                                touch.programId() == null
                                        ? null
                                        : touch.programId().value(),
                                UUID.class))
                .bind(
                        "campaign",
                        Bound.orNull(
                                touch.campaignId() == null
                                        ? null
                                        : touch.campaignId().value(),
                                UUID.class))
                .bind("practice", Bound.orNull(touch.practiceId(), UUID.class))
                .bind(
                        "classification",
                        Bound.orNull(
                                touch.classification() == null
                                        ? null
                                        : touch.classification().name(),
                                String.class))
                .bind("occurred", touch.occurredAt())
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** What was known of the duplicate becomes known of the one that is kept. */
    Mono<Void> copy(OrganizationId organization, UUID duplicate, UUID kept, Instant at) {
        return database.sql("""
                        insert into tracking.attribution_touch
                               (organization_id, referral_id, touch_id, recorded_at, kind, channel, share_link_id, program_id,
                                campaign_id, practice_id, classification, occurred_at)
                        select distinct on (touch_id)
                               organization_id, :kept, touch_id, :at, kind, channel, share_link_id, program_id, campaign_id,
                               practice_id, classification, occurred_at
                          from tracking.attribution_touch
                         where organization_id = :organization and referral_id = :duplicate
                         order by touch_id, recorded_at desc
                            on conflict do nothing
                        """)
                .bind("organization", organization.value())
                .bind("duplicate", duplicate)
                .bind("kept", kept)
                .bind("at", at)
                .fetch()
                .rowsUpdated()
                .then();
    }

    Mono<List<Touch>> list(OrganizationId organization, Collection<UUID> referrals) {
        return database.sql("""
                        select referral_id, touch_id, kind, channel, share_link_id, program_id, campaign_id, practice_id,
                               classification, occurred_at, recorded_at
                          from tracking.attribution_touch
                         where organization_id = :organization and referral_id = any(:referrals)
                        """)
                .bind("organization", organization.value())
                .bind("referrals", referrals.toArray(UUID[]::new))
                .mapProperties(Touch.class)
                .all()
                .collectList();
    }
}
