package health.kithway.consent.representative;

import health.kithway.person.KeptWordsId;
import health.kithway.person.PersonId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Bound;
import health.kithway.tenancy.Ids;
import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Authorities and what became of them; written once. */
@Component
final class AuthorityTable {

    private final DatabaseClient database;
    private final Ids ids;
    private final Clock clock;

    AuthorityTable(DatabaseClient database, Ids ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    private record Row(
            UUID id,
            UUID personId,
            UUID representativeId,
            AuthorityKind kind,
            Instant startsAt,
            @Nullable Instant endsAt,
            String verifiedBy,
            Instant recordedAt,
            Authority.Change.@Nullable Kind changed,
            @Nullable Instant changedAt) {

        Authority with(List<Row> same) {
            return new Authority(
                    id,
                    personId,
                    representativeId,
                    kind,
                    startsAt,
                    endsAt,
                    verifiedBy,
                    recordedAt,
                    same.stream().flatMap(Row::change).toList());
        }

        private static Stream<Authority.Change> change(Row row) {
            return row.changed == null || row.changedAt == null
                    ? Stream.empty()
                    : Stream.of(new Authority.Change(row.changed, row.changedAt));
        }
    }

    /** For a patient, newest first. */
    Mono<List<Authority>> list(OrganizationId organization, PersonId person) {
        return database.sql("""
                        select authority.id, authority.person_id, authority.representative_id, authority.kind,
                               authority.starts_at, authority.ends_at, authority.verified_by, authority.recorded_at,
                               change.kind as changed, change.occurred_at as changed_at
                          from consent.authority authority
                          left join consent.authority_change change
                            on change.organization_id = authority.organization_id and change.authority_id = authority.id
                         where authority.organization_id = :organization and authority.person_id = :person
                         order by authority.id desc, change.id
                        """)
                .bind("organization", organization.value())
                .bind("person", person.value())
                .mapProperties(Row.class)
                .all()
                .collectList()
                .map(AuthorityTable::group);
    }

    private static List<Authority> group(List<Row> rows) {
        Map<UUID, List<Row>> byId =
                rows.stream().collect(Collectors.groupingBy(Row::id, LinkedHashMap::new, Collectors.toList()));
        return byId.values().stream().map(same -> same.getFirst().with(same)).toList();
    }

    Mono<Void> insert(Actor actor, Authority authority, KeptWordsId evidence) {
        return database.sql("""
                        insert into consent.authority (organization_id, id, person_id, representative_id, kind, evidence_id,
                                                       starts_at, ends_at, verified_by, recorded_at)
                        values (:organization, :id, :person, :representative, :kind, :evidence, :starts, :ends, :by, :at)
                        """)
                .bind("organization", actor.organization().value())
                .bind("id", authority.id())
                .bind("person", authority.personId())
                .bind("representative", authority.representativeId())
                .bind("kind", authority.kind().name())
                .bind("evidence", evidence.value())
                .bind("starts", authority.startsAt())
                .bind("ends", Bound.orNull(authority.endsAt(), Instant.class))
                .bind("by", authority.verifiedBy())
                .bind("at", authority.recordedAt())
                .fetch()
                .rowsUpdated()
                .then();
    }

    Mono<Void> insertChange(Actor actor, UUID authority, Authority.Change.Kind kind, KeptWordsId reason) {
        return database.sql("""
                        insert into consent.authority_change (organization_id, id, authority_id, kind, reason_id, actor_id,
                                                              occurred_at)
                        values (:organization, :id, :authority, :kind, :reason, :by, :at)
                        """)
                .bind("organization", actor.organization().value())
                .bind("id", ids.next())
                .bind("authority", authority)
                .bind("kind", kind.name())
                .bind("reason", reason.value())
                .bind("by", actor.id())
                .bind("at", clock.instant())
                .fetch()
                .rowsUpdated()
                .then();
    }
}
