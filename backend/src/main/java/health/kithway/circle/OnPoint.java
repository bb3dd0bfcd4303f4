package health.kithway.circle;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.job.Jobs;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Who handles it now: one member, who may hand over to another that may act. */
@Component
public final class OnPoint {

    private final AuditedTransactions audited;
    private final Circles circles;
    private final MemberTable members;
    private final CircleEventTable events;
    private final Jobs jobs;

    OnPoint(AuditedTransactions audited, Circles circles, MemberTable members, CircleEventTable events, Jobs jobs) {
        this.audited = audited;
        this.circles = circles;
        this.members = members;
        this.events = events;
        this.jobs = jobs;
    }

    /**
     * From this moment on another member handles it. Handing it to who has it changes nothing and tells nobody.
     *
     * @param by the member who hands over, who must be on point or the patient; absent where staff do
     */
    public Mono<Void> handOver(Actor actor, CircleId circle, MemberId to, @Nullable MemberId by) {
        return audited.run(
                actor,
                Sentence.of("circle.handed-over", "circle", circle.value(), "treatment"),
                () -> members.lock(actor.organization(), circle)
                        .then(Mono.defer(() -> circles.getCircle(actor.organization(), circle)))
                        .filter(found -> !found.closed())
                        .filterWhen(found -> mayHandOver(actor, found, by))
                        .filterWhen(found -> mayAct(actor, found, to))
                        .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("member"))))
                        .filter(found -> !to.equals(found.onPoint()))
                        .flatMap(found -> put(actor, found, to, by)));
    }

    private Mono<Void> put(Actor actor, Circle circle, MemberId to, @Nullable MemberId by) {
        return members.putOnPoint(actor.organization(), circle.id(), to)
                .then(events.insert(actor, circle.id(), EventKind.ON_POINT, to, by))
                .then(Mono.defer(() -> jobs.tell(actor.organization(), new HandedOver(circle.id(), to, by))));
    }

    private Mono<Boolean> mayHandOver(Actor actor, Circle circle, @Nullable MemberId by) {
        if (by == null) {
            return Mono.just(true);
        }
        boolean has = by.equals(circle.onPoint())
                || circle.onPoint() == null
                || circle.find(by).filter(Member::isPatient).isPresent();
        return has ? mayAct(actor, circle, by) : Mono.just(false);
    }

    private Mono<Boolean> mayAct(Actor actor, Circle circle, MemberId member) {
        return Mono.justOrEmpty(circle.find(member))
                .flatMap(found -> circles.ask(actor, circle, found, Permission.TASKS))
                .map(Answer::permits)
                .defaultIfEmpty(false);
    }
}
