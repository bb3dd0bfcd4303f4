package health.kithway.circle.task;

import health.kithway.circle.MemberId;
import health.kithway.job.JobHandler;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The time to answer is over: if there was no answer, the next is asked. */
@Component
final class Unanswered implements JobHandler<Unanswered.Due> {

    static final String KIND = "circle.task-unanswered";

    private final Asking asking;

    Unanswered(Asking asking) {
        this.asking = asking;
    }

    record Due(UUID task, UUID member) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<Due> payload() {
        return Due.class;
    }

    @Override
    public Mono<Void> handle(OrganizationId organization, Due due) {
        return asking.unanswered(
                Actor.kithway(organization, "circle"), new CircleTaskId(due.task()), new MemberId(due.member()));
    }
}
