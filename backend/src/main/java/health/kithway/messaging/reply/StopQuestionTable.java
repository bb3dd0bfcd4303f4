package health.kithway.messaging.reply;

import health.kithway.person.PersonId;
import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Which STOP from a shared telephone may still turn out to have meant one person. */
@Component
final class StopQuestionTable {

    private final DatabaseClient database;
    private final Clock clock;

    StopQuestionTable(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param personId whom our last message was for */
    record Row(UUID replyId, byte[] addressIndex, PersonId personId) {}

    Mono<Void> insert(OrganizationId organization, Understood stop, PersonId person, Instant until) {
        return database.sql("""
                        insert into messaging.stop_question (organization_id, reply_id, address_index, person_id, asked_at, open_until)
                        values (:organization, :reply, :address, :person, :at, :until)
                        """)
                .bind("organization", organization.value())
                .bind("reply", stop.id().value())
                .bind("address", stop.addressIndex())
                .bind("person", person.value())
                .bind("at", clock.instant())
                .bind("until", until)
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** The newest of an address that may still be answered. */
    Mono<Row> findOpen(OrganizationId organization, byte[] addressIndex) {
        return database.sql("""
                        select reply_id, address_index, person_id
                          from messaging.stop_question
                         where organization_id = :organization and address_index = :address
                           and settled_by is null and open_until > :now
                         order by asked_at desc
                         limit 1
                        """)
                .bind("organization", organization.value())
                .bind("address", addressIndex)
                .bind("now", clock.instant())
                .mapProperties(Row.class)
                .one();
    }

    /** Empty when it was settled before. */
    Mono<Row> settle(OrganizationId organization, UUID stop, UUID by) {
        return database.sql("""
                        update messaging.stop_question set settled_by = :by
                         where organization_id = :organization and reply_id = :stop and settled_by is null
                        returning reply_id, address_index, person_id
                        """)
                .bind("by", by)
                .bind("organization", organization.value())
                .bind("stop", stop)
                .mapProperties(Row.class)
                .one();
    }
}
