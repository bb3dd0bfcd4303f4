package health.kithway.person;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.job.Jobs;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Ids;
import health.kithway.tenancy.OrganizationId;
import health.kithway.vault.Vault;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Sealed words of people: bodies of replies, and statements that are evidence. */
@Component
public final class KeptWords {

    /** R-REPLY-03. */
    private static final Duration REPLIES_KEPT = Duration.ofDays(30);

    private final AuditedTransactions audited;
    private final KeptWordsTable table;
    private final PersonTable people;
    private final Vault vault;
    private final Jobs jobs;
    private final Ids ids;
    private final Clock clock;

    KeptWords(
            AuditedTransactions audited,
            KeptWordsTable table,
            PersonTable people,
            Vault vault,
            Jobs jobs,
            Ids ids,
            Clock clock) {
        this.audited = audited;
        this.table = table;
        this.people = people;
        this.vault = vault;
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
    }

    /** Keeps a reply, without social security numbers and birth dates, for 30 days (R-REPLY-03). */
    public Mono<KeptWordsId> keep(Actor actor, String text) {
        KeptWordsId id = new KeptWordsId(ids.next());
        return store(actor, id, ofNobodyKnown(actor, id, Redaction.redact(text), false), forgetLater(actor, id));
    }

    /** The same for words of one person, under their own key: they die with it. */
    public Mono<KeptWordsId> keepOf(Actor actor, PersonId person, String text) {
        KeptWordsId id = new KeptWordsId(ids.next());
        Mono<KeptWordsTable.NewRow> row = people.findKey(actor.organization(), person)
                .flatMap(wrapped -> vault.openPersonKey(actor.organization(), person.value(), wrapped))
                .map(key -> key.seal(id.context(), Redaction.redact(text)))
                .map(closed -> new KeptWordsTable.NewRow(id, person, closed, null, false))
                .switchIfEmpty(Mono.defer(() -> ofNobodyKnown(actor, id, Redaction.redact(text), false)));
        return store(actor, id, row, forgetLater(actor, id));
    }

    private Mono<Void> forgetLater(Actor actor, KeptWordsId id) {
        return Mono.defer(() -> jobs.later(
                actor.organization(),
                ForgetWords.KIND,
                id.value(),
                new ForgetWords.Due(id.value()),
                clock.instant().plus(REPLIES_KEPT)));
    }

    /** Keeps words that prove something, e.g. who attested a consent (R-SEC-03); they are not forgotten by themselves. */
    public Mono<KeptWordsId> keepAsEvidence(Actor actor, String text) {
        KeptWordsId id = new KeptWordsId(ids.next());
        return store(actor, id, ofNobodyKnown(actor, id, text, true), Mono.empty());
    }

    /** Takes some words away before their time, e.g. because who wrote them was erased. */
    public Mono<Void> forget(Actor actor, KeptWordsId words) {
        return audited.run(
                actor,
                Sentence.of("person.words-forgotten", "words", words.value(), "erasure"),
                () -> table.delete(actor.organization(), words));
    }

    /** Refuses when they were forgotten. */
    public Mono<String> read(Actor actor, KeptWordsId words, String purpose) {
        return audited.run(
                        actor,
                        Sentence.of("person.words-read", "words", words.value(), purpose),
                        () -> table.find(actor.organization(), words).flatMap(kept -> sayWhose(actor, kept, purpose)))
                .flatMap(kept -> open(actor.organization(), words, kept))
                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("text"))));
    }

    /** Whoever wrote them finds in their own trail that they were read. */
    private Mono<KeptWordsTable.Row> sayWhose(Actor actor, KeptWordsTable.Row kept, String purpose) {
        UUID person = kept.personId();
        return person == null
                ? Mono.just(kept)
                : audited.run(
                        actor, Sentence.of("person.words-read", "person", person, purpose), () -> Mono.just(kept));
    }

    private Mono<String> open(OrganizationId organization, KeptWordsId id, KeptWordsTable.Row kept) {
        UUID person = kept.personId();
        if (person == null) {
            return vault.open(organization, id.context(), kept.words())
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        }
        byte[] wrapped = kept.wrapped();
        return wrapped == null
                ? Mono.empty()
                : vault.openPersonKey(organization, person, wrapped).map(key -> key.open(id.context(), kept.words()));
    }

    private Mono<KeptWordsTable.NewRow> ofNobodyKnown(Actor actor, KeptWordsId id, String text, boolean evidence) {
        return vault.sealNoted(actor.organization(), id.context(), text.getBytes(StandardCharsets.UTF_8))
                .map(closed -> new KeptWordsTable.NewRow(id, null, closed.bytes(), closed.sealedWith(), evidence));
    }

    private Mono<KeptWordsId> store(Actor actor, KeptWordsId id, Mono<KeptWordsTable.NewRow> row, Mono<Void> andThen) {
        return audited.run(
                actor,
                Sentence.of("person.words-kept", "words", id.value(), "operations"),
                () -> row.flatMap(closed -> table.insert(actor.organization(), closed))
                        .then(andThen)
                        .thenReturn(id));
    }
}
