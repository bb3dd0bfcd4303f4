package health.kithway.referral;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.directory.LocationId;
import health.kithway.directory.ServiceLineId;
import health.kithway.person.PersonId;
import health.kithway.referral.AppointmentEvent.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R-ATT-04: late and out-of-order events are legal. */
class AppointmentNewsTest {

    private static final Instant MONDAY = Instant.parse("2026-03-09T15:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-10T15:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2026-03-11T15:00:00Z");
    private static final Instant VISIT = Instant.parse("2026-03-20T15:00:00Z");
    private static final Instant LATER_VISIT = Instant.parse("2026-03-27T15:00:00Z");

    private final LocationId lakeshore = new LocationId(UUID.randomUUID());
    private Referral dolores = referral(false);
    private final List<Appointment> known = new ArrayList<>();

    @Test
    void aBookedTimeIsToldOnceHoweverOftenItIsSent() {
        assertThat(hear("A1", Kind.SCHEDULED, VISIT, MONDAY).fact()).isInstanceOf(AppointmentScheduled.class);
        assertThat(hear("A1", Kind.SCHEDULED, VISIT, MONDAY).fact()).isNull();
        assertThat(dolores.stage()).isEqualTo(Stage.SCHEDULED);
    }

    @Test
    void aNewTimeIsARescheduling() {
        hear("A1", Kind.SCHEDULED, VISIT, MONDAY);

        AppointmentNews news = hear("A1", Kind.RESCHEDULED, LATER_VISIT, TUESDAY);

        assertThat(news.fact())
                .isInstanceOfSatisfying(
                        AppointmentRescheduled.class,
                        moved -> assertThat(moved.startsAt()).isEqualTo(LATER_VISIT));
        assertThat(news.appointment().isConfirmed()).isFalse();
    }

    @Test
    void anOlderTimeThatArrivesLateChangesNothing() {
        hear("A1", Kind.RESCHEDULED, LATER_VISIT, TUESDAY);

        AppointmentNews late = hear("A1", Kind.SCHEDULED, VISIT, MONDAY);

        assertThat(late.appointment().startsAt()).isEqualTo(LATER_VISIT);
        assertThat(late.fact()).isNull();
        assertThat(late.events()).extracting(NewEvent::kind).containsExactly(EventKind.SCHEDULED);
    }

    @Test
    void aVisitThatWasKeptMustHaveBeenScheduledEvenIfNobodySaidSo() {
        AppointmentNews news = hear("A1", Kind.COMPLETED, null, WEDNESDAY);

        assertThat(news.events()).extracting(NewEvent::kind).containsExactly(EventKind.SCHEDULED, EventKind.COMPLETED);
        assertThat(news.events()).extracting(NewEvent::implied).containsExactly(true, false);
        assertThat(dolores.stage()).isEqualTo(Stage.COMPLETED);
    }

    @Test
    void aBookingThatArrivesAfterTheVisitLeavesItCompleted() {
        hear("A1", Kind.COMPLETED, null, WEDNESDAY);

        AppointmentNews late = hear("A1", Kind.SCHEDULED, VISIT, MONDAY);

        assertThat(dolores.stage()).isEqualTo(Stage.COMPLETED);
        assertThat(late.appointment().startsAt()).isEqualTo(VISIT);
        assertThat(late.fact()).isNull();
    }

    @Test
    void aCancelledVisitThatIsBookedAnewIsNoLongerCancelled() {
        hear("A1", Kind.SCHEDULED, VISIT, MONDAY);
        assertThat(hear("A1", Kind.CANCELLED, null, TUESDAY).fact()).isInstanceOf(AppointmentCancelled.class);
        assertThat(dolores.outcome()).isEqualTo(Outcome.CANCELLED);

        assertThat(hear("A2", Kind.SCHEDULED, LATER_VISIT, WEDNESDAY).fact()).isInstanceOf(AppointmentScheduled.class);
        assertThat(dolores.outcome()).isNull();
    }

    @Test
    void cancellingTheOldOfTwoBookingsLeavesTheReferralOnItsWay() {
        hear("A1", Kind.SCHEDULED, VISIT, MONDAY);
        hear("A2", Kind.SCHEDULED, LATER_VISIT, TUESDAY);
        hear("A1", Kind.CANCELLED, null, WEDNESDAY);

        assertThat(dolores.outcome()).isNull();
    }

    @Test
    void aMissedVisitIsANoShowAndStaysScheduledInTheFunnel() {
        hear("A1", Kind.SCHEDULED, VISIT, MONDAY);
        assertThat(hear("A1", Kind.NO_SHOW, null, TUESDAY).fact()).isInstanceOf(AppointmentMissed.class);

        assertThat(dolores.outcome()).isEqualTo(Outcome.NO_SHOW);
        assertThat(dolores.stage()).isEqualTo(Stage.SCHEDULED);
    }

    @Test
    void nothingIsToldWhereMessagesAreHeld() {
        dolores = referral(true);

        assertThat(hear("A1", Kind.SCHEDULED, VISIT, MONDAY).fact()).isNull();
    }

    /** The same three pieces of news end the same in whatever order they come. */
    @ParameterizedTest
    @ValueSource(strings = {"012", "021", "102", "120", "201", "210"})
    void theOrderOfArrivalDoesNotMatter(String order) {
        List<AppointmentEvent> told = List.of(
                event("A1", Kind.SCHEDULED, VISIT, MONDAY),
                event("A1", Kind.RESCHEDULED, LATER_VISIT, TUESDAY),
                event("A1", Kind.COMPLETED, null, WEDNESDAY));

        order.chars().forEach(at -> hear(told.get(at - '0')));

        assertThat(dolores.stage()).isEqualTo(Stage.COMPLETED);
        assertThat(dolores.outcome()).isNull();
        assertThat(known).extracting(Appointment::state).containsExactly(Appointment.State.COMPLETED);
    }

    private AppointmentNews hear(String id, Kind kind, Instant startsAt, Instant occurredAt) {
        return hear(event(id, kind, startsAt, occurredAt));
    }

    private AppointmentNews hear(AppointmentEvent event) {
        AppointmentNews news = AppointmentNews.of(dolores, known, event, new AppointmentId(UUID.randomUUID()));
        known.removeIf(appointment -> appointment.partnerId().equals(event.partnerId()));
        known.add(news.appointment());
        dolores = moved(dolores, news);
        return news;
    }

    private AppointmentEvent event(String id, Kind kind, Instant startsAt, Instant occurredAt) {
        return new AppointmentEvent(dolores.id(), id, kind, startsAt, null, occurredAt, EventSource.PARTNER);
    }

    private Referral referral(boolean held) {
        PersonId person = new PersonId(UUID.randomUUID());
        return new Referral(
                new ReferralId(UUID.randomUUID()),
                "K7M2-9QXT",
                ReferralSource.SHARE_LINK,
                Stage.REGISTERED,
                null,
                WhoFor.ME,
                null,
                person,
                person,
                lakeshore,
                new ServiceLineId(UUID.randomUUID()),
                RouteRule.LINK_NAMES_LOCATION,
                BestTime.ANY,
                held,
                null,
                null,
                MONDAY,
                MONDAY,
                null);
    }

    private static Referral moved(Referral was, AppointmentNews news) {
        return new Referral(
                was.id(),
                was.reference(),
                was.source(),
                news.stage(),
                news.outcome(),
                was.whoFor(),
                was.relation(),
                was.patientId(),
                was.requesterId(),
                was.locationId(),
                was.serviceLineId(),
                was.routeRule(),
                was.bestTime(),
                was.messagesHeld(),
                was.practiceId(),
                was.practiceReference(),
                was.createdAt(),
                was.changedAt(),
                news.appointment());
    }
}
