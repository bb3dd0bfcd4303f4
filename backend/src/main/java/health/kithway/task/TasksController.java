package health.kithway.task;

import health.kithway.contract.staff.CloseTaskJson;
import health.kithway.contract.staff.StaffTaskClosingJson;
import health.kithway.contract.staff.StaffTaskJson;
import health.kithway.contract.staff.StaffTaskKindJson;
import health.kithway.contract.staff.StaffTaskOutcomeJson;
import health.kithway.contract.staff.StaffTaskPageJson;
import health.kithway.contract.staff.StaffTaskStateJson;
import health.kithway.contract.staff.TasksApi;
import health.kithway.person.PersonId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.IdempotentRequests;
import health.kithway.tenancy.Page;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Tasks, for coordinators, compliance and administrators. */
@RestController
class TasksController implements TasksApi {

    private final StaffTasks tasks;
    private final IdempotentRequests requests;

    TasksController(StaffTasks tasks, IdempotentRequests requests) {
        this.tasks = tasks;
        this.requests = requests;
    }

    @Override
    public Mono<StaffTaskPageJson> listTasks(
            @Nullable StaffTaskStateJson state,
            @Nullable StaffTaskKindJson kind,
            @Nullable UUID referralId,
            @Nullable String cursor,
            Integer limit) {
        TaskQuery query = new TaskQuery(
                state == null ? null : StaffTask.State.valueOf(state.name()),
                kind == null ? null : TaskKind.valueOf(kind.name()),
                referralId,
                Page.after(cursor, TaskCursor::of));
        return Actor.current()
                .flatMap(actor -> tasks.listTasks(actor, query, limit))
                .map(page -> page.map(TasksController::toJson))
                .map(page -> new StaffTaskPageJson(page.items(), page.next()));
    }

    @Override
    public Mono<StaffTaskJson> claimTask(UUID taskId, String idempotencyKey) {
        var request = new IdempotentRequests.Request("claimTask", idempotencyKey, taskId);
        return Actor.current()
                .flatMap(actor -> requests.once(
                        actor,
                        request,
                        StaffTaskJson.class,
                        () -> tasks.claim(actor, new TaskId(taskId)).map(TasksController::toJson)));
    }

    @Override
    public Mono<StaffTaskJson> closeTask(UUID taskId, String idempotencyKey, CloseTaskJson body) {
        record Said(UUID taskId, CloseTaskJson body) {}
        var request = new IdempotentRequests.Request("closeTask", idempotencyKey, new Said(taskId, body));
        var outcome = StaffTask.Outcome.valueOf(body.outcome().name());
        return Actor.current()
                .flatMap(actor -> requests.once(
                        actor,
                        request,
                        StaffTaskJson.class,
                        () -> tasks.close(actor, new TaskId(taskId), outcome).map(TasksController::toJson)));
    }

    private static StaffTaskJson toJson(StaffTask task) {
        PersonId person = task.person();
        StaffTask.Closing closing = task.closing();
        return new StaffTaskJson(
                task.id().value(),
                StaffTaskKindJson.valueOf(task.kind().name()),
                task.referral(),
                person == null ? null : person.value(),
                task.openedAt(),
                task.due(),
                task.assignee(),
                StaffTaskStateJson.valueOf(task.state().name()),
                closing == null
                        ? null
                        : new StaffTaskClosingJson(
                                StaffTaskOutcomeJson.valueOf(closing.outcome().name()), closing.at()));
    }
}
