package health.kithway.reminder;

import health.kithway.circle.task.AnswerTime;
import health.kithway.referral.ReferralId;
import health.kithway.referral.Referrals;
import health.kithway.reminder.plan.Audience;
import health.kithway.reminder.plan.Delay;
import health.kithway.reminder.plan.Plan;
import health.kithway.reminder.plan.PlanStep;
import health.kithway.tenancy.Actor;
import java.time.Duration;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** As long as a plan waits for whoever is on point before it asks staff, the circle waits for each of its members. */
@Component
final class PlansPatience implements AnswerTime {

    private final Grounds grounds;
    private final Referrals referrals;

    PlansPatience(Grounds grounds, Referrals referrals) {
        this.grounds = grounds;
        this.referrals = referrals;
    }

    @Override
    public Mono<Duration> find(Actor actor, ReferralId referral) {
        return referrals
                .getReferral(actor, referral)
                .flatMap(found -> grounds.of(actor.organization(), found))
                .flatMap(ground -> Mono.justOrEmpty(shortest(ground.plan())));
    }

    /** Empty for a plan that waits for nobody on point. */
    static Optional<Duration> shortest(Plan plan) {
        return plan.steps().stream()
                .filter(step -> step.audience() == Audience.ON_POINT)
                .map(PlanStep::escalateAfter)
                .filter(Objects::nonNull)
                .map(Delay::length)
                .min(Comparator.naturalOrder());
    }
}
