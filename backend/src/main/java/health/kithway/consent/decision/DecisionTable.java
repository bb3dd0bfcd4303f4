package health.kithway.consent.decision;

import health.kithway.consent.grant.Consent;
import health.kithway.consent.grant.ConsentId;
import health.kithway.person.PersonId;
import health.kithway.tenancy.Ids;
import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Decisions about sends; written once. */
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

    Mono<Decision> insert(OrganizationId organization, SendFacts send, Deciding.Verdict verdict) {
        return Mono.defer(() -> {
            Consent consent = verdict.consent();
            Decision decision = new Decision(
                    new DecisionId(ids.next()), verdict.reason(), consent == null ? null : new ConsentId(consent.id()));
            return insert(organization, send, decision).thenReturn(decision);
        });
    }

    private Mono<Long> insert(OrganizationId organization, SendFacts send, Decision decision) {
        DatabaseClient.GenericExecuteSpec insert = database.sql("""
                        insert into consent.decision (organization_id, id, person_id, channel, purpose, address_index,
                                                      answer_to_inbound, permitted, reason, rule, consent_id, decided_at)
                        values (:organization, :id, :person, :channel, :purpose, :address, :answer, :permitted, :reason,
                                :rule, :consent, :at)
                        """)
                .bind("organization", organization.value())
                .bind("id", decision.id().value())
                .bind("channel", send.channel().name())
                .bind("purpose", send.purpose().name())
                .bind("address", send.addressIndex())
                .bind("answer", send.answerToInbound())
                .bind("permitted", decision.permitted())
                .bind("reason", decision.reason().name())
                .bind("rule", decision.rule())
                .bind("at", clock.instant());
        PersonId person = send.personId();
        ConsentId consent = decision.consentId();
        insert = person == null ? insert.bindNull("person", UUID.class) : insert.bind("person", person.value());
        insert = consent == null ? insert.bindNull("consent", UUID.class) : insert.bind("consent", consent.value());
        return insert.fetch().rowsUpdated();
    }
}
