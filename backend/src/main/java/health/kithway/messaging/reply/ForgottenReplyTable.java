package health.kithway.messaging.reply;

import health.kithway.tenancy.OrganizationId;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Replies from one telephone, when they are to be forgotten. */
@Component
final class ForgottenReplyTable {

    private final DatabaseClient database;

    ForgottenReplyTable(DatabaseClient database) {
        this.database = database;
    }

    Mono<Boolean> isUnderWay(OrganizationId organization, byte[] addressIndex) {
        return database.sql("""
                        select exists (select from messaging.reply
                                        where organization_id = :organization and address_index = :index
                                          and worked_at is null)
                        """)
                .bind("organization", organization.value())
                .bind("index", addressIndex)
                .mapValue(Boolean.class)
                .one();
    }

    /** Takes the number away; answers where the words lie. */
    Flux<UUID> forgetNumber(OrganizationId organization, byte[] addressIndex) {
        return database.sql("""
                        update messaging.reply
                           set sealed_from = ''
                         where organization_id = :organization and address_index = :index and sealed_from <> ''
                        returning words_id
                        """)
                .bind("organization", organization.value())
                .bind("index", addressIndex)
                .mapValue(UUID.class)
                .all();
    }
}
