package health.kithway.disclosure.accounting;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.directory.Directory;
import health.kithway.person.KeptWords;
import health.kithway.person.KeptWordsId;
import health.kithway.person.People;
import health.kithway.person.PersonId;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.task.NewTask;
import health.kithway.task.StaffTasks;
import health.kithway.task.TaskKind;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Ids;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Answers people who ask who was told about them: within 60 days, once 30 more, with a letter that is kept. */
@Component
public final class Accountings {

    private static final String PURPOSE = "compliance";
    private static final int MOST_OPEN = 100;

    private final AuditedTransactions audited;
    private final AccountingTable table;
    private final NotedDisclosures noted;
    private final Letter letter;
    private final People people;
    private final KeptWords keptWords;
    private final Directory directory;
    private final StaffTasks tasks;
    private final Ids ids;
    private final Clock clock;

    Accountings(
            AuditedTransactions audited,
            AccountingTable table,
            NotedDisclosures noted,
            Letter letter,
            People people,
            KeptWords keptWords,
            Directory directory,
            StaffTasks tasks,
            Ids ids,
            Clock clock) {
        this.audited = audited;
        this.table = table;
        this.noted = noted;
        this.letter = letter;
        this.people = people;
        this.keptWords = keptWords;
        this.directory = directory;
        this.tasks = tasks;
        this.ids = ids;
        this.clock = clock;
    }

    /** Somebody asked: the clock runs from then, not from when staff wrote it down. */
    public Mono<Accounting> request(Actor actor, PersonId person, Instant requestedAt) {
        if (requestedAt.isAfter(clock.instant())) {
            return Mono.error(new Refused(new AccountingRefused.NotYet("/requestedAt")));
        }
        Accounting asked =
                new Accounting(ids.next(), person, requestedAt, requestedAt.plus(Accounting.WITHIN), false, null);
        NewTask task = NewTask.of(TaskKind.ACCOUNTING_DUE, occasion(asked.id()))
                .concerning(person)
                .due(asked.dueAt());
        return audited.run(
                actor,
                Sentence.of("disclosure.accounting-requested", "person", person.value(), PURPOSE),
                () -> people.require(actor.organization(), List.of(person))
                        .then(Mono.defer(() -> table.insert(actor, asked)))
                        .then(Mono.defer(() -> tasks.open(actor, task)))
                        .thenReturn(asked));
    }

    /** What has not been answered, what is due first first; at most 100. */
    public Mono<List<Accounting>> listOpen(Actor actor) {
        return audited.run(
                actor,
                new Sentence("disclosure.accountings-read", "accounting", "open", PURPOSE),
                () -> table.listOpen(actor.organization(), MOST_OPEN));
    }

    /** Thirty days more, once, before the first date; the reason is what the person is told. */
    public Mono<Accounting> extend(Actor actor, UUID accounting, String reason) {
        return audited.run(
                actor,
                sentence("disclosure.accounting-extended", accounting),
                () -> getOpen(actor, accounting)
                        .filter(open -> !open.isLateAt(clock.instant()))
                        .switchIfEmpty(Mono.error(() -> new Refused(new AccountingRefused.TooLate())))
                        .filter(open -> !open.extended())
                        .flatMap(open -> keptWords
                                .keepAsEvidence(actor, reason)
                                .flatMap(kept -> table.extend(
                                        actor, accounting, open.dueAt().plus(Accounting.EXTENSION), kept)))
                        .filter(Boolean::booleanValue)
                        .switchIfEmpty(Mono.error(() -> new Refused(new AccountingRefused.ExtendedBefore())))
                        .then(Mono.defer(() -> get(actor, accounting))));
    }

    /** Makes the letter, in the person's own language, and keeps it as it was handed over. */
    public Mono<Accounting> deliver(Actor actor, UUID accounting) {
        return audited.run(
                actor,
                sentence("disclosure.accounting-delivered", accounting),
                () -> getOpen(actor, accounting)
                        .flatMap(open -> write(actor, open))
                        .flatMap(text -> keptWords
                                .keepAsEvidence(actor, text)
                                .flatMap(kept -> table.deliver(actor, accounting, kept, hash(text))))
                        .filter(Boolean::booleanValue)
                        .switchIfEmpty(Mono.error(() -> new Refused(new AccountingRefused.Delivered())))
                        .then(Mono.defer(() -> tasks.settle(actor, TaskKind.ACCOUNTING_DUE, occasion(accounting))))
                        .then(Mono.defer(() -> get(actor, accounting))));
    }

    /** The letter as it was handed over; refuses one that was not made yet. */
    public Mono<String> getLetter(Actor actor, UUID accounting) {
        return audited.run(
                actor,
                sentence("disclosure.accounting-letter-read", accounting),
                () -> get(actor, accounting)
                        .flatMap(found -> Mono.justOrEmpty(found.delivery()))
                        .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("letter"))))
                        .flatMap(made -> keptWords.read(actor, new KeptWordsId(made.letterId()), PURPOSE)));
    }

    private Mono<String> write(Actor actor, Accounting open) {
        return directory
                .getOrganization(actor.organization())
                .flatMap(own -> people.getPerson(actor, open.person(), PURPOSE)
                        .flatMap(person -> noted.listAccountable(actor, open.person(), open.requestedAt(), PURPOSE)
                                .map(told -> letter.write(
                                        new Letter.Asked(own, person.language(), open.requestedAt()), told))));
    }

    private Mono<Accounting> getOpen(Actor actor, UUID accounting) {
        return get(actor, accounting)
                .filter(found -> found.delivery() == null)
                .switchIfEmpty(Mono.error(() -> new Refused(new AccountingRefused.Delivered())));
    }

    private Mono<Accounting> get(Actor actor, UUID accounting) {
        return table.find(actor.organization(), accounting)
                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("accounting"))));
    }

    private static String occasion(UUID accounting) {
        return "accounting/" + accounting;
    }

    private static Sentence sentence(String action, UUID accounting) {
        return Sentence.of(action, "accounting", accounting, PURPOSE);
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
