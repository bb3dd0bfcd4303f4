package health.kithway.consent.disclosure;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.consent.decision.FactsJson;
import health.kithway.consent.grant.Consent;
import health.kithway.consent.grant.Consents;
import health.kithway.person.PersonId;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Page;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Decides whether something of a patient may be told to somebody else, and keeps every answer with what it rests on. */
@Component
public final class Disclosures {

    /** A page that reads itself anew, or a system that asks every minute, is told once an hour. */
    static final Duration ONE_TELLING = Duration.ofHours(1);

    private final AuditedTransactions audited;
    private final Consents consents;
    private final Surroundings surroundings;
    private final DisclosureTable table;
    private final Clock clock;

    Disclosures(
            AuditedTransactions audited,
            Consents consents,
            Surroundings surroundings,
            DisclosureTable table,
            Clock clock) {
        this.clock = clock;
        this.audited = audited;
        this.consents = consents;
        this.surroundings = surroundings;
        this.table = table;
    }

    /** Decides one disclosure and records the answer, in the caller's transaction. To be asked at the moment of telling. */
    public Mono<DisclosureDecision> decide(Actor actor, DisclosureFacts asked) {
        return decideAll(actor, List.of(asked)).map(List::getFirst);
    }

    /** The same of everything that is told at once; answers in the order of what was asked. */
    public Mono<List<DisclosureDecision>> decideAll(Actor actor, List<DisclosureFacts> asked) {
        return answer(actor, asked, facts -> table.insert(actor, facts));
    }

    /**
     * The same where somebody looks: decided anew each time, and kept when the answer is another one than the last, or the
     * last is an hour old.
     */
    public Mono<List<DisclosureDecision>> decideLooks(Actor actor, List<DisclosureFacts> asked) {
        return answer(
                actor,
                asked,
                facts -> table.listSince(
                                actor.organization(), asked, clock.instant().minus(ONE_TELLING))
                        .flatMap(kept -> insertNew(actor, facts, kept)));
    }

    private Mono<List<DisclosureDecision>> insertNew(
            Actor actor, List<Disclosing.Facts> facts, Map<Look, DisclosureDecision> kept) {
        List<Disclosing.Facts> fresh = facts.stream()
                .filter(one -> !isSame(kept.get(Look.of(one.asked())), Disclosing.decide(one)))
                .toList();
        Map<Look, DisclosureDecision> answers = new HashMap<>(kept);
        Mono<List<DisclosureDecision>> inserted = fresh.isEmpty() ? Mono.just(List.of()) : table.insert(actor, fresh);
        return inserted.map(added -> {
            IntStream.range(0, added.size())
                    .forEach(at -> answers.put(Look.of(fresh.get(at).asked()), added.get(at)));
            return facts.stream()
                    .map(one -> Objects.requireNonNull(answers.get(Look.of(one.asked()))))
                    .toList();
        });
    }

    private static boolean isSame(@Nullable DisclosureDecision kept, Disclosing.Verdict now) {
        Consent consent = now.consent();
        return kept != null
                && kept.reason() == now.reason()
                && Objects.equals(kept.consentId(), consent == null ? null : consent.id());
    }

    private Mono<List<DisclosureDecision>> answer(
            Actor actor,
            List<DisclosureFacts> asked,
            Function<List<Disclosing.Facts>, Mono<List<DisclosureDecision>>> keep) {
        List<PersonId> patients =
                asked.stream().map(DisclosureFacts::patient).distinct().toList();
        List<Sentence> sentences = patients.stream()
                .map(patient -> Sentence.of("consent.disclosure-decided", "person", patient.value(), "disclosure"))
                .toList();
        return asked.isEmpty()
                ? Mono.just(List.of())
                : audited.run(
                        actor,
                        sentences,
                        () -> consents.listForDecisions(actor.organization(), patients)
                                .flatMapMany(said -> Flux.fromIterable(asked)
                                        .concatMap(one -> surroundings.gather(
                                                actor, one, said.getOrDefault(one.patient(), List.of()))))
                                .collectList()
                                .flatMap(keep));
    }

    /** What was decided about a patient, newest first. */
    public Mono<Page<RecordedDisclosure>> listDecisions(
            Actor actor, PersonId patient, @Nullable UUID before, int size, String purpose) {
        return audited.run(
                actor,
                Sentence.of("consent.disclosures-read", "person", patient.value(), purpose),
                () -> table.list(actor.organization(), patient, before, size + 1)
                        .map(rows ->
                                Page.of(rows, size, row -> row.decision().id().toString())));
    }

    /** A decision with its facts, decided again: what was told or kept back can be shown to follow from them. */
    public Mono<RecordedDisclosure.Reconsidered> reconsider(Actor actor, UUID decision) {
        return audited.run(
                actor,
                Sentence.of("consent.disclosure-reconsidered", "decision", decision, "compliance"),
                () -> table.find(actor.organization(), decision)
                        .map(found -> new RecordedDisclosure.Reconsidered(
                                found.recorded(),
                                found.facts(),
                                Disclosing.decide(FactsJson.read(found.facts(), Disclosing.Facts.class))
                                        .reason()))
                        .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("decision")))));
    }
}
