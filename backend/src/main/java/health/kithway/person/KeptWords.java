package health.kithway.person;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.job.Jobs;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Ids;
import health.kithway.vault.Vault;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Sealed words of people: bodies of replies, and statements that are evidence. */
@Component
public final class KeptWords {

    /** R-REPLY-03. */
    private static final Duration REPLIES_KEPT = Duration.ofDays(30);

    private final AuditedTransactions audited;
    private final KeptWordsTable table;
    private final Vault vault;
    private final Jobs jobs;
    private final Ids ids;
    private final Clock clock;

    KeptWords(AuditedTransactions audited, KeptWordsTable table, Vault vault, Jobs jobs, Ids ids, Clock clock) {
        this.audited = audited;
        this.table = table;
        this.vault = vault;
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
    }

    /** Keeps a reply, without social security numbers and birth dates, for 30 days (R-REPLY-03). */
    public Mono<KeptWordsId> keep(Actor actor, String text) {
        return store(
                actor,
                Redaction.redact(text),
                id -> jobs.later(
                        actor.organization(),
                        ForgetWords.KIND,
                        id.value(),
                        new ForgetWords.Due(id.value()),
                        clock.instant().plus(REPLIES_KEPT)));
    }

    /** Keeps words that prove something, e.g. who attested a consent (R-SEC-03); they are not forgotten by themselves. */
    public Mono<KeptWordsId> keepAsEvidence(Actor actor, String text) {
        return store(actor, text, id -> Mono.empty());
    }

    /** Refuses when they were forgotten. */
    public Mono<String> read(Actor actor, KeptWordsId words, String purpose) {
        return audited.run(
                        actor,
                        Sentence.of("person.words-read", "words", words.value(), purpose),
                        () -> table.find(actor.organization(), words))
                .flatMap(kept -> vault.open(actor.organization(), context(words), kept))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("text"))));
    }

    private Mono<KeptWordsId> store(Actor actor, String text, Function<KeptWordsId, Mono<Void>> andThen) {
        KeptWordsId id = new KeptWordsId(ids.next());
        return audited.run(
                actor,
                Sentence.of("person.words-kept", "words", id.value(), "operations"),
                () -> vault.seal(actor.organization(), context(id), text.getBytes(StandardCharsets.UTF_8))
                        .flatMap(kept -> table.insert(actor.organization(), id, kept))
                        .then(Mono.defer(() -> andThen.apply(id)))
                        .thenReturn(id));
    }

    private static String context(KeptWordsId id) {
        return "words/" + id;
    }
}
