package health.kithway.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.consent.ConsentPurpose;
import health.kithway.directory.Language;
import health.kithway.directory.calendar.BusinessDays;
import health.kithway.messaging.MessagingStory;
import health.kithway.program.link.ShareLinks;
import health.kithway.program.link.SharedLink;
import health.kithway.referral.AppointmentEvent;
import health.kithway.referral.BestTime;
import health.kithway.referral.EventKind;
import health.kithway.referral.EventSource;
import health.kithway.referral.Merges;
import health.kithway.referral.NewReferral;
import health.kithway.referral.Referral;
import health.kithway.referral.Referrals;
import health.kithway.referral.TimelineEvent;
import health.kithway.referral.WhoFor;
import health.kithway.reminder.plan.Anchor;
import health.kithway.reminder.plan.Delay;
import health.kithway.reminder.plan.Delay.Unit;
import health.kithway.reminder.plan.PlanStep;
import health.kithway.reminder.plan.Plans;
import health.kithway.routing.Asked;
import health.kithway.task.StaffTask;
import health.kithway.task.StaffTasks;
import health.kithway.task.TaskKind;
import health.kithway.task.TaskQuery;
import health.kithway.tenancy.OrganizationTransactions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Dana asked for a visit in Chicago; the clinic books it. */
class RemindersTest extends MessagingStory {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    @Autowired
    ShareLinks links;

    @Autowired
    Referrals referrals;

    @Autowired
    Merges merges;

    @Autowired
    Plans plans;

    @Autowired
    StaffTasks tasks;

    @Autowired
    OrganizationTransactions transactions;

    @Autowired
    StepTable table;

    @Test
    void danaHearsOfTheVisitIsRemindedTheDayBeforeAndConfirms() {
        Referral referral = danaAsks(Language.EN);
        assertThat(bodies()).hasSize(1);
        assertThat(bodies().getFirst()).contains("we got your request");

        LocalDate day = today().plusDays(4);
        Instant visit = at(day, 14, 30);
        record(referral, AppointmentEvent.Kind.SCHEDULED, visit);
        runDue();
        assertThat(bodies()).hasSize(2);
        assertThat(bodies().get(1)).contains("at 2:30 PM, 100 Lakeshore Way, Chicago, IL 60657", "(312) 555-0101");

        clock.set(at(day.minusDays(3), 9, 59));
        runDue();
        assertThat(bodies()).hasSize(2);
        clock.set(at(day.minusDays(3), 10, 0));
        runDue();
        assertThat(bodies()).hasSize(3);
        clock.set(at(day.minusDays(1), 10, 0));
        runDue();
        runDue();
        assertThat(bodies()).hasSize(4);
        assertThat(bodies().get(3)).endsWith("Reply C to confirm, R to reschedule, X to cancel. STOP to stop.");
        assertThat(bodies().get(3).length()).isLessThanOrEqualTo(160);

        reply(sid(), "C");
        runDue();
        assertThat(referrals
                        .getReferral(clinic.kithway(), referral.id())
                        .block()
                        .appointment()
                        .isConfirmed())
                .isTrue();
        assertThat(kinds(referral)).contains(EventKind.CONFIRMED);
        assertThat(bodies()).hasSize(5);

        clock.set(at(day, 13, 0));
        runDue();
        assertThat(bodies()).as("who confirmed is not asked again").hasSize(5);
        assertThat(waiting(referral)).as("nobody has to call").isEmpty();
    }

    @Test
    void inSpanishItIsSaidInSpanish() {
        Referral referral = danaAsks(Language.ES);
        record(referral, AppointmentEvent.Kind.SCHEDULED, at(today().plusDays(4), 9, 0));
        runDue();

        assertThat(bodies()).hasSize(2);
        assertThat(bodies().get(1)).contains("su cita es el ", ", 9:00 am, 100 Lakeshore Way", "Responda STOP");
    }

    @Test
    void aVisitThatMovesIsRemindedOfAtItsNewTimeOnly() {
        Referral referral = danaAsks(Language.EN);
        LocalDate day = today().plusDays(4);
        record(referral, AppointmentEvent.Kind.SCHEDULED, at(day, 14, 30));
        runDue();
        clock.advance(Duration.ofHours(1));
        record(referral, AppointmentEvent.Kind.RESCHEDULED, at(day.plusDays(2), 9, 0));
        runDue();
        assertThat(bodies()).hasSize(3);

        clock.set(at(day.minusDays(1), 9, 59));
        runDue();
        assertThat(bodies()).hasSize(3);
        clock.set(at(day.minusDays(1), 12, 0));
        runDue();
        assertThat(bodies()).as("three days before the new time").hasSize(4);
        clock.set(at(day.plusDays(1), 10, 0));
        runDue();
        assertThat(bodies()).hasSize(5);
        assertThat(bodies().get(4)).contains("at 9:00 AM");
    }

    @Test
    void newsThatComesTwiceOrAtNightIsSaidOnceAndAsItStands() {
        Referral referral = danaAsks(Language.EN);
        LocalDate day = today().plusDays(6);
        clock.set(at(today(), 22, 0));
        record(referral, AppointmentEvent.Kind.SCHEDULED, at(day, 14, 30));
        runDue();
        clock.advance(Duration.ofMinutes(1));
        record(referral, AppointmentEvent.Kind.RESCHEDULED, at(day, 15, 0));
        clock.advance(Duration.ofMinutes(1));
        record(referral, AppointmentEvent.Kind.RESCHEDULED, at(day, 15, 30));
        runDue();
        clock.advance(Duration.ofHours(12));
        runDue();

        assertThat(bodies()).hasSize(2);
        assertThat(bodies().get(1)).contains("at 3:30 PM");
        clock.set(at(day.minusDays(3), 10, 0));
        runDue();
        assertThat(bodies()).hasSize(3);
        assertThat(bodies().get(2)).contains("at 3:30 PM");
    }

    @Test
    void aCancelledOrCompletedVisitIsNotRemindedOf() {
        Referral referral = danaAsks(Language.EN);
        LocalDate day = today().plusDays(4);
        record(referral, AppointmentEvent.Kind.SCHEDULED, at(day, 14, 30));
        runDue();
        clock.advance(Duration.ofHours(1));
        record(referral, AppointmentEvent.Kind.CANCELLED, null);
        runDue();
        clock.set(at(day.minusDays(1), 10, 0));
        runDue();

        assertThat(bodies()).hasSize(2);
    }

    @Test
    void afterStopNobodyIsReminded() {
        Referral referral = danaAsks(Language.EN);
        LocalDate day = today().plusDays(4);
        record(referral, AppointmentEvent.Kind.SCHEDULED, at(day, 14, 30));
        runDue();
        reply(sid(), "STOP");
        runDue();
        clock.set(at(day.minusDays(1), 10, 0));
        runDue();

        assertThat(bodies()).hasSize(3);
        assertThat(bodies().get(2)).contains("no more messages");
    }

    @Test
    void whoWantsAnotherTimeIsHeardByStaffAndNothingIsChangedByItself() {
        Referral referral = danaAsks(Language.EN);
        LocalDate day = today().plusDays(4);
        record(referral, AppointmentEvent.Kind.SCHEDULED, at(day, 14, 30));
        runDue();
        clock.set(at(day.minusDays(1), 10, 0));
        runDue();

        reply(sid(), "R");
        runDue();
        reply(sid(), "cancel my appointment");
        runDue();

        assertThat(kinds(referral)).contains(EventKind.RESCHEDULE_ASKED, EventKind.CANCEL_ASKED);
        assertThat(kinds(referral)).doesNotContain(EventKind.CANCELLED);
    }

    @Test
    void anAnswerBeforeAnythingWasAskedMeansNothing() {
        Referral referral = danaAsks(Language.EN);
        record(referral, AppointmentEvent.Kind.SCHEDULED, at(today().plusDays(4), 14, 30));
        runDue();

        reply(sid(), "C");
        runDue();

        assertThat(kinds(referral)).doesNotContain(EventKind.CONFIRMED);
    }

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

    private void atTenOn(LocalDate day) {
        clock.set(at(day, 10, 0));
        runDue();
    }

    private List<String> planned(Referral referral) {
        return steps(referral).stream()
                .filter(step -> step.state() == Step.State.PLANNED)
                .map(step -> step.definition().key())
                .sorted()
                .toList();
    }

    private List<Step> steps(Referral referral) {
        return transactions
                .read(clinic.organization(), () -> table.list(clinic.organization(), referral.id(), 100))
                .block();
    }

    private List<TaskKind> waiting(Referral referral) {
        return tasks
                .listTasks(
                        clinic.kithway(),
                        new TaskQuery(StaffTask.State.OPEN, null, referral.id().value(), null),
                        100)
                .block()
                .items()
                .stream()
                .map(StaffTask::kind)
                .toList();
    }

    private Referral danaAsks(Language language) {
        SharedLink link = links.get(clinic.code()).block();
        Referral referral = referrals
                .send(
                        link.visitor(),
                        new NewReferral(
                                UUID.randomUUID(),
                                link,
                                List.of(),
                                language,
                                WhoFor.ME,
                                null,
                                Asked.at(clinic.lakeshore(), clinic.primaryCare()),
                                new NewReferral.Contact("Dana", null, phone, null, BestTime.ANY),
                                null,
                                world.agreements(
                                        clinic, language, ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT),
                                EventSource.PAGE))
                .block();
        runDue();
        return referral;
    }

    private void record(Referral referral, AppointmentEvent.Kind kind, Instant startsAt) {
        referrals
                .recordAppointmentEvent(
                        clinic.kithway(),
                        new AppointmentEvent(
                                referral.id(), "A-1", kind, startsAt, null, clock.instant(), EventSource.PARTNER))
                .block();
    }

    private java.util.List<EventKind> kinds(Referral referral) {
        return referrals.listEvents(clinic.kithway(), referral.id()).block().stream()
                .map(TimelineEvent::kind)
                .toList();
    }

    private LocalDate today() {
        return clock.instant().atZone(CHICAGO).toLocalDate();
    }

    private static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute)).atZone(CHICAGO).toInstant();
    }
}
