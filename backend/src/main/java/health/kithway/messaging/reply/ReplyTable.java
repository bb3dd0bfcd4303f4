package health.kithway.messaging.reply;

import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Replies, once each by the carrier's id. */
@Component
final class ReplyTable {

    private final DatabaseClient database;
    private final Clock clock;

    ReplyTable(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** As stored: words and address are closed. */
    record Row(
            ReplyId id,
            UUID senderId,
            String carrierId,
            byte[] addressIndex,
            String sealedFrom,
            UUID wordsId,
            @Nullable String carrierHint,
            boolean hasMedia,
            Instant receivedAt) {}

    Mono<Boolean> isKnown(OrganizationId organization, String carrierId) {
        return database.sql("""
                        select exists (select from messaging.reply
                                        where organization_id = :organization and carrier_id = :carrier)
                        """)
                .bind("organization", organization.value())
                .bind("carrier", carrierId)
                .mapValue(Boolean.class)
                .one();
    }

    /** Fails when another instance has just kept the same one. */
    Mono<Void> insert(OrganizationId organization, Row row) {
        DatabaseClient.GenericExecuteSpec insert = database.sql("""
                        insert into messaging.reply (organization_id, id, sender_id, carrier_id, address_index,
                                                     sealed_from, words_id, carrier_hint, has_media, received_at)
                        values (:organization, :id, :sender, :carrier, :index, :from, :words, :hint, :media, :at)
                        """)
                .bind("organization", organization.value())
                .bind("id", row.id().value())
                .bind("sender", row.senderId())
                .bind("carrier", row.carrierId())
                .bind("index", row.addressIndex())
                .bind("from", row.sealedFrom())
                .bind("words", row.wordsId())
                .bind("media", row.hasMedia())
                .bind("at", row.receivedAt());
        String hint = row.carrierHint();
        insert = hint == null ? insert.bindNull("hint", String.class) : insert.bind("hint", hint);
        return insert.fetch().rowsUpdated().then();
    }

    /** Empty once it was worked on; nobody else works on it until the transaction ends. */
    Mono<Row> lockUnworked(OrganizationId organization, ReplyId id) {
        return database.sql("""
                        select id, sender_id, carrier_id, address_index, sealed_from, words_id, carrier_hint,
                               has_media, received_at
                          from messaging.reply
                         where organization_id = :organization and id = :id and worked_at is null
                           for update
                        """)
                .bind("organization", organization.value())
                .bind("id", id.value())
                .mapProperties(Row.class)
                .one();
    }

    /** Replies from one address are worked on one after the other, so that each knows what the one before led to. */
    Mono<Void> holdAddress(byte[] addressIndex) {
        return database.sql("select pg_advisory_xact_lock(hashtextextended(encode(:index, 'hex'), 0)) is null as held")
                .bind("index", addressIndex)
                .fetch()
                .rowsUpdated()
                .then();
    }

    Mono<Void> worked(OrganizationId organization, ReplyId id, Understood reply) {
        return database.sql("""
                        update messaging.reply
                           set intent = :intent, rule = :rule, urgent = :urgent, worked_at = :at
                         where organization_id = :organization and id = :id
                        """)
                .bind("intent", reply.intent().name())
                .bind("rule", reply.meaning().rule())
                .bind("urgent", reply.meaning().urgent())
                .bind("at", clock.instant())
                .bind("organization", organization.value())
                .bind("id", id.value())
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** Whether the last STOP or START from this address was a STOP for everybody: then STOP was confirmed already (R-TCPA-12). */
    Mono<Boolean> hasStopped(OrganizationId organization, byte[] addressIndex) {
        return database.sql("""
                        select intent = 'OPT_OUT'
                          from messaging.reply
                         where organization_id = :organization and address_index = :index
                           and (intent in ('OPT_OUT', 'OPT_IN') or rule = 'stop-meant-one')
                         order by worked_at desc, id desc
                         limit 1
                        """)
                .bind("organization", organization.value())
                .bind("index", addressIndex)
                .mapValue(Boolean.class)
                .one()
                .defaultIfEmpty(false);
    }
}
