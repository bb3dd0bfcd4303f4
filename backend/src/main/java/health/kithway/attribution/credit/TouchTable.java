package health.kithway.attribution.credit;

import health.kithway.attribution.model.Touch;
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
                        select distinct on (opening.visit_id)
                               :referral::uuid as referral_id, opening.visit_id as touch_id, 'VISIT' as kind, link.channel,
                               link.id as share_link_id, link.program_id, link.campaign_id, null::uuid as practice_id,
                               verdict.classification, opening.occurred_at, :at::timestamptz as recorded_at
                          from tracking.attribution_opening opening
                          join lateral (select judged.classification
                                          from tracking.attribution_verdict judged
                                         where judged.organization_id = opening.organization_id
                                           and judged.opening_id = opening.id
                                         order by judged.number desc limit 1) verdict on true
                          join tracking.program_share_link link
                            on link.organization_id = opening.organization_id and link.id = opening.share_link_id
                         where opening.organization_id = :organization and opening.visit_id = any(:visits)
                         order by opening.visit_id, verdict.classification = 'HUMAN' desc, opening.id
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

    /** States of each touch by these visits what is known of them now, unless it was stated already. Answers whose touches. */
    Mono<List<UUID>> insertVerdicts(OrganizationId organization, Collection<VisitId> visits) {
        return database.sql("""
                        insert into tracking.attribution_touch
                               (organization_id, referral_id, touch_id, recorded_at, kind, channel, share_link_id, program_id,
                                campaign_id, practice_id, classification, occurred_at)
                        select distinct on (touch.referral_id, touch.touch_id)
                               touch.organization_id, touch.referral_id, touch.touch_id, verdict.judged_at, touch.kind,
                               touch.channel, touch.share_link_id, touch.program_id, touch.campaign_id, touch.practice_id,
                               verdict.classification, touch.occurred_at
                          from tracking.attribution_touch touch
                          join tracking.attribution_opening opening
                            on opening.organization_id = touch.organization_id and opening.visit_id = touch.touch_id
                          join lateral (select judged.classification, judged.judged_at
                                          from tracking.attribution_verdict judged
                                         where judged.organization_id = opening.organization_id
                                           and judged.opening_id = opening.id
                                         order by judged.number desc limit 1) verdict on true
                         where touch.organization_id = :organization and touch.kind = 'VISIT'
                           and touch.touch_id = any(:visits)
                         order by touch.referral_id, touch.touch_id, verdict.classification = 'HUMAN' desc, opening.id
                            on conflict do nothing
                        returning referral_id
                        """)
                .bind("organization", organization.value())
                .bind("visits", visits.stream().map(VisitId::value).toArray(UUID[]::new))
                .mapValue(UUID.class)
                .all()
                .distinct()
                .collectList();
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
