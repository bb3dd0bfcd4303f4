package health.kithway.referral;

import health.kithway.attribution.credit.Arrival;
import health.kithway.attribution.credit.Credits;
import health.kithway.attribution.visit.Visit;
import health.kithway.attribution.visit.VisitId;
import health.kithway.attribution.visit.Visits;
import health.kithway.program.link.ShareLinks;
import health.kithway.referral.Enrolment.Enrolled;
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
    private final Opening opening;
    private final Visits visits;
    private final Credits credits;
    private final ShareLinks links;
    private final Clock clock;

    Sending(
            Checks checks,
            Enrolment enrolment,
            Opening opening,
            Visits visits,
            Credits credits,
            ShareLinks links,
            Clock clock) {
        this.checks = checks;
        this.enrolment = enrolment;
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
                        .flatMap(enrolled -> open(actor, id, wish, enrolled, held)));
    }

    /** How the link was opened, as far as it was seen. */
    private record Came(@Nullable Visit visit, Instant at) {

        static Came by(Visit visit) {
            return new Came(visit, visit.occurredAt());
        }
    }

    private Mono<Referral> open(Actor actor, ReferralId id, NewReferral wish, Enrolled enrolled, boolean held) {
        Instant now = clock.instant();
        return findVisit(wish)
                .map(Came::by)
                .defaultIfEmpty(new Came(null, now))
                .flatMap(came -> opening.open(
                                actor.organization(),
                                reference -> referral(id, reference, wish, enrolled, held, now),
                                begin(wish, came, now, held),
                                wish.source(),
                                wish.link().sharerId(),
                                held ? null : new ReferralSent(id, wish.locationId(), enrolled.requester()))
                        .flatMap(referral ->
                                credits.credit(actor, arrival(id, wish, now)).thenReturn(referral)));
    }

    private static Arrival arrival(ReferralId id, NewReferral wish, Instant now) {
        return Arrival.byLink(id.value(), wish.link(), wish.touches(), wish.serviceLineId(), now);
    }

    private Mono<Visit> findVisit(NewReferral wish) {
        List<VisitId> touches = wish.touches();
        return touches.isEmpty()
                ? Mono.empty()
                : visits.findHuman(wish.link().organization(), wish.link().linkId(), touches.getLast());
    }

    private static List<NewEvent> begin(NewReferral wish, Came came, Instant now, boolean held) {
        return Beginning.byLink(came.at(), came.visit() != null, now, wish.serviceLineId() == null, held);
    }

    private static Referral referral(
            ReferralId id, String reference, NewReferral wish, Enrolled enrolled, boolean held, Instant now) {
        return new Referral(
                id,
                reference,
                ReferralSource.SHARE_LINK,
                Stage.REGISTERED,
                null,
                wish.whoFor(),
                wish.settledRelation(),
                enrolled.patient(),
                enrolled.requester(),
                wish.locationId(),
                wish.serviceLineId(),
                wish.routeRule(),
                wish.contact().bestTime(),
                held,
                null,
                null,
                now,
                now,
                null);
    }
}
