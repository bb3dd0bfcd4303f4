package health.kithway.integrity;

import health.kithway.integrity.Finding.Kind;
import health.kithway.integrity.Finding.State;
import health.kithway.integrity.Seen.Flag;
import health.kithway.referral.Merge;
import health.kithway.referral.ReferralId;
import health.kithway.tenancy.Bound;
import health.kithway.tenancy.Ids;
import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Findings and what people said of them. */
@Component
final class FindingTable {

    private static final String FINDINGS = """
            select finding.id, finding.referral_id, finding.reason as sign, finding.other_referral_id, finding.found_at,
                   said.verdict, said.reason, said.resolved_at
              from tracking.integrity_finding finding
              left join tracking.integrity_resolution said
                on said.organization_id = finding.organization_id and said.finding_id = finding.id
             where finding.organization_id = :organization
            """;

    private final DatabaseClient database;
    private final Ids ids;
    private final Clock clock;

    FindingTable(DatabaseClient database, Ids ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    Mono<Void> raise(OrganizationId organization, ReferralId referral, List<Flag> flags) {
        return Flux.fromIterable(flags)
                .concatMap(flag -> insert(organization, referral, flag))
                .then();
    }

    /** Raised once, however often it is seen. */
    private Mono<Long> insert(OrganizationId organization, ReferralId referral, Flag flag) {
        ReferralId other = flag.other();
        return database.sql("""
                        insert into tracking.integrity_finding
                               (organization_id, id, referral_id, kind, reason, other_referral_id, found_at)
                        values (:organization, :id, :referral, :kind, :reason, :other, :at)
                        on conflict (organization_id, referral_id, kind, reason) do nothing
                        """)
                .bind("organization", organization.value())
                .bind("id", ids.next())
                .bind("referral", referral.value())
                .bind("kind", flag.sign().kind().name())
                .bind("reason", flag.sign().name())
                .bind("other", Bound.orNull(other == null ? null : other.value(), UUID.class))
                .bind("at", clock.instant())
                .fetch()
                .rowsUpdated();
    }

    record Row(
            UUID id,
            UUID referralId,
            Sign sign,
            @Nullable UUID otherReferralId,
            Instant foundAt,
            Resolution.@Nullable Verdict verdict,
            Resolution.@Nullable Reason reason,
            @Nullable Instant resolvedAt) {

        Finding toFinding() {
            return new Finding(
                    new FindingId(id),
                    new ReferralId(referralId),
                    sign,
                    otherReferralId == null ? null : new ReferralId(otherReferralId),
                    foundAt,
                    verdict == null || reason == null || resolvedAt == null
                            ? null
                            : new Resolution(verdict, reason, resolvedAt));
        }
    }

    /** Newest first. */
    Mono<List<Finding>> list(
            OrganizationId organization,
            @Nullable State state,
            @Nullable Kind kind,
            @Nullable FindingId before,
            int most) {
        return database.sql(FINDINGS + """
                           and (:state::text is null or coalesce(said.verdict, 'OPEN') = :state)
                           and (:kind::text is null or finding.kind = :kind)
                           and (:before::uuid is null or finding.id < :before)
                         order by finding.id desc
                         limit :most
                        """)
                .bind("organization", organization.value())
                .bind("state", Bound.orNull(state == null ? null : state.name(), String.class))
                .bind("kind", Bound.orNull(kind == null ? null : kind.name(), String.class))
                .bind("before", Bound.orNull(before == null ? null : before.value(), UUID.class))
                .bind("most", most)
                .mapProperties(Row.class)
                .all()
                .map(Row::toFinding)
                .collectList();
    }

    /** Those that ask of two referrals whether they are one patient's, either way round, and that nobody answered. */
    Mono<List<FindingId>> listOpenDuplicates(OrganizationId organization, Merge merge) {
        return database.sql("""
                        select finding.id
                          from tracking.integrity_finding finding
                         where finding.organization_id = :organization and finding.kind = 'DUPLICATE_PATIENT'
                           and (finding.referral_id, finding.other_referral_id)
                               in ((:duplicate, :kept), (:kept, :duplicate))
                           and not exists (select from tracking.integrity_resolution said
                                            where said.organization_id = finding.organization_id
                                              and said.finding_id = finding.id)
                         order by finding.id
                        """)
                .bind("organization", organization.value())
                .bind("duplicate", merge.duplicate().value())
                .bind("kept", merge.kept().value())
                .mapValue(UUID.class)
                .all()
                .map(FindingId::new)
                .collectList();
    }

    Mono<Finding> find(OrganizationId organization, FindingId finding) {
        return database.sql(FINDINGS + " and finding.id = :id")
                .bind("organization", organization.value())
                .bind("id", finding.value())
                .mapProperties(Row.class)
                .one()
                .map(Row::toFinding);
    }

    /** False if somebody resolved it before. */
    Mono<Boolean> resolve(OrganizationId organization, FindingId finding, Resolution resolution) {
        return database.sql("""
                        insert into tracking.integrity_resolution
                               (organization_id, finding_id, verdict, reason, resolved_at)
                        values (:organization, :finding, :verdict, :reason, :at)
                        on conflict do nothing
                        """)
                .bind("organization", organization.value())
                .bind("finding", finding.value())
                .bind("verdict", resolution.verdict().name())
                .bind("reason", resolution.reason().name())
                .bind("at", resolution.resolvedAt())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }
}
