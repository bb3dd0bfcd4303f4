package health.kithway.messaging.inbox;

import health.kithway.person.KeptWordsId;
import health.kithway.person.PersonId;
import health.kithway.tenancy.Bound;
import health.kithway.tenancy.OrganizationId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Entries of the inbox, without words. */
@Component
final class InboxTable {

    private static final String ENTRIES = """
            select reply_id, reason, urgent, words_id, address_index, person_id, referral_id, intent, rule, received_at, due, read_at,
                   claimed_by, answered_at, outcome, closed_at
              from messaging.inbox_entry
             where organization_id = :organization
            """;

    private final DatabaseClient database;

    InboxTable(DatabaseClient database) {
        this.database = database;
    }

    record Row(
            UUID replyId,
            InboxReason reason,
            boolean urgent,
            UUID wordsId,
            byte[] addressIndex,
            @Nullable UUID personId,
            @Nullable UUID referralId,
            String intent,
            String rule,
            Instant receivedAt,
            Instant due,
            @Nullable Instant readAt,
            @Nullable String claimedBy,
            @Nullable Instant answeredAt,
            InboxEntry.@Nullable Outcome outcome,
            @Nullable Instant closedAt) {

        InboxEntry toEntry() {
            return new InboxEntry(
                    replyId,
                    reason,
                    urgent,
                    new KeptWordsId(wordsId),
                    addressIndex,
                    personId == null ? null : new PersonId(personId),
                    referralId,
                    intent,
                    rule,
                    receivedAt,
                    due,
                    readAt,
                    claimedBy,
                    answeredAt,
                    outcome,
                    closedAt);
        }
    }

    /** A reply has one entry, whatever is told of it later. */
    Mono<Void> insert(OrganizationId organization, NewEntry entry) {
        PersonId person = entry.person();
        return database.sql("""
                        insert into messaging.inbox_entry
                               (organization_id, reply_id, reason, urgent, words_id, address_index, person_id, referral_id, intent, rule,
                                received_at, due)
                        values (:organization, :reply, :reason, :urgent, :words, :index, :person, :referral, :intent, :rule,
                                :received, :due)
                        on conflict do nothing
                        """)
                .bind("organization", organization.value())
                .bind("reply", entry.reply())
                .bind("reason", entry.reason().name())
                .bind("urgent", entry.reason().urgent())
                .bind("words", entry.words().value())
                .bind("index", entry.addressIndex())
                .bind("person", Bound.orNull(person == null ? null : person.value(), UUID.class))
                .bind("referral", Bound.orNull(entry.referral(), UUID.class))
                .bind("intent", entry.intent())
                .bind("rule", entry.rule())
                .bind("received", entry.receivedAt())
                .bind("due", entry.receivedAt().plus(entry.reason().within()))
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** Danger first, then what is due first. */
    Mono<List<InboxEntry>> list(OrganizationId organization, boolean open, @Nullable InboxCursor after, int most) {
        return database.sql(ENTRIES + """
                           and (closed_at is null) = :open
                           and (:due::timestamptz is null or (not urgent, due, reply_id) > (:calm, :due, :reply))
                         order by not urgent, due, reply_id
                         limit :most
                        """)
                .bind("organization", organization.value())
                .bind("open", open)
                .bind("calm", after != null && !after.urgent())
                .bind("due", Bound.orNull(after == null ? null : after.due(), Instant.class))
                .bind("reply", Bound.orNull(after == null ? null : after.reply(), UUID.class))
                .bind("most", most)
                .mapProperties(Row.class)
                .all()
                .map(Row::toEntry)
                .collectList();
    }

    /** Nobody else changes it until the transaction ends. */
    Mono<InboxEntry> lock(OrganizationId organization, UUID reply) {
        return database.sql(ENTRIES + " and reply_id = :reply for update")
                .bind("organization", organization.value())
                .bind("reply", reply)
                .mapProperties(Row.class)
                .one()
                .map(Row::toEntry);
    }

    Mono<Void> read(OrganizationId organization, UUID reply, Instant at) {
        return change(organization, reply, "read_at = coalesce(read_at, :at)", at, null);
    }

    Mono<Void> claim(OrganizationId organization, UUID reply, String by, Instant at) {
        return change(organization, reply, "claimed_by = :word, claimed_at = :at", at, by);
    }

    Mono<Void> answered(OrganizationId organization, UUID reply, Instant at) {
        return change(organization, reply, "answered_at = coalesce(answered_at, :at)", at, null);
    }

    /** Unless somebody has taken it on. */
    Mono<Void> settle(OrganizationId organization, UUID reply, Instant at) {
        return database.sql("""
                        update messaging.inbox_entry set outcome = 'NOT_NEEDED', closed_at = :at
                         where organization_id = :organization and reply_id = :reply
                           and claimed_by is null and closed_at is null
                        """)
                .bind("organization", organization.value())
                .bind("reply", reply)
                .bind("at", at)
                .fetch()
                .rowsUpdated()
                .then();
    }

    Mono<Void> close(OrganizationId organization, UUID reply, InboxEntry.Outcome outcome, Instant at) {
        return change(organization, reply, "outcome = :word, closed_at = :at", at, outcome.name());
    }

    private Mono<Void> change(OrganizationId organization, UUID reply, String what, Instant at, @Nullable String word) {
        DatabaseClient.GenericExecuteSpec change = database.sql("update messaging.inbox_entry set " + what + """
                         where organization_id = :organization and reply_id = :reply
                        """)
                .bind("organization", organization.value())
                .bind("reply", reply)
                .bind("at", at);
        return (word == null ? change : change.bind("word", word))
                .fetch()
                .rowsUpdated()
                .then();
    }
}
