package health.kithway.disclosure.accounting;

import health.kithway.person.KeptWordsId;
import health.kithway.person.PersonId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Ids;
import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Requests for an accounting and what became of them; written once. */
@Component
final class AccountingTable {

    private static final String ACCOUNTINGS = """
            select asked.id, asked.person_id, asked.requested_at, coalesce(extended.due_at, asked.due_at) as due_at,
                   extended.id is not null as extended, delivered.occurred_at as delivered_at,
                   delivered.words_id as letter_id, delivered.hash
              from consent.accounting asked
              left join consent.accounting_step extended
                on extended.organization_id = asked.organization_id and extended.accounting_id = asked.id
               and extended.kind = 'EXTENDED'
              left join consent.accounting_step delivered
                on delivered.organization_id = asked.organization_id and delivered.accounting_id = asked.id
               and delivered.kind = 'DELIVERED'
             where asked.organization_id = :organization
            """;

    private final DatabaseClient database;
    private final Ids ids;
    private final Clock clock;

    AccountingTable(DatabaseClient database, Ids ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    private record Row(
            UUID id,
            UUID personId,
            Instant requestedAt,
            Instant dueAt,
            boolean extended,
            @Nullable Instant deliveredAt,
            @Nullable UUID letterId,
            byte @Nullable [] hash) {

        Accounting toAccounting() {
            return new Accounting(id, new PersonId(personId), requestedAt, dueAt, extended, delivery());
        }

        private Accounting.@Nullable Delivery delivery() {
            return deliveredAt == null || letterId == null || hash == null
                    ? null
                    : new Accounting.Delivery(deliveredAt, letterId, hash);
        }
    }

    Mono<Void> insert(Actor actor, Accounting accounting) {
        return database.sql("""
                        insert into consent.accounting (organization_id, id, person_id, requested_at, due_at, recorded_by,
                                                        recorded_at)
                        values (:organization, :id, :person, :requested, :due, :by, :at)
                        """)
                .bind("organization", actor.organization().value())
                .bind("id", accounting.id())
                .bind("person", accounting.person().value())
                .bind("requested", accounting.requestedAt())
                .bind("due", accounting.dueAt())
                .bind("by", actor.id())
                .bind("at", clock.instant())
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** What has not been answered, what is due first first. */
    Mono<List<Accounting>> listOpen(OrganizationId organization, int most) {
        return database.sql(ACCOUNTINGS + """
                               and delivered.id is null
                             order by due_at, asked.id
                             limit :most
                            """)
                .bind("organization", organization.value())
                .bind("most", most)
                .mapProperties(Row.class)
                .all()
                .map(Row::toAccounting)
                .collectList();
    }

    Mono<Accounting> find(OrganizationId organization, UUID accounting) {
        return database.sql(ACCOUNTINGS + " and asked.id = :id")
                .bind("organization", organization.value())
                .bind("id", accounting)
                .mapProperties(Row.class)
                .one()
                .map(Row::toAccounting);
    }

    /** Each step is taken once; false for a second one. */
    Mono<Boolean> extend(Actor actor, UUID accounting, Instant due, KeptWordsId reason) {
        return step(actor, accounting, "EXTENDED", reason, "due_at", due);
    }

    Mono<Boolean> deliver(Actor actor, UUID accounting, KeptWordsId letter, byte[] hash) {
        return step(actor, accounting, "DELIVERED", letter, "hash", hash);
    }

    private Mono<Boolean> step(
            Actor actor, UUID accounting, String kind, KeptWordsId words, String column, Object value) {
        return database.sql("""
                        insert into consent.accounting_step (organization_id, id, accounting_id, kind, words_id, %s, actor_id,
                                                             occurred_at)
                        values (:organization, :id, :accounting, :kind, :words, :value, :by, :at)
                        on conflict (organization_id, accounting_id, kind) do nothing
                        """.formatted(column))
                .bind("organization", actor.organization().value())
                .bind("id", ids.next())
                .bind("accounting", accounting)
                .bind("kind", kind)
                .bind("words", words.value())
                .bind("value", value)
                .bind("by", actor.id())
                .bind("at", clock.instant())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }
}
