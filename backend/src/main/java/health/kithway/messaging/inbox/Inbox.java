package health.kithway.messaging.inbox;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.person.KeptWords;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationTransactions;
import health.kithway.tenancy.Page;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Replies that wait for a person of the clinic. */
@Component
public final class Inbox {

    private static final String PURPOSE = "operations";

    private final AuditedTransactions audited;
    private final OrganizationTransactions transactions;
    private final InboxTable table;
    private final KeptWords keptWords;
    private final StaffAnswers answers;
    private final Clock clock;

    Inbox(
            AuditedTransactions audited,
            OrganizationTransactions transactions,
            InboxTable table,
            KeptWords keptWords,
            StaffAnswers answers,
            Clock clock) {
        this.audited = audited;
        this.transactions = transactions;
        this.table = table;
        this.keptWords = keptWords;
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * An entry with what was written.
     *
     * @param words empty once they were purged (R-REPLY-03)
     */
    public record Opened(InboxEntry entry, Optional<String> words) {}

    /** Joins the caller's transaction; a reply has one entry. */
    public Mono<Void> open(Actor actor, NewEntry entry) {
        return audited.run(
                actor,
                Sentence.of("messaging.inbox-opened", "reply", entry.reply(), PURPOSE),
                () -> table.insert(actor.organization(), entry));
    }

    /** Nobody need read it any more, because its sender said what they meant; what somebody has taken on stays theirs. */
    public Mono<Void> settle(Actor actor, UUID reply) {
        return audited.run(
                actor,
                Sentence.of("messaging.inbox-settled", "reply", reply, PURPOSE),
                () -> table.settle(actor.organization(), reply, clock.instant()));
    }

    /** Without words: danger first, then what is due first. */
    Mono<Page<InboxEntry>> listEntries(Actor actor, boolean open, @Nullable InboxCursor after, int size) {
        return transactions.read(
                actor.organization(),
                () -> table.list(actor.organization(), open, after, size + 1)
                        .map(rows -> Page.of(rows, size, InboxCursor::after)));
    }

    /** Reads what was written; that somebody did is on the trail. */
    Mono<Opened> readEntry(Actor actor, UUID reply) {
        return audited.run(
                actor,
                Sentence.of("messaging.reply-read", "reply", reply, "patient-request"),
                () -> get(actor, reply)
                        .then(Mono.defer(() -> table.read(actor.organization(), reply, clock.instant())))
                        .then(Mono.defer(() -> get(actor, reply)))
                        .flatMap(entry -> keptWords
                                .read(actor, entry.words(), "patient-request")
                                .map(Optional::of)
                                .onErrorResume(Refused.class, purged -> Mono.just(Optional.empty()))
                                .map(words -> new Opened(entry, words))));
    }

    /** The actor takes it on, from nobody or from whoever had it. */
    Mono<InboxEntry> claim(Actor actor, UUID reply) {
        return change(
                actor,
                reply,
                "messaging.inbox-claimed",
                open -> table.claim(actor.organization(), reply, actor.id(), clock.instant()));
    }

    /** Answers whoever wrote, by text; refuses what may not leave. */
    Mono<InboxEntry> answer(Actor actor, UUID reply, StaffAnswer answer) {
        return change(
                actor,
                reply,
                "messaging.inbox-answered",
                open -> answers.send(actor, open, answer)
                        .then(Mono.defer(() -> table.answered(actor.organization(), reply, clock.instant()))));
    }

    /** Ends it for good; refuses a second word on it. */
    Mono<InboxEntry> close(Actor actor, UUID reply, InboxEntry.Outcome outcome) {
        return change(
                actor,
                reply,
                "messaging.inbox-closed",
                open -> table.close(actor.organization(), reply, outcome, clock.instant()));
    }

    private Mono<InboxEntry> change(Actor actor, UUID reply, String verb, Function<InboxEntry, Mono<Void>> change) {
        return audited.run(
                actor,
                Sentence.of(verb, "reply", reply, PURPOSE),
                () -> get(actor, reply)
                        .filter(entry -> entry.closedAt() == null)
                        .switchIfEmpty(Mono.error(() -> new Refused(new InboxRefused.Closed())))
                        .flatMap(change)
                        .then(Mono.defer(() -> get(actor, reply))));
    }

    private Mono<InboxEntry> get(Actor actor, UUID reply) {
        return table.lock(actor.organization(), reply)
                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("reply"))));
    }
}
