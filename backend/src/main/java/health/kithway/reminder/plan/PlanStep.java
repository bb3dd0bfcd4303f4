package health.kithway.reminder.plan;

import health.kithway.consent.Channel;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One step of a plan.
 *
 * @param key names it within its plan
 * @param templates the approved wording of each channel it goes out on; none where the audience is staff
 * @param asks whether it asks to confirm the visit
 * @param until any of these ends it before it is taken
 * @param escalateAfter how long after it was taken staff are asked to act, if none of its goals is reached by then
 */
public record PlanStep(
        String key,
        Anchor anchor,
        Delay delay,
        Audience audience,
        Map<Channel, String> templates,
        boolean asks,
        Set<Goal> until,
        @Nullable Delay escalateAfter) {

    private static final String ESCALATION = "-escalation";

    public PlanStep {
        templates = Map.copyOf(templates);
        until = Set.copyOf(until);
    }

    /** Says the same by text and by e-mail. */
    public static PlanStep saying(String key, Anchor anchor, Delay delay, String template) {
        return new PlanStep(
                key,
                anchor,
                delay,
                Audience.PATIENT,
                Map.of(Channel.TEXT, template, Channel.EMAIL, template),
                false,
                Set.of(),
                null);
    }

    /** That there is news, to somebody who may know that much (R-HIPAA-09). */
    static PlanStep news(String key, Anchor anchor, Audience audience, Map<Channel, String> templates) {
        return new PlanStep(key, anchor, Delay.none(), audience, templates, false, Set.of(), null);
    }

    public PlanStep asking() {
        return new PlanStep(key, anchor, delay, audience, templates, true, until, escalateAfter);
    }

    public PlanStep until(Goal goal) {
        return new PlanStep(key, anchor, delay, audience, templates, asks, Set.of(goal), escalateAfter);
    }

    PlanStep escalating(Delay after) {
        return new PlanStep(key, anchor, delay, audience, templates, asks, until, after);
    }

    /** What follows when it was taken and nothing came of it. */
    public PlanStep escalation(Delay after) {
        return new PlanStep(key + ESCALATION, anchor, after, Audience.STAFF, Map.of(), false, until, null);
    }
}
