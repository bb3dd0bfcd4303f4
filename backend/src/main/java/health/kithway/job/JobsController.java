package health.kithway.job;

import health.kithway.contract.staff.JobJson;
import health.kithway.contract.staff.JobPageJson;
import health.kithway.contract.staff.JobRetryJson;
import health.kithway.contract.staff.JobStateJson;
import health.kithway.contract.staff.JobsApi;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.IdempotentRequests;
import health.kithway.tenancy.Page;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Later work, for administrators. */
@RestController
class JobsController implements JobsApi {

    private final DeadJobs jobs;
    private final IdempotentRequests requests;

    JobsController(DeadJobs jobs, IdempotentRequests requests) {
        this.jobs = jobs;
        this.requests = requests;
    }

    @Override
    public Mono<JobPageJson> listJobs(@Nullable JobStateJson state, @Nullable String cursor, Integer limit) {
        Job.State wanted = state == null ? null : Job.State.valueOf(state.name());
        return Actor.current()
                .flatMap(actor -> jobs.listJobs(actor, wanted, Page.after(cursor, UUID::fromString), limit))
                .map(page -> page.map(JobsController::toJson))
                .map(page -> new JobPageJson(page.items(), page.next()));
    }

    @Override
    public Mono<JobRetryJson> retryJob(UUID jobId, String idempotencyKey) {
        var request = new IdempotentRequests.Request("retryJob", idempotencyKey, jobId);
        return Actor.current()
                .flatMap(actor -> requests.once(
                        actor,
                        request,
                        JobRetryJson.class,
                        () -> jobs.retry(actor, jobId).thenReturn(new JobRetryJson(jobId, JobStateJson.WAITING))));
    }

    private static JobJson toJson(Job job) {
        return new JobJson(
                job.id(),
                job.kind(),
                job.subjectId(),
                JobStateJson.valueOf(job.state().name()),
                job.attempts(),
                job.failure(),
                job.dueAt(),
                job.createdAt());
    }
}
