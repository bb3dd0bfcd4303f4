package health.kithway.reminder.plan;

import health.kithway.program.Finding;
import health.kithway.program.ProgramDraft;
import health.kithway.program.PublishingCheck;
import health.kithway.tenancy.Actor;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A program names a plan that there is. */
@Component
final class KnownPlans implements PublishingCheck {

    private final Plans plans;

    KnownPlans(Plans plans) {
        this.plans = plans;
    }

    @Override
    public Mono<List<Finding>> check(Actor actor, ProgramDraft draft) {
        return plans.find(actor.organization(), draft.content().reminderPlan())
                .map(known -> List.<Finding>of())
                .defaultIfEmpty(List.of(Finding.blocking(
                        "REMINDER-PLAN", "/reminderPlan", "unknown-reminder-plan", "There is no plan of this name.")));
    }
}
