package health.kithway.reminder.plan;

import health.kithway.consent.Channel;
import health.kithway.contract.staff.ReminderAnchorJson;
import health.kithway.contract.staff.ReminderAudienceJson;
import health.kithway.contract.staff.ReminderDelayJson;
import health.kithway.contract.staff.ReminderGoalJson;
import health.kithway.contract.staff.ReminderPlanJson;
import health.kithway.contract.staff.ReminderPlanStepJson;
import health.kithway.contract.staff.ReminderUnitJson;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Plans as the contract writes them. */
final class PlanJsonMapping {

    private PlanJsonMapping() {}

    static ReminderPlanJson toJson(Plan plan) {
        return new ReminderPlanJson(
                plan.name(),
                plan.version(),
                plan.steps().stream().map(PlanJsonMapping::toJson).toList());
    }

    private static ReminderPlanStepJson toJson(PlanStep step) {
        Delay after = step.escalateAfter();
        return new ReminderPlanStepJson(
                step.key(),
                ReminderAnchorJson.of(step.anchor().name()),
                toJson(step.delay()),
                ReminderAudienceJson.of(step.audience().name()),
                step.templates().get(Channel.TEXT),
                step.templates().get(Channel.EMAIL),
                step.asks(),
                step.until().stream()
                        .sorted()
                        .map(goal -> ReminderGoalJson.of(goal.name()))
                        .toList(),
                after == null ? null : toJson(after));
    }

    private static ReminderDelayJson toJson(Delay delay) {
        LocalTime at = delay.at();
        return new ReminderDelayJson(
                delay.amount(), ReminderUnitJson.of(delay.unit().name()), at == null ? null : at.toString());
    }

    static PlanStep toStep(ReminderPlanStepJson step) {
        return new PlanStep(
                step.key(),
                Anchor.valueOf(step.anchor().value()),
                toDelay(step.delay()),
                Audience.valueOf(step.audience().value()),
                templates(step.textTemplate(), step.emailTemplate()),
                step.asks(),
                step.until().stream().map(goal -> Goal.valueOf(goal.value())).collect(Collectors.toSet()),
                step.escalateAfter() == null ? null : toDelay(step.escalateAfter()));
    }

    private static Map<Channel, String> templates(@Nullable String text, @Nullable String mail) {
        Map<Channel, String> templates = new EnumMap<>(Channel.class);
        if (text != null) {
            templates.put(Channel.TEXT, text);
        }
        if (mail != null) {
            templates.put(Channel.EMAIL, mail);
        }
        return templates;
    }

    private static Delay toDelay(ReminderDelayJson delay) {
        String at = delay.at();
        return new Delay(
                delay.amount(), Delay.Unit.valueOf(delay.unit().value()), at == null ? null : LocalTime.parse(at));
    }
}
