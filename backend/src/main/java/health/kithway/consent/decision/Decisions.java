package health.kithway.consent.decision;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.consent.grant.Consent;
import health.kithway.consent.grant.Consents;
import health.kithway.consent.suppression.Suppressions;
import health.kithway.person.PersonId;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Page;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Decides whether something may be sent, and keeps every answer with what it rests on. */
@Component
public final class Decisions {

    private final AuditedTransactions audited;
    private final Consents consents;
    private final Suppressions suppressions;
    private final Circumstances circumstances;
    private final DecisionTable table;
    private final Clock clock;

    Decisions(
            AuditedTransactions audited,
            Consents consents,
            Suppressions suppressions,
            Circumstances circumstances,
            DecisionTable table,
            Clock clock) {
        this.audited = audited;
        this.consents = consents;
        this.suppressions = suppressions;
        this.circumstances = circumstances;
        this.table = table;
        this.clock = clock;
    }

    /** The same where nothing was sent before, or it makes no difference. */
    public Mono<Decision> decide(Actor actor, SendFacts send) {
        return decide(actor, send, () -> Mono.just(false));
    }

    /**
     * Decides one send and records the answer, in the caller's transaction. To be asked again at the moment of sending.
     *
     * @param noticed whether anything unasked for was sent to them this way before; asked only where the answer hangs on it
     */
    public Mono<Decision> decide(Actor actor, SendFacts send, Supplier<Mono<Boolean>> noticed) {
        PersonId person = send.personId();
        String subject = person == null ? "unknown" : person.toString();
        return audited.run(
                actor,
                new Sentence("consent.decided", "person", subject, "message"),
                () -> gather(actor, send)
                        .flatMap(facts -> Deciding.dependsOnNotice(facts)
                                ? noticed.get().map(was -> was ? facts.afterNotice() : facts)
                                : Mono.just(facts))
                        .flatMap(facts -> table.insert(actor.organization(), facts, Deciding.decide(facts))));
    }

    /** What was decided about a person, newest first. */
    public Mono<Page<RecordedDecision>> listDecisions(
            Actor actor, PersonId person, @Nullable DecisionId before, int size) {
        return audited.run(
                actor,
                Sentence.of("consent.decisions-read", "person", person.value(), "compliance"),
                () -> table.list(actor.organization(), person, before, size + 1)
                        .map(rows ->
                                Page.of(rows, size, row -> row.decision().id().toString())));
    }

    /** A decision with its facts, decided again: what was permitted or denied can be shown to follow from them. */
    public Mono<RecordedDecision.Reconsidered> reconsider(Actor actor, DecisionId decision) {
        return audited.run(
                actor,
                Sentence.of("consent.decision-reconsidered", "decision", decision.value(), "compliance"),
                () -> table.find(actor.organization(), decision)
                        .map(found -> new RecordedDecision.Reconsidered(
                                found.recorded(),
                                found.facts(),
                                Deciding.decide(FactsJson.read(found.facts(), Deciding.Facts.class))
                                        .reason()))
                        .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("decision")))));
    }

    private Mono<Deciding.Facts> gather(Actor actor, SendFacts send) {
        PersonId person = send.personId();
        Instant now = clock.instant();
        Mono<List<Consent>> history =
                person == null ? Mono.just(List.of()) : consents.listForDecision(actor.organization(), person);
        return history.flatMap(said -> suppressions
                .listSuppressions(actor.organization(), send.channel(), send.addressIndex())
                .flatMap(closed -> circumstances
                        .around(actor, person, said, closed, now)
                        .map(around -> new Deciding.Facts(
                                send, said, closed, around.authorities(), around.only(), around.everywhere(), now))));
    }
}
