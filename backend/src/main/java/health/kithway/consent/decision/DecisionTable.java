package health.kithway.consent.decision;

import health.kithway.consent.Channel;
import health.kithway.consent.grant.Consent;
import health.kithway.consent.grant.ConsentId;
import health.kithway.person.PersonId;
import health.kithway.tenancy.Bound;
import health.kithway.tenancy.Ids;
import health.kithway.tenancy.OrganizationId;
import io.r2dbc.postgresql.codec.Json;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Decisions about sends with the facts they rest on; written once. */
@Component
final class DecisionTable {

    private final DatabaseClient database;
    private final Ids ids;
    private final Clock clock;

    DecisionTable(DatabaseClient database, Ids ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    Mono<Decision> insert(OrganizationId organization, Deciding.Facts facts, Deciding.Verdict verdict) {
        return Mono.defer(() -> {
            Consent consent = verdict.consent();
            Decision decision = new Decision(
                    new DecisionId(ids.next()), verdict.reason(), consent == null ? null : new ConsentId(consent.id()));
            return insert(organization, facts, decision).thenReturn(decision);
        });
    }

    private Mono<Long> insert(OrganizationId organization, Deciding.Facts facts, Decision decision) {
        SendFacts send = facts.send();
        PersonId person = send.personId();
        ConsentId consent = decision.consentId();
        return database.sql("""
                        insert into consent.decision (organization_id, id, person_id, channel, purpose, address_index,
                                                      answer_to_inbound, permitted, reason, rule, consent_id, facts, decided_at)
                        values (:organization, :id, :person, :channel, :purpose, :address, :answer, :permitted, :reason,
                                :rule, :consent, :facts, :at)
                        """)
                .bind("organization", organization.value())
                .bind("id", decision.id().value())
                .bind("person", Bound.orNull(person == null ? null : person.value(), UUID.class))
                .bind("channel", send.channel().name())
                .bind("purpose", send.purpose().name())
                .bind("address", send.addressIndex())
                .bind("answer", send.answerToInbound())
                .bind("permitted", decision.permitted())
                .bind("reason", decision.reason().name())
                .bind("rule", decision.rule())
                .bind("consent", Bound.orNull(consent == null ? null : consent.value(), UUID.class))
                .bind("facts", Json.of(FactsJson.write(facts)))
                .bind("at", clock.instant())
                .fetch()
                .rowsUpdated();
    }

    private record Row(
            UUID id,
            Channel channel,
            SendPurpose purpose,
            Decision.Reason reason,
            @Nullable UUID consentId,
            @Nullable Json facts,
            Instant decidedAt) {

        RecordedDecision toDecision() {
            ConsentId consent = consentId == null ? null : new ConsentId(consentId);
            return new RecordedDecision(new Decision(new DecisionId(id), reason, consent), channel, purpose, decidedAt);
        }
    }

    /** About one person, newest first. */
    Mono<List<RecordedDecision>> list(
            OrganizationId organization, PersonId person, @Nullable DecisionId before, int most) {
        return database.sql("""
                        select id, channel, purpose, reason, consent_id, null::jsonb as facts, decided_at
                          from consent.decision
                         where organization_id = :organization and person_id = :person
                           and (:before::uuid is null or id < :before)
                         order by id desc
                         limit :most
                        """)
                .bind("organization", organization.value())
                .bind("person", person.value())
                .bind("before", Bound.orNull(before == null ? null : before.value(), UUID.class))
                .bind("most", most)
                .mapProperties(Row.class)
                .all()
                .map(Row::toDecision)
                .collectList();
    }

    /** A decision with its facts, as they were kept. */
    record Found(RecordedDecision recorded, String facts) {}

    /** Empty also for a decision of the days before facts were kept. */
    Mono<Found> find(OrganizationId organization, DecisionId decision) {
        return database.sql("""
                        select id, channel, purpose, reason, consent_id, facts, decided_at
                          from consent.decision
                         where organization_id = :organization and id = :id and facts is not null
                        """)
                .bind("organization", organization.value())
                .bind("id", decision.value())
                .mapProperties(Row.class)
                .one()
                .mapNotNull(row -> row.facts() == null
                        ? null
                        : new Found(row.toDecision(), row.facts().asString()));
    }
}
