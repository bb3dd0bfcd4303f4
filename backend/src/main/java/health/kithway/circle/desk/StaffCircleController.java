package health.kithway.circle.desk;

import health.kithway.circle.Circles;
import health.kithway.circle.MemberId;
import health.kithway.circle.OnPoint;
import health.kithway.circle.Permission;
import health.kithway.circle.task.CircleTask;
import health.kithway.circle.task.CircleTaskId;
import health.kithway.circle.task.CircleTaskKind;
import health.kithway.circle.task.CircleTaskRefused;
import health.kithway.circle.task.CircleTasks;
import health.kithway.circle.task.Claimed;
import health.kithway.contract.staff.ActOnCircleTaskJson;
import health.kithway.contract.staff.AddCircleTaskJson;
import health.kithway.contract.staff.CircleCallJson;
import health.kithway.contract.staff.CircleOnPointJson;
import health.kithway.contract.staff.CircleTaskJson;
import health.kithway.contract.staff.CirclesApi;
import health.kithway.contract.staff.HandOverCircleJson;
import health.kithway.contract.staff.LogCircleCallJson;
import health.kithway.contract.staff.StaffCircleJson;
import health.kithway.contract.staff.StartedCircleJson;
import health.kithway.problem.Refused;
import health.kithway.referral.ReferralId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.IdempotentRequests;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Circles, for coordinators: see them, and act for a member who asks for it. */
@RestController
class StaffCircleController implements CirclesApi {

    private final CircleDesk desk;
    private final Calls calls;
    private final Circles circles;
    private final OnPoint onPoint;
    private final CircleTasks tasks;
    private final IdempotentRequests requests;

    StaffCircleController(
            CircleDesk desk,
            Calls calls,
            Circles circles,
            OnPoint onPoint,
            CircleTasks tasks,
            IdempotentRequests requests) {
        this.desk = desk;
        this.calls = calls;
        this.circles = circles;
        this.onPoint = onPoint;
        this.tasks = tasks;
        this.requests = requests;
    }

    private record Said(UUID subject, Object body) {}

    @Override
    public Mono<StaffCircleJson> getCircle(UUID referralId) {
        return Actor.current()
                .flatMap(actor -> desk.open(actor, new ReferralId(referralId)))
                .map(CircleJsonMapping::toJson);
    }

    @Override
    public Mono<StartedCircleJson> startCircle(UUID referralId, String idempotencyKey) {
        return once(
                "startCircle",
                idempotencyKey,
                new Said(referralId, ""),
                StartedCircleJson.class,
                actor -> circles.start(actor, new ReferralId(referralId))
                        .map(circle -> new StartedCircleJson(circle.id().value())));
    }

    @Override
    public Mono<CircleTaskJson> addCircleTask(UUID referralId, String idempotencyKey, AddCircleTaskJson body) {
        return once(
                "addCircleTask",
                idempotencyKey,
                new Said(referralId, body),
                CircleTaskJson.class,
                actor -> tasks.add(
                                actor,
                                new ReferralId(referralId),
                                CircleTaskKind.valueOf(body.kind().name()),
                                body.due(),
                                null)
                        .map(CircleJsonMapping::toJson));
    }

    @Override
    public Mono<CircleTaskJson> actOnCircleTask(UUID taskId, String idempotencyKey, ActOnCircleTaskJson body) {
        return once(
                "actOnCircleTask",
                idempotencyKey,
                new Said(taskId, body),
                CircleTaskJson.class,
                actor -> act(actor, new CircleTaskId(taskId), body).map(CircleJsonMapping::toJson));
    }

    private Mono<CircleTask> act(Actor actor, CircleTaskId task, ActOnCircleTaskJson body) {
        MemberId member = new MemberId(body.memberId());
        return switch (body.act()) {
            case CLAIM -> tasks.claim(actor, member, task).flatMap(StaffCircleController::orRefuse);
            case DECLINE -> tasks.decline(actor, member, task);
            case FINISH -> tasks.finish(actor, member, task);
        };
    }

    private static Mono<CircleTask> orRefuse(Claimed claimed) {
        return switch (claimed.outcome()) {
            case YOURS -> Mono.just(claimed.task());
            case TAKEN -> Mono.error(new Refused(new CircleTaskRefused.Taken()));
            case OVER -> Mono.error(new Refused(new CircleTaskRefused.Over()));
        };
    }

    @Override
    public Mono<CircleTaskJson> closeCircleTask(UUID taskId, String idempotencyKey) {
        return once(
                "closeCircleTask",
                idempotencyKey,
                new Said(taskId, ""),
                CircleTaskJson.class,
                actor -> tasks.close(actor, new CircleTaskId(taskId)).map(CircleJsonMapping::toJson));
    }

    @Override
    public Mono<CircleOnPointJson> handOverCircle(UUID referralId, String idempotencyKey, HandOverCircleJson body) {
        return once(
                "handOverCircle",
                idempotencyKey,
                new Said(referralId, body),
                CircleOnPointJson.class,
                actor -> desk.getCircle(actor, new ReferralId(referralId))
                        .flatMap(circle -> onPoint.handOver(actor, circle.id(), new MemberId(body.memberId()), null))
                        .thenReturn(new CircleOnPointJson(body.memberId())));
    }

    @Override
    public Mono<CircleCallJson> logCircleCall(UUID referralId, String idempotencyKey, LogCircleCallJson body) {
        return once(
                "logCircleCall",
                idempotencyKey,
                new Said(referralId, body),
                CircleCallJson.class,
                actor -> calls.log(
                                actor,
                                new ReferralId(referralId),
                                new MemberId(body.memberId()),
                                Call.Outcome.valueOf(body.outcome().name()),
                                body.told().stream()
                                        .map(told -> Permission.valueOf(told.name()))
                                        .collect(Collectors.toUnmodifiableSet()))
                        .map(CircleJsonMapping::toJson));
    }

    private <T> Mono<T> once(String route, String key, Said said, Class<T> answer, Function<Actor, Mono<T>> work) {
        return Actor.current()
                .flatMap(actor -> requests.once(
                        actor, new IdempotentRequests.Request(route, key, said), answer, () -> work.apply(actor)));
    }
}
