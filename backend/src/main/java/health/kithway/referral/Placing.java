package health.kithway.referral;

import health.kithway.directory.Directory;
import health.kithway.directory.LocationId;
import health.kithway.program.link.SharedLink;
import health.kithway.routing.Routed;
import health.kithway.routing.Routing;
import health.kithway.routing.Wish;
import health.kithway.routing.Wishes;
import health.kithway.routing.rule.AgeBand;
import health.kithway.tenancy.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Has a place found for a new referral; in the caller's transaction. */
@Component
final class Placing {

    private final Routing routing;
    private final Wishes wishes;
    private final Directory directory;
    private final Clock clock;

    Placing(Routing routing, Wishes wishes, Directory directory, Clock clock) {
        this.routing = routing;
        this.wishes = wishes;
        this.directory = directory;
        this.clock = clock;
    }

    record Placed(LocationId location, RouteRule rule) {}

    /** Of somebody who asks by a link no more is known than whether it is for a child. */
    Mono<Placed> place(Actor actor, ReferralId id, NewReferral wish) {
        SharedLink link = wish.link();
        AgeBand age = wish.whoFor() == WhoFor.MY_CHILD ? AgeBand.UNDER_18 : AgeBand.UNKNOWN;
        Wish asked = new Wish(Wish.InProgram.of(link), link.locationIds(), wish.asked(), wish.language(), age);
        return routing.route(actor, id.value(), asked)
                .map(routed -> placed(routed, wish.asked().locationId() == null, wish::routeRule));
    }

    Mono<Placed> place(Actor actor, ReferralId id, NewSubmission submission) {
        return age(actor, submission)
                .flatMap(age -> wishes.byPractice(
                        actor.organization(),
                        submission.asked(),
                        submission.patient().language(),
                        age))
                .flatMap(wish -> routing.route(actor, id.value(), wish))
                .map(routed ->
                        placed(routed, submission.asked().locationId() == null, () -> RouteRule.NAMED_BY_PRACTICE));
    }

    private Mono<AgeBand> age(Actor actor, NewSubmission submission) {
        LocalDate born = submission.patient().dateOfBirth();
        return born == null
                ? Mono.just(AgeBand.UNKNOWN)
                : directory
                        .getOrganization(actor.organization())
                        .map(organization ->
                                AgeBand.of(born, LocalDate.ofInstant(clock.instant(), organization.zone())));
    }

    private static Placed placed(Routed routed, boolean anywhere, Supplier<RouteRule> named) {
        return new Placed(routed.decision().locationId(), rule(routed, anywhere, named));
    }

    private static RouteRule rule(Routed routed, boolean anywhere, Supplier<RouteRule> named) {
        if (routed.decision().fellBack()) {
            return RouteRule.FALLBACK;
        }
        if (routed.decision().ruleSetVersion() > 0) {
            return RouteRule.RULE;
        }
        return anywhere ? RouteRule.NEAREST : named.get();
    }
}
