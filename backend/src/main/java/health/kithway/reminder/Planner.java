package health.kithway.reminder;

import health.kithway.job.Jobs;
import health.kithway.referral.Appointment;
import health.kithway.referral.Referral;
import health.kithway.reminder.Grounds.Ground;
import health.kithway.reminder.Grounds.Times;
import health.kithway.reminder.plan.Anchor;
import health.kithway.reminder.plan.Audience;
import health.kithway.reminder.plan.Delay;
import health.kithway.reminder.plan.PlanStep;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Ids;
import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Makes steps of a plan into steps of a referral, each with its time; in the caller's transaction. */
@Component
final class Planner {

    private final Grounds grounds;
    private final StepTable steps;
    private final Jobs jobs;
    private final Ids ids;
    private final Clock clock;

    Planner(Grounds grounds, StepTable steps, Jobs jobs, Ids ids, Clock clock) {
        this.grounds = grounds;
        this.steps = steps;
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
    }

    /** Plans what follows from these anchors; what was planned before stays as it is. Answers what is due at once. */
    Mono<List<Step>> plan(Actor actor, Referral referral, List<Anchor> anchors) {
        return grounds.of(actor.organization(), referral)
                .flatMapMany(ground ->
                        Flux.fromStream(() -> anchors.stream().flatMap(anchor -> planned(referral, anchor, ground))))
                .concatMap(step -> keep(actor.organization(), step))
                .filter(step -> !step.dueAt().isAfter(clock.instant()))
                .collectList();
    }

    /** Plans that staff are asked if nothing comes of a step that was taken. */
    Mono<Void> planEscalation(Actor actor, Step taken, Referral referral) {
        Delay after = taken.definition().escalateAfter();
        return after == null
                ? Mono.empty()
                : grounds.times(actor.organization(), referral)
                        .flatMap(times -> Mono.justOrEmpty(due(after, clock.instant(), times)))
                        .map(due -> escalation(taken, taken.definition().escalation(after), due))
                        .flatMap(step -> keep(actor.organization(), step))
                        .then();
    }

    private Stream<Step> planned(Referral referral, Anchor anchor, Ground ground) {
        Instant now = clock.instant();
        return Moment.of(referral, anchor, now).stream()
                .flatMap(moment -> ground.plan().at(anchor).stream()
                        .flatMap(definition -> Stream.ofNullable(due(definition.delay(), moment.at(), ground.times()))
                                .map(due -> step(referral, moment, definition, due, ground))))
                .filter(step -> Moment.ending(step, referral, now).isEmpty());
    }

    private @Nullable Instant due(Delay delay, Instant anchor, Times times) {
        return delay.due(anchor, times.zone(), times.days(), clock.instant());
    }

    private Step step(Referral referral, Moment moment, PlanStep definition, Instant due, Ground ground) {
        Appointment visit = moment.visit();
        return new Step(
                ids.next(),
                referral.id(),
                ground.program(),
                visit == null ? null : visit.id(),
                definition.audience() == Audience.PATIENT ? referral.requesterId() : null,
                due,
                moment.occasion(),
                ground.plan().name(),
                ground.plan().version(),
                definition,
                Step.State.PLANNED,
                null,
                clock.instant());
    }

    private Step escalation(Step taken, PlanStep definition, Instant due) {
        return new Step(
                ids.next(),
                taken.referralId(),
                taken.programId(),
                taken.appointmentId(),
                null,
                due,
                taken.occasion(),
                taken.planName(),
                taken.planVersion(),
                definition,
                Step.State.PLANNED,
                null,
                clock.instant());
    }

    /** Empty when it was planned before. */
    private Mono<Step> keep(OrganizationId organization, Step step) {
        return steps.plan(organization, step)
                .filter(Boolean::booleanValue)
                .flatMap(first -> (step.dueAt().isAfter(clock.instant())
                                ? later(organization, step)
                                : Mono.<Void>empty())
                        .thenReturn(step));
    }

    Mono<Void> later(OrganizationId organization, Step step) {
        return jobs.later(organization, TakeStep.KIND, step.id(), new TakeStep.Due(step.id()), step.dueAt());
    }
}
