package health.kithway.reminder;

import health.kithway.program.Finding;
import health.kithway.program.ProgramContent;
import health.kithway.program.ProgramDraft;
import health.kithway.program.PublishingCheck;
import health.kithway.tenancy.Actor;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A program names a plan that there is: today everybody is reminded by the one. */
@Component
final class KnownPlans implements PublishingCheck {

    private static final Set<String> PLANS = Set.of(ProgramContent.STANDARD_REMINDERS);

    @Override
    public Mono<List<Finding>> check(Actor actor, ProgramDraft draft) {
        return Mono.fromSupplier(() -> PLANS.contains(draft.content().reminderPlan())
                ? List.of()
                : List.of(Finding.blocking(
                        "REMINDER-PLAN", "/reminderPlan", "unknown-reminder-plan", "There is no plan of this name.")));
    }
}
