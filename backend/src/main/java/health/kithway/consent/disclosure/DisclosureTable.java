package health.kithway.consent.disclosure;

import health.kithway.consent.decision.FactsJson;
import health.kithway.consent.grant.Consent;
import health.kithway.person.PersonId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Bound;
import health.kithway.tenancy.Ids;
import health.kithway.tenancy.OrganizationId;
import io.r2dbc.postgresql.codec.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Decisions about disclosures with the facts they rest on; written once. */
@Component
final class DisclosureTable {

    private final DatabaseClient database;
    private final Ids ids;
    private final JsonMapper json;

    DisclosureTable(DatabaseClient database, Ids ids, JsonMapper json) {
        this.database = database;
        this.ids = ids;
        this.json = json;
    }

    /** One decision on its way into the table. */
    private record New(
            UUID id,
            UUID person,
            String recipientKind,
            UUID recipient,
            String topic,
            UUID referral,
            boolean permitted,
            String reason,
            String rule,
            @Nullable UUID consent,
            String facts,
            Instant at) {

        static New of(UUID id, Disclosing.Facts facts, Disclosing.Verdict verdict) {
            DisclosureFacts asked = facts.asked();
            Consent consent = verdict.consent();
            return new New(
                    id,
                    asked.patient().value(),
                    asked.recipient().kind().name(),
                    asked.recipient().id(),
                    asked.topic().name(),
                    asked.referral(),
                    verdict.reason().permits(),
                    verdict.reason().name(),
                    verdict.reason().rule(),
                    consent == null ? null : consent.id(),
                    FactsJson.write(facts),
                    facts.now());
        }

        DisclosureDecision toDecision() {
            return new DisclosureDecision(id, DisclosureDecision.Reason.valueOf(reason), consent);
        }
    }

    /** All in one statement; answers in the order of the facts. */
    Mono<List<DisclosureDecision>> insert(Actor actor, List<Disclosing.Facts> facts) {
        return Mono.defer(() -> {
            List<New> rows = facts.stream()
                    .map(one -> New.of(ids.next(), one, Disclosing.decide(one)))
                    .toList();
            return insertRows(actor, rows)
                    .thenReturn(rows.stream().map(New::toDecision).toList());
        });
    }

    private Mono<Long> insertRows(Actor actor, List<New> rows) {
        return database.sql("""
                        insert into consent.disclosure_decision
                               (organization_id, id, person_id, recipient_kind, recipient_id, topic, referral_id, permitted,
                                reason, rule, consent_id, actor_kind, actor_id, facts, decided_at)
                        select :organization, decided.id, decided.person, decided."recipientKind", decided.recipient,
                               decided.topic, decided.referral, decided.permitted, decided.reason, decided.rule,
                               decided.consent, :actorKind, :actor, decided.facts::jsonb, decided.at
                          from jsonb_to_recordset(:rows) as decided (
                               id uuid, person uuid, "recipientKind" text, recipient uuid, topic text, referral uuid,
                               permitted boolean, reason text, rule text, consent uuid, facts text, at timestamptz)
                        """)
                .bind("organization", actor.organization().value())
                .bind("actorKind", actor.kind().name())
                .bind("actor", actor.id())
                .bind("rows", Json.of(json.writeValueAsBytes(rows)))
                .fetch()
                .rowsUpdated();
    }

    private record Row(
            UUID id,
            Recipient.Kind recipientKind,
            UUID recipientId,
            Topic topic,
            UUID referralId,
            DisclosureDecision.Reason reason,
            @Nullable UUID consentId,
            @Nullable Json facts,
            Instant decidedAt) {

        RecordedDisclosure toDisclosure() {
            return new RecordedDisclosure(
                    new DisclosureDecision(id, reason, consentId),
                    recipientKind,
                    recipientId,
                    topic,
                    referralId,
                    decidedAt);
        }
    }

    /** About one patient, newest first. */
    Mono<List<RecordedDisclosure>> list(OrganizationId organization, PersonId person, @Nullable UUID before, int most) {
        return database.sql("""
                        select id, recipient_kind, recipient_id, topic, referral_id, reason, consent_id,
                               null::jsonb as facts, decided_at
                          from consent.disclosure_decision
                         where organization_id = :organization and person_id = :person
                           and (:before::uuid is null or id < :before)
                         order by id desc
                         limit :most
                        """)
                .bind("organization", organization.value())
                .bind("person", person.value())
                .bind("before", Bound.orNull(before, UUID.class))
                .bind("most", most)
                .mapProperties(Row.class)
                .all()
                .map(Row::toDisclosure)
                .collectList();
    }

    /** The last answer to each look at these patients since a moment. */
    Mono<Map<Look, DisclosureDecision>> listSince(
            OrganizationId organization, List<DisclosureFacts> asked, Instant since) {
        return database.sql("""
                        select distinct on (recipient_id, topic, referral_id)
                               id, recipient_kind, recipient_id, topic, referral_id, reason, consent_id,
                               null::jsonb as facts, decided_at
                          from consent.disclosure_decision
                         where organization_id = :organization and person_id = any(:people)
                           and recipient_id = any(:recipients) and decided_at > :since
                         order by recipient_id, topic, referral_id, decided_at desc, id desc
                        """)
                .bind("organization", organization.value())
                .bind("people", ids(asked, one -> one.patient().value()))
                .bind("recipients", ids(asked, one -> one.recipient().id()))
                .bind("since", since)
                .mapProperties(Row.class)
                .all()
                .map(Row::toDisclosure)
                .collectMap(Look::of, RecordedDisclosure::decision);
    }

    private static UUID[] ids(List<DisclosureFacts> asked, Function<DisclosureFacts, UUID> id) {
        return asked.stream().map(id).distinct().toArray(UUID[]::new);
    }

    /** A decision with its facts, as they were kept. */
    record Found(RecordedDisclosure recorded, String facts) {}

    Mono<Found> find(OrganizationId organization, UUID decision) {
        return database.sql("""
                        select id, recipient_kind, recipient_id, topic, referral_id, reason, consent_id, facts, decided_at
                          from consent.disclosure_decision
                         where organization_id = :organization and id = :id
                        """)
                .bind("organization", organization.value())
                .bind("id", decision)
                .mapProperties(Row.class)
                .one()
                .mapNotNull(row -> row.facts() == null
                        ? null
                        : new Found(row.toDisclosure(), row.facts().asString()));
    }
}
