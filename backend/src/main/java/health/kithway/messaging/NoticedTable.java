package health.kithway.messaging;

import health.kithway.consent.Channel;
import health.kithway.person.PersonId;
import health.kithway.tenancy.Bound;
import health.kithway.tenancy.OrganizationId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Whether somebody heard of us before. */
@Component
final class NoticedTable {

    private final DatabaseClient database;

    NoticedTable(DatabaseClient database) {
        this.database = database;
    }

    /**
     * Whether something that nobody asked for was sent to a person this way, or waits to be and was planned earlier. What is
     * being sent itself does not count; of two that wait, the first is the notice.
     */
    Mono<Boolean> isNoticed(OrganizationId organization, PersonId person, Channel channel, @Nullable MessageId itself) {
        return database.sql("""
                        select exists (
                          select from messaging.message
                           where organization_id = :organization and person_id = :person and channel = :channel
                             and reply_id is null and purpose <> 'CODE'
                             and (:itself::uuid is null or id <> :itself)
                             and (handed_over_at is not null
                                  or (state = 'PLANNED' and (:itself::uuid is null or id < :itself))))
                        """)
                .bind("organization", organization.value())
                .bind("person", person.value())
                .bind("channel", channel.name())
                .bind("itself", Bound.orNull(itself == null ? null : itself.value(), UUID.class))
                .mapValue(Boolean.class)
                .one();
    }
}
