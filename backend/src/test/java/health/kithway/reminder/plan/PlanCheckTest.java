package health.kithway.reminder.plan;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.consent.Channel;
import health.kithway.reminder.plan.Delay.Unit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanCheckTest {

    private static final PlanStep FINE = PlanStep.saying("fine", Anchor.SENT, Delay.none(), "referral-received");

    @Test
    void theStandardPlanCanBeCarriedOut() {
        assertThat(codes(Plan.STANDARD.steps())).isEmpty();
    }

    @Test
    void nothingComesBeforeWhatNobodyKnowsAhead() {
        assertThat(codes(List.of(PlanStep.saying("early", Anchor.SENT, Delay.of(-1, Unit.DAYS), "referral-received"))))
                .containsExactly("/steps/0/delay/amount before-it-happened");
    }

    @Test
    void aNameIsUsedOnce() {
        assertThat(codes(List.of(FINE, FINE))).containsExactly("/steps/1/key used-twice");
    }

    @Test
    void aTimeOfDayGoesWithDays() {
        assertThat(codes(List.of(PlanStep.saying(
                        "at-ten", Anchor.SENT, Delay.of(3, Unit.HOURS).at(10), "referral-received"))))
                .containsExactly("/steps/0/delay/at time-of-day");
    }

    @Test
    void nobodyIsAskedToConfirmWhatHasNoTime() {
        assertThat(codes(List.of(FINE.asking()))).containsExactly("/steps/0/asks nothing-to-confirm");
    }

    @Test
    void staffAndPracticesGetNoWordsAndEverybodyElseGetsSome() {
        PlanStep toStaff = new PlanStep(
                "to-staff",
                Anchor.SENT,
                Delay.none(),
                Audience.STAFF,
                Map.of(Channel.TEXT, "referral-received"),
                false,
                Set.of(),
                null);
        PlanStep silent =
                new PlanStep("silent", Anchor.SENT, Delay.none(), Audience.PATIENT, Map.of(), false, Set.of(), null);

        assertThat(codes(List.of(toStaff, silent)))
                .containsExactly("/steps/0/audience gets-no-words", "/steps/1/textTemplate says-nothing");
    }

    @Test
    void staffAreAskedOnlyWhereThereWasAGoalToMiss() {
        assertThat(codes(List.of(FINE.escalating(Delay.of(1, Unit.DAYS)))))
                .containsExactly("/steps/0/escalateAfter nothing-to-wait-for");
        assertThat(codes(List.of(FINE.until(Goal.SCHEDULED).escalating(Delay.of(300, Unit.DAYS)))))
                .containsExactly("/steps/0/escalateAfter/amount too-far");
    }

    private static List<String> codes(List<PlanStep> steps) {
        return PlanCheck.faults(steps).stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }
}
