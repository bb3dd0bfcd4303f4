package health.kithway.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.directory.Language;
import health.kithway.referral.AppointmentEvent;
import health.kithway.referral.EventKind;
import health.kithway.referral.Referral;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Dana asked for a visit in Chicago; the clinic books it. */
class RemindersTest extends ReminderStory {

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
}
