package health.kithway.messaging;

import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Which messages somebody has to look at, and when. */
@Component
final class QueueTable {

    private final DatabaseClient database;
    private final Clock clock;

    QueueTable(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    record Claimed(UUID organizationId, UUID id) {}

    /** Across organizations, as fast as senders may go; another instance passes by what this one took until the lease ends. */
    Mono<List<Claimed>> claim(int most, Duration lease) {
        return database.sql("""
                        select organization_id, id from lookup.claim_messages(:at, make_interval(secs => :lease), :most)
                        """)
                .bind("at", clock.instant())
                .bind("lease", (double) lease.toSeconds())
                .bind("most", most)
                .mapProperties(Claimed.class)
                .all()
                .collectList();
    }

    /** It waits, and nothing went wrong. */
    Mono<Void> waitUntil(OrganizationId organization, MessageId id, Instant due) {
        return database.sql("""
                        update messaging.message
                           set due_at = :due, leased_until = null, claims = 0
                         where organization_id = :organization and id = :id
                        """)
                .bind("due", due)
                .bind("organization", organization.value())
                .bind("id", id.value())
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** One more look at the carrier told nothing yet. */
    Mono<Void> lookAgain(OrganizationId organization, MessageId id, Instant due) {
        return database.sql("""
                        update messaging.message
                           set due_at = :due, leased_until = null, claims = 0, looks = looks + 1
                         where organization_id = :organization and id = :id
                        """)
                .bind("due", due)
                .bind("organization", organization.value())
                .bind("id", id.value())
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** Nobody looks at it any more; it stays as it is. */
    Mono<Void> leave(OrganizationId organization, MessageId id) {
        return database.sql("""
                        update messaging.message
                           set due_at = null, leased_until = null
                         where organization_id = :organization and id = :id
                        """)
                .bind("organization", organization.value())
                .bind("id", id.value())
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** The work itself failed: later again, the longer the more often; after so many times it is given up. Answers whether it was. */
    Mono<Boolean> failed(OrganizationId organization, MessageId id, int most) {
        return database.sql("""
                        update messaging.message
                           set leased_until = null, changed_at = :at,
                               due_at = case when claims < :most then :at + least(interval '1 hour', interval '2 seconds' * 4 ^ claims) end,
                               state = case when claims >= :most and state = 'PLANNED' then 'REFUSED' else state end,
                               problem = case when claims >= :most then 'GAVE_UP' else problem end
                         where organization_id = :organization and id = :id and due_at is not null
                        returning due_at is null
                        """)
                .bind("at", clock.instant())
                .bind("most", most)
                .bind("organization", organization.value())
                .bind("id", id.value())
                .mapValue(Boolean.class)
                .one()
                .defaultIfEmpty(false);
    }

    /**
     * When texts as urgent as this one were handed over to its person. Until the transaction ends nobody else asks that about the person,
     * so that two messages never count each other out.
     */
    Mono<List<Instant>> listSent(OrganizationId organization, MessageTable.Row row, Instant since) {
        return database.sql("select pg_advisory_xact_lock(hashtextextended(:person, 0))")
                .bind("person", "messaging/" + row.personId().value())
                .fetch()
                .first()
                .then(database.sql("""
                        select handed_over_at
                          from messaging.message
                         where organization_id = :organization and person_id = :person and channel = :channel
                           and handed_over_at > :since and urgency = :urgency
                         limit 100
                        """)
                        .bind("organization", organization.value())
                        .bind("person", row.personId().value())
                        .bind("channel", row.channel().name())
                        .bind("since", since)
                        .bind("urgency", row.urgency())
                        .mapValue(Instant.class)
                        .all()
                        .collectList());
    }

    /**
     * Of the carrier's names, those that are known to be of other messages. Until the transaction ends nobody else of the organization asks
     * that, so that two messages with the same words never take one text for theirs.
     */
    Mono<List<String>> listKnown(OrganizationId organization, MessageId id, Collection<String> carrierIds) {
        return database.sql("select pg_advisory_xact_lock(hashtextextended(:organization, 0))")
                .bind("organization", "messaging/looked-for/" + organization.value())
                .fetch()
                .first()
                .then(known(organization, id, carrierIds));
    }

    private Mono<List<String>> known(OrganizationId organization, MessageId id, Collection<String> carrierIds) {
        return database.sql("""
                        select carrier_id from messaging.message
                         where organization_id = :organization and carrier_id = any(:carriers) and id <> :id
                        union
                        select s.carrier_id from messaging.status s
                         where s.organization_id = :organization and s.carrier_id = any(:carriers) and s.carrier_id <> ''
                        """)
                .bind("organization", organization.value())
                .bind("id", id.value())
                .bind("carriers", carrierIds.toArray(String[]::new))
                .mapValue(String.class)
                .all()
                .collectList();
    }
}
