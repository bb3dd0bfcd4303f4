package health.kithway.reminder;

import health.kithway.job.JobHandler;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes a step of a plan when it is due. */
@Component
final class TakeStep implements JobHandler<TakeStep.Due> {

    static final String KIND = "reminder.step";

    private final Reminders reminders;

    TakeStep(Reminders reminders) {
        this.reminders = reminders;
    }

    record Due(UUID step) {}

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
        return reminders.take(Actor.kithway(organization, "reminder"), due.step());
    }
}
