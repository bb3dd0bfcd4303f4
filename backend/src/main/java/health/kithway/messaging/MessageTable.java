package health.kithway.messaging;

import health.kithway.consent.Channel;
import health.kithway.consent.decision.SendPurpose;
import health.kithway.directory.Language;
import health.kithway.messaging.wording.Variable;
import health.kithway.person.PersonId;
import health.kithway.tenancy.Bound;
import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Messages without addresses and words, and what carriers told about them. */
@Component
final class MessageTable {

    private static final String COLUMNS = """
            id, person_id, referral_id, reply_id, program_id, channel, template_key, template_version, language, purpose, sealed_values,
            occasion, asks, not_after, state, attempts, repeats, looks, urgency, segments, carrier_id, handed_over_at, decision_permitted, decision_reason, decision_rule, decided_at,
            created_at, changed_at, avoid_sender
            """;

    private final DatabaseClient database;
    private final Clock clock;

    MessageTable(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    record Row(
            MessageId id,
            PersonId personId,
            @Nullable UUID referralId,
            @Nullable UUID replyId,
            @Nullable UUID programId,
            Channel channel,
            String templateKey,
            int templateVersion,
            Language language,
            SendPurpose purpose,
            String sealedValues,
            String occasion,
            @Nullable Question asks,
            @Nullable Instant notAfter,
            MessageState state,
            int attempts,
            int repeats,
            int looks,
            int urgency,
            int segments,
            @Nullable String carrierId,
            @Nullable Instant handedOverAt,
            boolean decisionPermitted,
            String decisionReason,
            String decisionRule,
            Instant decidedAt,
            Instant createdAt,
            Instant changedAt,
            @Nullable UUID avoidSender) {

        boolean isLateAt(Instant time) {
            return notAfter != null && time.isAfter(notAfter);
        }

        /** What it asks about a referral; empty where it asks nothing. */
        Optional<OpenQuestion> openQuestion() {
            return asks == null || referralId == null
                    ? Optional.empty()
                    : Optional.of(new OpenQuestion(id, personId, referralId, asks));
        }

        /** The same once more. */
        NewMessage again(Map<Variable, String> values) {
            return new NewMessage(
                    personId, templateKey, values, occasion, referralId, replyId, asks, notAfter, programId, null);
        }

        Message toMessage() {
            return new Message(
                    id,
                    templateKey,
                    channel,
                    language,
                    state,
                    occasion,
                    new Message.Permit(decisionPermitted, decisionReason, decisionRule, decidedAt),
                    createdAt,
                    changedAt);
        }
    }

    /** False when the same was planned for the same occasion before. */
    Mono<Boolean> insert(OrganizationId organization, Row row, UUID decision) {
        DatabaseClient.GenericExecuteSpec insert = database.sql("""
                        insert into messaging.message
                               (organization_id, id, person_id, referral_id, reply_id, program_id, channel, template_key,
                                template_version, language, purpose, sealed_values, occasion, asks, not_after, state,
                                decision_id, decision_permitted, decision_reason, decision_rule, decided_at,
                                created_at, changed_at, urgency, segments, due_at)
                        values (:organization, :id, :person, :referral, :reply, :program, :channel, :template,
                                :version, :language, :purpose, :values, :occasion, :asks, :notAfter, :state,
                                :decision, :permitted, :reason, :rule, :decidedAt, :at, :at, :urgency, :segments, :dueAt)
                        on conflict do nothing
                        """)
                .bind("organization", organization.value())
                .bind("id", row.id().value())
                .bind("person", row.personId().value())
                .bind("channel", row.channel().name())
                .bind("template", row.templateKey())
                .bind("version", row.templateVersion())
                .bind("language", row.language().name())
                .bind("purpose", row.purpose().name())
                .bind("values", row.sealedValues())
                .bind("occasion", row.occasion())
                .bind("state", row.state().name())
                .bind("decision", decision)
                .bind("permitted", row.decisionPermitted())
                .bind("reason", row.decisionReason())
                .bind("rule", row.decisionRule())
                .bind("decidedAt", row.decidedAt())
                .bind("at", row.createdAt())
                .bind("urgency", row.urgency())
                .bind("segments", row.segments())
                .bind(
                        "dueAt",
                        Bound.orNull(row.state() == MessageState.PLANNED ? row.createdAt() : null, Instant.class));
        insert = bind(insert, "referral", row.referralId(), UUID.class);
        insert = bind(insert, "reply", row.replyId(), UUID.class);
        insert = bind(insert, "program", row.programId(), UUID.class);
        insert = bind(insert, "asks", row.asks() == null ? null : row.asks().name(), String.class);
        insert = bind(insert, "notAfter", row.notAfter(), Instant.class);
        return insert.fetch().rowsUpdated().map(count -> count == 1);
    }

    Mono<Row> find(OrganizationId organization, MessageId id) {
        return one(organization, id, "");
    }

    /** Nobody else moves it until the transaction ends. */
    Mono<Row> lock(OrganizationId organization, MessageId id) {
        return one(organization, id, " for update");
    }

    private Mono<Row> one(OrganizationId organization, MessageId id, String ending) {
        return database.sql("select " + COLUMNS + """
                          from messaging.message
                         where organization_id = :organization and id = :id
                        """ + ending)
                .bind("organization", organization.value())
                .bind("id", id.value())
                .mapProperties(Row.class)
                .one();
    }

    /** Waiting for these people on one channel; locked, in the order of their ids. */
    Mono<List<Row>> lockPlanned(OrganizationId organization, Collection<PersonId> people, Channel channel) {
        return database.sql("select " + COLUMNS + """
                          from messaging.message
                         where organization_id = :organization and person_id = any(:people)
                           and channel = :channel and state = 'PLANNED'
                         order by id
                           for update
                        """)
                .bind("organization", organization.value())
                .bind("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .bind("channel", channel.name())
                .mapProperties(Row.class)
                .all()
                .collectList();
    }

    /** Sent to one of these people since a time, asking something that still makes sense; the newest first. */
    Mono<List<Row>> listAsking(OrganizationId organization, Collection<PersonId> people, Instant since) {
        return database.sql("select " + COLUMNS + """
                          from messaging.message
                         where organization_id = :organization and person_id = any(:people) and channel = 'TEXT'
                           and asks is not null and handed_over_at >= :since
                           and (not_after is null or not_after >= :now)
                         order by handed_over_at desc
                         limit 20
                        """)
                .bind("organization", organization.value())
                .bind("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .bind("since", since)
                .bind("now", clock.instant())
                .mapProperties(Row.class)
                .all()
                .collectList();
    }

    Mono<LastSaid> findLastSaid(OrganizationId organization, Collection<PersonId> people) {
        return database.sql("""
                        select person_id as person, language, program_id as program, reply_id is not null as answer
                          from messaging.message
                         where organization_id = :organization and person_id = any(:people) and channel = 'TEXT'
                           and handed_over_at is not null
                         order by handed_over_at desc
                         limit 1
                        """)
                .bind("organization", organization.value())
                .bind("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .mapProperties(LastSaid.class)
                .one();
    }

    Mono<Long> countSince(OrganizationId organization, PersonId person, String template, Instant since) {
        return database.sql("""
                        select count(*)
                          from messaging.message
                         where organization_id = :organization and person_id = :person
                           and template_key = :template and created_at > :since
                        """)
                .bind("organization", organization.value())
                .bind("person", person.value())
                .bind("template", template)
                .bind("since", since)
                .mapValue(Long.class)
                .one();
    }

    /** To one person, newest first. */
    Mono<List<Row>> listTo(OrganizationId organization, PersonId person, int most) {
        return database.sql("select " + COLUMNS + """
                          from messaging.message
                         where organization_id = :organization and person_id = :person
                         order by id desc
                         limit :most
                        """)
                .bind("organization", organization.value())
                .bind("person", person.value())
                .bind("most", most)
                .mapProperties(Row.class)
                .all()
                .collectList();
    }

    /** What was wanted about one referral on any of these occasions, oldest first. */
    Mono<List<Row>> listSaid(OrganizationId organization, UUID referral, Collection<String> occasions, int most) {
        return database.sql("select " + COLUMNS + """
                          from messaging.message
                         where organization_id = :organization and referral_id = :referral
                           and occasion = any(:occasions)
                         order by id
                         limit :most
                        """)
                .bind("organization", organization.value())
                .bind("referral", referral)
                .bind("occasions", occasions.toArray(String[]::new))
                .bind("most", most)
                .mapProperties(Row.class)
                .all()
                .collectList();
    }

    /** About one referral, newest first, before a message. */
    Mono<List<Row>> listAbout(OrganizationId organization, UUID referral, UUID before, int most) {
        return database.sql("select " + COLUMNS + """
                          from messaging.message
                         where organization_id = :organization and referral_id = :referral and id < :before
                         order by id desc
                         limit :most
                        """)
                .bind("organization", organization.value())
                .bind("referral", referral)
                .bind("before", before)
                .bind("most", most)
                .mapProperties(Row.class)
                .all()
                .collectList();
    }

    private static DatabaseClient.GenericExecuteSpec bind(
            DatabaseClient.GenericExecuteSpec statement, String name, @Nullable Object value, Class<?> type) {
        return value == null ? statement.bindNull(name, type) : statement.bind(name, value);
    }
}
