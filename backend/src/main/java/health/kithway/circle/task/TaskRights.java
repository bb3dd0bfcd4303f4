package health.kithway.circle.task;

import health.kithway.circle.Circle;
import health.kithway.circle.CircleId;
import health.kithway.circle.Circles;
import health.kithway.circle.Member;
import health.kithway.circle.MemberId;
import health.kithway.circle.Permission;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.referral.ReferralId;
import health.kithway.tenancy.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Whether a member may act on tasks now. Whoever may not hears the same as if there were no such task (R-HTTP-01). */
@Component
final class TaskRights {

    private final Circles circles;

    TaskRights(Circles circles) {
        this.circles = circles;
    }

    /**
     * The circle around a referral; refuses where there is none.
     *
     * @param by the member who wants to act; absent where it is nobody of the circle
     */
    Mono<Circle> circle(Actor actor, ReferralId referral, @Nullable MemberId by) {
        return circles.findCircle(actor.organization(), referral)
                .filter(circle -> !circle.closed())
                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("circle"))))
                .flatMap(circle -> by == null
                        ? Mono.just(circle)
                        : require(actor, circle.id(), by).thenReturn(circle));
    }

    Mono<Member> require(Actor actor, CircleId circle, MemberId member) {
        return circles.getCircle(actor.organization(), circle)
                .flatMap(found -> Mono.justOrEmpty(found.find(member)).filterWhen(one -> mayAct(actor, found, one)))
                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("task"))));
    }

    private Mono<Boolean> mayAct(Actor actor, Circle circle, Member member) {
        return circles.ask(actor, circle, member, Permission.TASKS).map(answer -> answer.permits());
    }
}
