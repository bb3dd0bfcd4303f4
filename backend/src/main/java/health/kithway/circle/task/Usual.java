package health.kithway.circle.task;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.circle.Circles;
import health.kithway.circle.MemberId;
import health.kithway.referral.ReferralId;
import health.kithway.tenancy.Actor;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What usually is to do on the way to a visit; it comes and goes with the news of the referral. */
@Component
final class Usual {

    private static final List<CircleTaskKind> BEFORE_A_TIME =
            List.of(CircleTaskKind.ANSWER_CALL, CircleTaskKind.INSURANCE_CARD);
    private static final Set<CircleTaskKind> OVER_WITH_A_TIME =
            EnumSet.of(CircleTaskKind.BOOK, CircleTaskKind.ANSWER_CALL);
    private static final Set<CircleTaskKind> AT_THE_VISIT = Arrays.stream(CircleTaskKind.values())
            .filter(CircleTaskKind::isAtTheVisit)
            .collect(Collectors.toUnmodifiableSet());

    private final AuditedTransactions audited;
    private final Circles circles;
    private final CircleTasks tasks;
    private final CircleTaskTable table;
    private final DueSoon dueSoon;

    Usual(AuditedTransactions audited, Circles circles, CircleTasks tasks, CircleTaskTable table, DueSoon dueSoon) {
        this.audited = audited;
        this.circles = circles;
        this.tasks = tasks;
        this.table = table;
        this.dueSoon = dueSoon;
    }

    Mono<Void> started(Actor actor, ReferralId referral) {
        return inCircle(
                actor,
                referral,
                () -> Flux.fromIterable(BEFORE_A_TIME)
                        .concatMap(kind -> tasks.list(actor, referral, kind))
                        .then());
    }

    /** A visit has a time, or another one: whoever drives must know it. */
    Mono<Void> timed(Actor actor, ReferralId referral, Instant startsAt) {
        return inCircle(
                actor,
                referral,
                () -> close(actor, referral, OVER_WITH_A_TIME)
                        .thenMany(Flux.defer(() -> open(actor, referral, AT_THE_VISIT)))
                        .concatMap(task -> due(actor, task, startsAt))
                        .then(Mono.defer(() -> tasks.ask(actor, referral, CircleTaskKind.RIDE, startsAt)))
                        .then());
    }

    private Mono<Void> due(Actor actor, CircleTask task, Instant startsAt) {
        MemberId owner = task.owner();
        return table.setDue(actor.organization(), task.id(), startsAt)
                .then(Mono.defer(
                        () -> owner == null ? Mono.empty() : dueSoon.remember(actor, task.dueAt(startsAt), owner)));
    }

    Mono<Void> cancelled(Actor actor, ReferralId referral) {
        return inCircle(actor, referral, () -> close(actor, referral, AT_THE_VISIT));
    }

    Mono<Void> over(Actor actor, ReferralId referral) {
        return inCircle(actor, referral, () -> close(actor, referral, EnumSet.allOf(CircleTaskKind.class)));
    }

    private Mono<Void> close(Actor actor, ReferralId referral, Set<CircleTaskKind> kinds) {
        return open(actor, referral, kinds)
                .concatMap(task -> tasks.close(actor, task.id()))
                .then();
    }

    private Flux<CircleTask> open(Actor actor, ReferralId referral, Set<CircleTaskKind> kinds) {
        return table.listOpen(actor.organization(), referral, kinds).flatMapIterable(found -> found);
    }

    /** Nothing where the referral has no circle. */
    private Mono<Void> inCircle(Actor actor, ReferralId referral, Supplier<Mono<Void>> work) {
        return circles.findCircle(actor.organization(), referral)
                .filter(circle -> !circle.closed())
                .flatMap(circle -> audited.run(
                        actor, Sentence.of("circle.tasks-followed", "referral", referral.value(), "treatment"), work));
    }
}
