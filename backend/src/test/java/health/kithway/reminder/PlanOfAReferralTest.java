package health.kithway.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.consent.ConsentScope;
import health.kithway.consent.grant.ConsentMethod;
import health.kithway.directory.Language;
import health.kithway.directory.calendar.BusinessDays;
import health.kithway.referral.AppointmentEvent;
import health.kithway.referral.Referral;
import health.kithway.reminder.plan.Anchor;
import health.kithway.reminder.plan.Delay;
import health.kithway.reminder.plan.Delay.Unit;
import health.kithway.reminder.plan.PlanStep;
import health.kithway.task.TaskKind;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Dana's plan follows what becomes of her request. */
class PlanOfAReferralTest extends ReminderStory {

    @Test
    void aVisitThatIsMovedTakesItsStepsAlongInTheSameTransaction() {
        Referral referral = danaAsks(Language.EN);
        LocalDate day = today().plusDays(6);
        record(referral, AppointmentEvent.Kind.SCHEDULED, at(day, 14, 30));
        runDue();
        assertThat(planned(referral)).containsExactly("confirm-1-day", "confirm-2-hours", "confirm-3-days");

        clock.advance(Duration.ofMinutes(1));
        record(referral, AppointmentEvent.Kind.CANCELLED, null);

        assertThat(planned(referral)).as("no job has run since").isEmpty();
    }

    @Test
    void whoDoesNotBookIsRemindedTwiceAndThenStaffAreAsked() {
        Referral referral = danaAsks(Language.EN);
        LocalDate asked = today();
        atTenOn(BusinessDays.USUAL.move(asked, 2));
        assertThat(bodies()).hasSize(2);
        assertThat(bodies().get(1)).contains("your visit has no time yet");
        atTenOn(BusinessDays.USUAL.move(asked, 5));
        assertThat(bodies()).hasSize(3);
        assertThat(waiting(referral)).isEmpty();

        atTenOn(BusinessDays.USUAL.move(asked, 7));
        assertThat(waiting(referral)).containsExactly(TaskKind.NOBODY_ANSWERED);
        assertThat(bodies()).hasSize(3);
    }

    @Test
    void whoBooksIsNotRemindedToBook() {
        Referral referral = danaAsks(Language.EN);
        LocalDate asked = today();
        record(referral, AppointmentEvent.Kind.SCHEDULED, at(asked.plusDays(40), 9, 0));
        assertThat(planned(referral)).as("in the same transaction").isEmpty();
        runDue();
        atTenOn(BusinessDays.USUAL.move(asked, 8));

        assertThat(bodies()).hasSize(2);
        assertThat(waiting(referral)).isEmpty();
    }

    @Test
    void whoMissedTheVisitIsMissedOnceAndNotThanked() {
        Referral referral = danaAsks(Language.EN);
        LocalDate day = today().plusDays(1);
        record(referral, AppointmentEvent.Kind.SCHEDULED, at(day, 9, 0));
        runDue();
        clock.set(at(day, 17, 0));
        int before = bodies().size();
        record(referral, AppointmentEvent.Kind.NO_SHOW, null);
        runDue();
        atTenOn(BusinessDays.USUAL.move(day, 1));

        assertThat(bodies()).hasSize(before + 1);
        assertThat(bodies().getLast()).contains("we missed you");
    }

    @Test
    void whoCameIsThanked() {
        Referral referral = danaAsks(Language.EN);
        LocalDate day = today().plusDays(1);
        record(referral, AppointmentEvent.Kind.SCHEDULED, at(day, 9, 0));
        runDue();
        clock.set(at(day, 17, 0));
        record(referral, AppointmentEvent.Kind.COMPLETED, null);
        runDue();
        atTenOn(BusinessDays.USUAL.move(day, 1));

        assertThat(bodies().getLast()).contains("thank you for coming");
        assertThat(planned(referral)).isEmpty();
    }

    @Test
    void nobodyHearsMoreOfAReferralThatIsAnotherOneToldAgain() {
        Referral first = danaAsks(Language.EN);
        Referral again = danaAsks(Language.EN);
        int before = bodies().size();
        merges.merge(clinic.kithway(), again.id(), first.id()).block();

        assertThat(planned(again)).isEmpty();
        record(first, AppointmentEvent.Kind.CANCELLED, null);
        atTenOn(BusinessDays.USUAL.move(today(), 8));
        assertThat(bodies()).hasSize(before);
    }

    @Test
    void aChangedPlanHoldsForWhatIsPlannedFromThenOn() {
        Referral referral = danaAsks(Language.EN);
        LocalDate day = today().plusDays(20);
        record(referral, AppointmentEvent.Kind.SCHEDULED, at(day, 14, 30));
        runDue();
        plans.write(
                        clinic.kithway(),
                        "standard",
                        1,
                        List.of(PlanStep.saying(
                                "week-before",
                                Anchor.APPOINTMENT,
                                Delay.of(-7, Unit.DAYS).at(9),
                                "appointment-reminder")))
                .block();
        assertThat(planned(referral)).containsExactly("confirm-1-day", "confirm-2-hours", "confirm-3-days");

        clock.advance(Duration.ofMinutes(1));
        record(referral, AppointmentEvent.Kind.RESCHEDULED, at(day.plusDays(1), 14, 30));
        runDue();
        assertThat(planned(referral)).containsExactly("week-before");
    }

    @Test
    @Tag("R-TCPA-10")
    void consentTakenBackByPhoneEndsThePlanInTheSameTransaction() {
        Referral referral = danaAsks(Language.EN);
        record(referral, AppointmentEvent.Kind.SCHEDULED, at(today().plusDays(6), 14, 30));
        runDue();
        assertThat(planned(referral)).isNotEmpty();

        consents.revoke(
                        clinic.kithway(),
                        referral.requesterId(),
                        Set.of(ConsentScope.TEXT_ABOUT_VISIT),
                        ConsentMethod.STAFF_NOTE)
                .block();

        assertThat(planned(referral)).as("no job has run since").isEmpty();
        assertThat(steps(referral)).extracting(Step::reason).contains(Ending.CONSENT_WITHDRAWN);
    }

    @Test
    void twoChangesThatAreToldForTheSameSecondAreTwo() {
        Referral referral = danaAsks(Language.EN);
        record(referral, AppointmentEvent.Kind.SCHEDULED, at(today().plusDays(6), 14, 30));
        runDue();
        record(referral, AppointmentEvent.Kind.RESCHEDULED, at(today().plusDays(8), 9, 0));
        runDue();

        assertThat(steps(referral).stream()
                        .filter(step -> step.state() == Step.State.PLANNED)
                        .map(Step::dueAt))
                .containsExactly(
                        at(today().plusDays(5), 10, 0), at(today().plusDays(7), 10, 0), at(today().plusDays(8), 7, 0));
    }

    @Test
    void whoWasNotRemindedInTimeIsNotRemindedTwiceAtOnce() {
        Referral referral = danaAsks(Language.EN);
        LocalDate day = today().plusDays(6);
        record(referral, AppointmentEvent.Kind.SCHEDULED, at(day, 14, 30));
        runDue();
        int before = bodies().size();

        clock.set(at(day.minusDays(1), 10, 0));
        runDue();

        assertThat(bodies()).as("no job was done for two days").hasSize(before + 1);
        assertThat(steps(referral)).extracting(Step::reason).contains(Ending.OVERTAKEN);
    }

    @Test
    void whatWasSaidAtNightAndIsNoLongerTrueInTheMorningIsNotSent() {
        Referral referral = danaAsks(Language.EN);
        LocalDate day = today().plusDays(6);
        clock.set(at(today(), 22, 0));
        record(referral, AppointmentEvent.Kind.SCHEDULED, at(day, 14, 30));
        runDue();
        record(referral, AppointmentEvent.Kind.CANCELLED, null);
        clock.advance(Duration.ofHours(12));
        runDue();

        assertThat(bodies()).hasSize(1);
    }
}
