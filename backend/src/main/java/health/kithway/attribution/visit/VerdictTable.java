package health.kithway.attribution.visit;

import health.kithway.tenancy.OrganizationId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Judges again, for many openings at once. */
@Component
final class VerdictTable {

    private final DatabaseClient database;

    VerdictTable(DatabaseClient database) {
        this.database = database;
    }

    /**
     * Openings from one address on enough different links within the time given, or from an address that followed the link no person
     * sees on that day (a key is an address on a day). What is known for a program already stays what it is; running it again adds
     * nothing. Answers the visits that no longer count. Ids begin with their time, so the window is a part of the primary key.
     */
    Mono<List<VisitId>> judgeAgain(
            OrganizationId organization, Instant from, Instant until, int codes, Duration within, Instant at) {
        return database.sql("""
                        with seen as materialized (
                          select opening.id, opening.share_link_id, opening.address_key, opening.occurred_at, opening.visit_id
                            from tracking.attribution_opening opening
                           where opening.organization_id = :organization and opening.id >= :first and opening.id < :last
                             and opening.occurred_at >= :from and opening.occurred_at < :until
                             and opening.address_key is not null),
                        links as (
                          select address_key, share_link_id, min(occurred_at) as at from seen group by 1, 2),
                        spread as (
                          select address_key, at, lag(at, :others) over (partition by address_key order by at) as back from links),
                        suspect as (
                          select distinct address_key, 'burst' as reason from spread
                           where back > at - make_interval(secs => :within)
                           union all
                          select distinct opening.address_key, 'honeypot'
                            from tracking.attribution_opening opening
                           where opening.organization_id = :organization and 'HONEYPOT' = any (opening.signs)
                             and opening.address_key in (select address_key from seen)),
                        accused as materialized (
                          select seen.id, seen.visit_id, suspect.reason as suspicion,
                                 verdict.classification, verdict.reason, verdict.number
                            from seen join suspect using (address_key)
                            join lateral (select * from tracking.attribution_verdict judged
                                           where judged.organization_id = :organization and judged.opening_id = seen.id
                                           order by judged.number desc limit 1) verdict on true),
                        judged as (
                          insert into tracking.attribution_verdict
                                 (organization_id, opening_id, number, classification, reason, classifier, judged_at)
                          select distinct on (id) :organization, id, number + 1, 'SCANNER', suspicion, :version, :at
                            from accused
                           where classification in ('HUMAN', 'DUPLICATE') or (classification = 'PREVIEW' and reason = 'looked')
                           order by id, suspicion desc
                          on conflict do nothing
                          returning opening_id, reason)
                        insert into tracking.attribution_withdrawal (organization_id, visit_id, reason, withdrawn_at)
                        select :organization, accused.visit_id, judged.reason, :at
                          from judged join accused on accused.id = judged.opening_id
                         where accused.classification = 'HUMAN'
                        on conflict do nothing
                        returning visit_id
                        """)
                .bind("organization", organization.value())
                .bind("first", OpeningIds.first(from))
                .bind("last", OpeningIds.first(until))
                .bind("from", from)
                .bind("until", until)
                .bind("others", codes - 1)
                .bind("within", (double) within.toSeconds())
                .bind("version", Verdict.VERSION)
                .bind("at", at)
                .mapValue(UUID.class)
                .all()
                .map(VisitId::new)
                .collectList();
    }
}
