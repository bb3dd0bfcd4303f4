package health.kithway.reminder.plan;

import health.kithway.consent.Channel;
import health.kithway.problem.FieldProblem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What is wrong with the steps of a plan, before anybody's wording is looked at. Pure. */
final class PlanCheck {

    /** Nobody remembers why they are written to after that. */
    private static final Duration FARTHEST = Duration.ofDays(180);

    private final List<FieldProblem> faults = new ArrayList<>();

    private PlanCheck() {}

    static List<FieldProblem> faults(List<PlanStep> steps) {
        PlanCheck check = new PlanCheck();
        Set<String> keys = new HashSet<>();
        for (int number = 0; number < steps.size(); number++) {
            PlanStep step = steps.get(number);
            check.want(keys.add(step.key()), number, "key", "used-twice", "Each step has a name of its own.");
            check.when(step, number);
            check.what(step, number);
            check.afterwards(step, number);
        }
        return List.copyOf(check.faults);
    }

    static String field(Channel channel) {
        return channel.name().toLowerCase(Locale.ROOT) + "Template";
    }

    private void when(PlanStep step, int number) {
        Delay delay = step.delay();
        want(
                !delay.comesBefore() || step.anchor() == Anchor.APPOINTMENT,
                number,
                "delay/amount",
                "before-it-happened",
                "Only the time of a visit is known before it comes.");
        want(
                delay.at() == null || delay.unit().isWholeDays(),
                number,
                "delay/at",
                "time-of-day",
                "A time of day goes with days.");
        want(isNear(delay), number, "delay/amount", "too-far", "At most 180 days.");
    }

    private void what(PlanStep step, int number) {
        boolean says = !step.templates().isEmpty();
        if (!step.audience().isWrittenTo()) {
            want(!says, number, "audience", "gets-no-words", "Staff get a task and practices a notice, without words.");
        } else {
            want(says, number, "textTemplate", "says-nothing", "It says nothing on any channel.");
        }
        want(
                !step.asks() || (step.anchor() == Anchor.APPOINTMENT && step.audience() == Audience.PATIENT),
                number,
                "asks",
                "nothing-to-confirm",
                "Only who is expected can be asked to confirm.");
    }

    private void afterwards(PlanStep step, int number) {
        Delay after = step.escalateAfter();
        if (after != null) {
            want(
                    !step.until().isEmpty() && step.audience() != Audience.STAFF,
                    number,
                    "escalateAfter",
                    "nothing-to-wait-for",
                    "Staff are asked where a goal was not reached.");
            want(
                    !after.comesBefore() && isNear(after),
                    number,
                    "escalateAfter/amount",
                    "too-far",
                    "0 to 180 days after.");
        }
    }

    private static boolean isNear(Delay delay) {
        return delay.length().abs().compareTo(FARTHEST) <= 0;
    }

    private void want(boolean right, int step, String field, String code, String detail) {
        if (!right) {
            faults.add(new FieldProblem("/steps/" + step + "/" + field, code, detail));
        }
    }
}
