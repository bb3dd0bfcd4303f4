package health.kithway.referral;

import health.kithway.directory.Directory;
import health.kithway.directory.LocationId;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.FieldProblem;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Ids;
import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Keeps what is known of appointments, and moves the referral along; in the caller's transaction. */
@Component
final class AppointmentBook {

    /** Clocks of other systems differ. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private final ReferralTable referrals;
    private final AppointmentTable appointments;
    private final EventTable events;
    private final Directory directory;
    private final News news;
    private final Ids ids;
    private final Clock clock;

    AppointmentBook(
            ReferralTable referrals,
            AppointmentTable appointments,
            EventTable events,
            Directory directory,
            News news,
            Ids ids,
            Clock clock) {
        this.referrals = referrals;
        this.appointments = appointments;
        this.events = events;
        this.directory = directory;
        this.news = news;
        this.ids = ids;
        this.clock = clock;
    }

    Mono<Void> record(Actor actor, AppointmentEvent event) {
        OrganizationId organization = actor.organization();
        return check(organization, event)
                .then(referrals.lock(organization, event.referralId()))
                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("referral"))))
                .flatMap(referral -> appointments
                        .list(organization, referral.id())
                        .map(known -> AppointmentNews.of(referral, known, event, new AppointmentId(ids.next()))))
                .flatMap(known -> store(actor, event, known));
    }

    private Mono<Void> check(OrganizationId organization, AppointmentEvent event) {
        if (event.kind().needsTime() && event.startsAt() == null) {
            return Mono.error(() -> new Refused(new ReferralRefused.TimeMissing()));
        }
        if (event.occurredAt().isAfter(clock.instant().plus(AHEAD))) {
            return Mono.error(() -> new Refused(new ReferralRefused.NotYet()));
        }
        LocationId place = event.locationId();
        return place == null
                ? Mono.empty()
                : directory
                        .getLocation(organization, place)
                        .onErrorMap(Refused.class, unknown -> unknownLocation())
                        .then();
    }

    private Mono<Void> store(Actor actor, AppointmentEvent event, AppointmentNews known) {
        OrganizationId organization = actor.organization();
        Instant now = clock.instant();
        return appointments
                .store(organization, event.referralId(), known.appointment())
                .then(events.add(organization, event.referralId(), known.events(), event.source(), now))
                .then(referrals.change(organization, event.referralId(), known.stage(), known.outcome(), now))
                .then(Mono.defer(() -> news.tell(actor, event.referralId(), known.fact())));
    }

    /** The person will come: true the first time it is said, false for a repetition; refuses if nothing is to come. */
    Mono<Boolean> confirm(Actor actor, ReferralId id) {
        Instant now = clock.instant();
        return upcoming(actor, id)
                .flatMap(appointment -> appointments
                        .confirm(actor.organization(), id, appointment.id(), now)
                        .flatMap(first -> first
                                ? note(actor, id, EventKind.CONFIRMED, appointment, now)
                                        .then(Mono.defer(() -> news.tell(actor, id, null)))
                                        .thenReturn(true)
                                : Mono.just(false)));
    }

    /** The person wants it changed; staff see it on the timeline and act. */
    Mono<Void> ask(Actor actor, ReferralId id, EventKind what) {
        return upcoming(actor, id).flatMap(appointment -> note(actor, id, what, appointment, clock.instant()));
    }

    private Mono<Appointment> upcoming(Actor actor, ReferralId id) {
        return referrals
                .lock(actor.organization(), id)
                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("referral"))))
                .mapNotNull(Referral::appointment)
                .filter(appointment -> appointment.state() == Appointment.State.SCHEDULED)
                .switchIfEmpty(Mono.error(() -> new Refused(new ReferralRefused.NoAppointment())));
    }

    private Mono<Void> note(Actor actor, ReferralId id, EventKind kind, Appointment appointment, Instant now) {
        NewEvent event = new NewEvent(kind, false, appointment.id(), appointment.startsAt(), now);
        return events.add(actor.organization(), id, List.of(event), EventSource.REPLY, now);
    }

    private static Refused unknownLocation() {
        return new Refused(new CommonRefusal.Invalid(
                List.of(new FieldProblem("/locationId", "unknown", "one of the organization's locations"))));
    }
}
