package health.kithway.reminder.plan;

import health.kithway.contract.staff.PlansApi;
import health.kithway.contract.staff.ReminderPlanJson;
import health.kithway.contract.staff.ReminderPlansJson;
import health.kithway.contract.staff.WriteReminderPlanJson;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.EntityTag;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Plans that programs may choose, for staff. */
@RestController
class PlansController implements PlansApi {

    private final Plans plans;

    PlansController(Plans plans) {
        this.plans = plans;
    }

    @Override
    public Mono<ReminderPlansJson> listReminderPlans() {
        return Actor.current()
                .flatMap(actor -> plans.list(actor.organization()))
                .map(all -> new ReminderPlansJson(
                        all.stream().map(PlanJsonMapping::toJson).toList()));
    }

    @Override
    public Mono<ReminderPlanJson> getReminderPlan(String plan) {
        return Actor.current()
                .flatMap(actor -> plans.get(actor.organization(), plan))
                .flatMap(PlansController::tagged);
    }

    @Override
    public Mono<ReminderPlanJson> writeReminderPlan(String plan, String ifMatch, WriteReminderPlanJson body) {
        return Actor.current()
                .flatMap(actor -> plans.write(
                        actor,
                        plan,
                        EntityTag.revision(ifMatch),
                        body.steps().stream().map(PlanJsonMapping::toStep).toList()))
                .flatMap(PlansController::tagged);
    }

    private static Mono<ReminderPlanJson> tagged(Plan plan) {
        return EntityTag.tell(plan.version()).thenReturn(PlanJsonMapping.toJson(plan));
    }
}
