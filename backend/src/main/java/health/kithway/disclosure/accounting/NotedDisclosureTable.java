package health.kithway.disclosure.accounting;

import health.kithway.person.KeptWordsId;
import health.kithway.person.PersonId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What staff noted that was told to somebody outside; written once. */
@Component
final class NotedDisclosureTable {

    private final DatabaseClient database;

    NotedDisclosureTable(DatabaseClient database) {
        this.database = database;
    }

    /** Without the particulars, which are kept sealed. */
    record Row(UUID id, Basis basis, UUID particularsId, Instant occurredAt, Instant recordedAt) {

        KeptWordsId particulars() {
            return new KeptWordsId(particularsId);
        }
    }

    Mono<Void> insert(Actor actor, PersonId person, Row row) {
        return database.sql("""
                        insert into consent.disclosure (organization_id, id, person_id, basis, accountable, particulars_id,
                                                        noted_by, occurred_at, recorded_at)
                        values (:organization, :id, :person, :basis, :accountable, :particulars, :by, :occurred, :recorded)
                        """)
                .bind("organization", actor.organization().value())
                .bind("id", row.id())
                .bind("person", person.value())
                .bind("basis", row.basis().name())
                .bind("accountable", row.basis().isAccountable())
                .bind("particulars", row.particularsId())
                .bind("by", actor.id())
                .bind("occurred", row.occurredAt())
                .bind("recorded", row.recordedAt())
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** What an accounting lists: from the first moment on, until the last, oldest first. */
    Mono<List<Row>> listAccountable(
            OrganizationId organization, PersonId person, Instant from, Instant until, int most) {
        return database.sql("""
                        select id, basis, particulars_id, occurred_at, recorded_at
                          from consent.disclosure
                         where organization_id = :organization and person_id = :person and accountable
                           and occurred_at >= :from and occurred_at <= :until
                         order by occurred_at, id
                         limit :most
                        """)
                .bind("organization", organization.value())
                .bind("person", person.value())
                .bind("from", from)
                .bind("until", until)
                .bind("most", most)
                .mapProperties(Row.class)
                .all()
                .collectList();
    }
}
