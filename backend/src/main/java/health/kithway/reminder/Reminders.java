package health.kithway.reminder;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.job.TryAgainAt;
import health.kithway.messaging.Messages;
import health.kithway.person.PersonId;
import health.kithway.referral.Referral;
import health.kithway.referral.ReferralId;
import health.kithway.referral.Referrals;
import health.kithway.reminder.plan.Anchor;
import health.kithway.tenancy.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Follows referrals by their plans: plans what follows from news, takes it when it is due, calls off what is no longer true. */
@Component
final class Reminders {

    /** Longer than a message is held back, and than a question is open (R-REPLY-01). */
    private static final Duration MAY_WAIT = Duration.ofDays(4);

    private final AuditedTransactions audited;
    private final Referrals referrals;
    private final Messages messages;
    private final StepTable steps;
    private final Planner planner;
    private final Taking taking;
    private final Clock clock;

    Reminders(
            AuditedTransactions audited,
            Referrals referrals,
            Messages messages,
            StepTable steps,
            Planner planner,
            Taking taking,
            Clock clock) {
        this.audited = audited;
        this.referrals = referrals;
        this.messages = messages;
        this.steps = steps;
        this.planner = planner;
        this.taking = taking;
        this.clock = clock;
    }

    /** Something happened that steps may count from. News that is no longer true, or was told before, plans nothing. */
    Mono<Void> happened(Actor actor, ReferralId id, List<Anchor> anchors) {
        return audited.run(
                actor,
                sentence("reminder.planned", id),
                () -> steps.hold(id)
                        .then(Mono.defer(() -> referrals.getReferral(actor, id)))
                        .flatMap(referral -> planner.plan(actor, referral, anchors)
                                .flatMapMany(Flux::fromIterable)
                                .concatMap(step -> take(actor, step, referral))
                                .then()));
    }

    /** Takes a step if it is due and still makes sense; nothing happens the second time. */
    Mono<Void> take(Actor actor, UUID stepId) {
        return audited.run(
                actor,
                Sentence.of("reminder.step-taken", "step", stepId, "message"),
                () -> steps.lock(actor.organization(), stepId)
                        .filter(step -> step.state() == Step.State.PLANNED)
                        .flatMap(step -> step.dueAt().isAfter(clock.instant())
                                ? Mono.error(new TryAgainAt(step.dueAt()))
                                : takeOrEnd(actor, step)));
    }

    private Mono<Void> takeOrEnd(Actor actor, Step step) {
        return referrals
                .getReferral(actor, step.referralId())
                .flatMap(referral -> ending(actor, step, referral)
                        .map(ending -> steps.move(actor.organization(), step.id(), Step.State.CANCELLED, ending))
                        .defaultIfEmpty(Mono.defer(() -> take(actor, step, referral)))
                        .flatMap(work -> work));
    }

    private Mono<Ending> ending(Actor actor, Step step, Referral referral) {
        return Mono.justOrEmpty(Moment.ending(step, referral, clock.instant()))
                .switchIfEmpty(Mono.defer(() -> isWordless(step)
                        ? Mono.empty()
                        : steps.isOvertaken(actor.organization(), step)
                                .filter(Boolean::booleanValue)
                                .map(overtaken -> Ending.OVERTAKEN)));
    }

    /** Tasks and notices do not say the same twice: they have one occasion each. */
    private static boolean isWordless(Step step) {
        return !step.definition().audience().isWrittenTo();
    }

    private Mono<Void> take(Actor actor, Step step, Referral referral) {
        return taking.take(actor, step, referral)
                .then(Mono.defer(() -> steps.move(actor.organization(), step.id(), Step.State.TAKEN, null)))
                .then(Mono.defer(() -> planner.planEscalation(actor, step, referral)));
    }

    /** Calls off, in the transaction of the change, what a referral as it stands now has no use for any more. */
    Mono<Void> look(Actor actor, Referral referral) {
        return steps.lockAll(actor.organization(), referral.id())
                .map(all -> over(all, referral))
                .filter(over -> !over.isEmpty())
                .flatMap(over -> audited.run(
                        actor,
                        sentence("reminder.called-off", referral.id()),
                        () -> callOff(actor, over).then(Mono.defer(() -> withdraw(actor, referral.id(), over)))));
    }

    private record Over(Step step, Ending ending) {}

    /** What was taken long ago has no message that waits and no question that is open. */
    private List<Over> over(List<Step> all, Referral referral) {
        Instant now = clock.instant();
        return all.stream()
                .filter(step -> step.state().isToCome()
                        || step.changedAt().plus(MAY_WAIT).isAfter(now))
                .flatMap(step -> Moment.ending(step, referral, now).map(ending -> new Over(step, ending)).stream())
                .toList();
    }

    private Mono<Void> callOff(Actor actor, List<Over> over) {
        return Flux.fromIterable(over)
                .filter(one -> one.step().state() != Step.State.TAKEN)
                .concatMap(one -> steps.move(actor.organization(), one.step().id(), Step.State.CANCELLED, one.ending()))
                .then();
    }

    /** What was said already but has not left is taken back, and a question about it is closed. */
    private Mono<Void> withdraw(Actor actor, ReferralId referral, List<Over> over) {
        return messages.withdraw(
                actor,
                referral.value(),
                over.stream().map(one -> one.step().messageOccasion()).collect(Collectors.toSet()));
    }

    Mono<Void> stopped(Actor actor, Collection<PersonId> people) {
        return audited.run(
                actor,
                new Sentence("reminder.plans-stopped", "people", Integer.toString(people.size()), "consent"),
                () -> steps.cancelOf(actor.organization(), people, Ending.STOPPED));
    }

    /** Nobody is to be written to any more whom this is about. */
    Mono<Void> end(Actor actor, PersonId person, Ending why) {
        return audited.run(
                actor,
                Sentence.of("reminder.plans-ended", "person", person.value(), "consent"),
                () -> steps.cancelOf(actor.organization(), List.of(person), why));
    }

    private static Sentence sentence(String action, ReferralId referral) {
        return Sentence.of(action, "referral", referral.value(), "message");
    }
}
