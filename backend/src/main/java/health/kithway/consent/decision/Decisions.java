package health.kithway.consent.decision;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.consent.grant.Consent;
import health.kithway.consent.grant.Consents;
import health.kithway.consent.suppression.Suppressions;
import health.kithway.person.PersonId;
import health.kithway.tenancy.Actor;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Decides whether something may be sent, and keeps every answer. */
@Component
public final class Decisions {

    private final AuditedTransactions audited;
    private final Consents consents;
    private final Suppressions suppressions;
    private final DecisionTable table;
    private final Clock clock;

    Decisions(
            AuditedTransactions audited,
            Consents consents,
            Suppressions suppressions,
            DecisionTable table,
            Clock clock) {
        this.audited = audited;
        this.consents = consents;
        this.suppressions = suppressions;
        this.table = table;
        this.clock = clock;
    }

    /** Decides one send and records the answer, in the caller's transaction. To be asked again at the moment of sending. */
    public Mono<Decision> decide(Actor actor, SendFacts send) {
        PersonId person = send.personId();
        String subject = person == null ? "unknown" : person.toString();
        return audited.run(
                actor,
                new Sentence("consent.decided", "person", subject, "message"),
                () -> gather(actor, send)
                        .map(Deciding::decide)
                        .flatMap(verdict -> table.insert(actor.organization(), send, verdict)));
    }

    private Mono<Deciding.Facts> gather(Actor actor, SendFacts send) {
        PersonId person = send.personId();
        Mono<List<Consent>> history =
                person == null ? Mono.just(List.of()) : consents.listForDecision(actor.organization(), person);
        return history.flatMap(said -> suppressions
                .listSuppressions(actor.organization(), send.channel(), send.addressIndex())
                .map(closed -> new Deciding.Facts(send, said, closed, clock.instant())));
    }
}
