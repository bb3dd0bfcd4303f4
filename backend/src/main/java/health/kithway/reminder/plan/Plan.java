package health.kithway.reminder.plan;

import health.kithway.consent.Channel;
import health.kithway.program.ProgramContent;
import health.kithway.reminder.plan.Delay.Unit;
import java.util.List;
import java.util.Map;

/**
 * Ordered steps under a name that programs choose.
 *
 * @param version counts up from 1; a version never changes, and what was planned by one stays as it was planned
 */
public record Plan(String name, int version, List<PlanStep> steps) {

    /** What everybody starts with: complete, book, confirm, we missed you, thank you; news without content for others. */
    public static final Plan STANDARD = new Plan(
            ProgramContent.STANDARD_REMINDERS,
            1,
            List.of(
                    PlanStep.saying("received", Anchor.SENT, Delay.none(), "referral-received"),
                    PlanStep.saying("complete", Anchor.SENT, workdays(1).at(10), "intake-reminder")
                            .until(Goal.REGISTERED)
                            .escalating(workdays(2)),
                    PlanStep.saying("book", Anchor.REGISTERED, workdays(2).at(10), "booking-reminder")
                            .until(Goal.SCHEDULED),
                    PlanStep.saying("book-again", Anchor.REGISTERED, workdays(5).at(10), "booking-reminder")
                            .until(Goal.SCHEDULED)
                            .escalating(workdays(2)),
                    PlanStep.saying("scheduled", Anchor.SCHEDULED, Delay.none(), "appointment-scheduled"),
                    confirm("confirm-3-days", Delay.of(-3, Unit.DAYS).at(10)),
                    confirm("confirm-1-day", Delay.of(-1, Unit.DAYS).at(10)).escalating(Delay.of(4, Unit.HOURS)),
                    confirm("confirm-2-hours", Delay.of(-2, Unit.HOURS)),
                    PlanStep.saying("missed", Anchor.NO_SHOW, workdays(1).at(10), "visit-missed")
                            .until(Goal.SCHEDULED)
                            .escalating(workdays(2)),
                    PlanStep.saying("thanks", Anchor.COMPLETED, workdays(1).at(10), "visit-thanks"),
                    circle("circle-scheduled", Anchor.SCHEDULED),
                    circle("circle-missed", Anchor.NO_SHOW),
                    practice("practice-scheduled", Anchor.SCHEDULED),
                    practice("practice-missed", Anchor.NO_SHOW),
                    practice("practice-completed", Anchor.COMPLETED)));

    public Plan {
        steps = List.copyOf(steps);
    }

    public List<PlanStep> at(Anchor anchor) {
        return steps.stream().filter(step -> step.anchor() == anchor).toList();
    }

    private static PlanStep confirm(String key, Delay before) {
        return PlanStep.saying(key, Anchor.APPOINTMENT, before, "appointment-reminder")
                .asking()
                .until(Goal.CONFIRMED);
    }

    private static PlanStep circle(String key, Anchor anchor) {
        Map<Channel, String> words = Map.of(Channel.TEXT, "visit-news", Channel.EMAIL, "visit-news");
        return PlanStep.news(key, anchor, Audience.STATUS_MEMBERS, words);
    }

    private static PlanStep practice(String key, Anchor anchor) {
        return PlanStep.news(key, anchor, Audience.PRACTICE, Map.of());
    }

    private static Delay workdays(int days) {
        return Delay.of(days, Unit.BUSINESS_DAYS);
    }
}
