package health.kithway.referral;

import health.kithway.attribution.credit.Arrival;
import health.kithway.attribution.credit.Credits;
import health.kithway.attribution.visit.Visit;
import health.kithway.attribution.visit.VisitId;
import health.kithway.attribution.visit.Visits;
import health.kithway.program.link.ShareLinks;
import health.kithway.referral.Enrolment.Enrolled;
import health.kithway.referral.Placing.Placed;
import health.kithway.tenancy.Actor;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What the journey collected becomes a referral: people, consents, timeline, credit and fact, in the caller's transaction. */
@Component
final class Sending {

    private final Checks checks;
    private final Enrolment enrolment;
    private final Placing placing;
    private final Opening opening;
    private final Visits visits;
    private final Credits credits;
    private final ShareLinks links;
    private final Clock clock;

    Sending(
            Checks checks,
            Enrolment enrolment,
            Placing placing,
            Opening opening,
            Visits visits,
            Credits credits,
            ShareLinks links,
            Clock clock) {
        this.checks = checks;
        this.enrolment = enrolment;
        this.placing = placing;
        this.opening = opening;
        this.visits = visits;
        this.credits = credits;
        this.links = links;
        this.clock = clock;
    }

    Mono<Referral> send(Actor actor, ReferralId id, NewReferral wish) {
        return wish.link()
                .requireOpen()
                .then(checks.isHeld(wish))
                .flatMap(held -> links.use(actor, wish.link())
                        .then(enrolment.enrol(actor, wish))
                        .flatMap(enrolled ->
                                placing.place(actor, id, wish).map(placed -> new Ready(enrolled, placed, held)))
                        .flatMap(ready -> open(actor, id, wish, ready)));
    }

    /** Who, where, and whether nobody is written to. */
    private record Ready(Enrolled enrolled, Placed placed, boolean held) {}

    /** How the link was opened, as far as it was seen. */
    private record Came(@Nullable Visit visit, Instant at) {

        static Came by(Visit visit) {
            return new Came(visit, visit.occurredAt());
        }
    }

    private Mono<Referral> open(Actor actor, ReferralId id, NewReferral wish, Ready ready) {
        Instant now = clock.instant();
        return findVisit(wish)
                .map(Came::by)
                .defaultIfEmpty(new Came(null, now))
                .flatMap(came -> opening.open(
                                actor.organization(),
                                reference -> referral(id, reference, wish, ready, now),
                                begin(wish, came, now, ready.held()),
                                wish.source(),
                                wish.link().sharerId(),
                                told(id, ready))
                        .flatMap(referral ->
                                credits.credit(actor, arrival(id, wish, now)).thenReturn(referral)));
    }

    private static Arrival arrival(ReferralId id, NewReferral wish, Instant now) {
        return Arrival.byLink(
                id.value(), wish.link(), wish.touches(), wish.asked().serviceLineId(), now);
    }

    private Mono<Visit> findVisit(NewReferral wish) {
        List<VisitId> touches = wish.touches();
        return touches.isEmpty()
                ? Mono.empty()
                : visits.findHuman(wish.link().organization(), wish.link().linkId(), touches.getLast());
    }

    private static List<NewEvent> begin(NewReferral wish, Came came, Instant now, boolean held) {
        return Beginning.byLink(
                came.at(), came.visit() != null, now, wish.asked().serviceLineId() == null, held);
    }

    private static @Nullable ReferralSent told(ReferralId id, Ready ready) {
        return ready.held()
                ? null
                : new ReferralSent(
                        id, ready.placed().location(), ready.enrolled().requester());
    }

    private static Referral referral(ReferralId id, String reference, NewReferral wish, Ready ready, Instant now) {
        return new Referral(
                id,
                reference,
                ReferralSource.SHARE_LINK,
                Stage.REGISTERED,
                null,
                wish.whoFor(),
                wish.settledRelation(),
                ready.enrolled().patient(),
                ready.enrolled().requester(),
                ready.placed().location(),
                wish.asked().serviceLineId(),
                ready.placed().rule(),
                wish.contact().bestTime(),
                ready.held(),
                null,
                null,
                now,
                now,
                null);
    }
}
