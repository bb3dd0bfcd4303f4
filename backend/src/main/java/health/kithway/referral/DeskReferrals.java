package health.kithway.referral;

import health.kithway.attribution.credit.Credits;
import health.kithway.program.link.ShareLink;
import health.kithway.program.link.ShareLinkId;
import health.kithway.program.link.ShareLinks;
import health.kithway.program.link.SharedLink;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationTransactions;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Takes down what somebody says on the telephone or at the desk. It goes the way of the pages, so that nothing is easier to say
 * for staff than for the person; what the person agreed to is noted by staff, and a spoken code joins the referral to its link.
 */
@Component
public final class DeskReferrals {

    private final OrganizationTransactions transactions;
    private final Referrals referrals;
    private final ShareLinks links;
    private final Credits credits;

    DeskReferrals(OrganizationTransactions transactions, Referrals referrals, ShareLinks links, Credits credits) {
        this.transactions = transactions;
        this.referrals = referrals;
        this.links = links;
        this.credits = credits;
    }

    /** By the code that was read out. */
    public Mono<Referral> byCode(Actor actor, String spoken, Function<SharedLink, NewReferral> wish) {
        return transactions.run(
                actor.organization(),
                () -> links.getBySpokenCode(actor, spoken)
                        .flatMap(link -> send(actor, link, wish)
                                .flatMap(referral -> credits.join(
                                                actor, referral.id().value(), link, null)
                                        .thenReturn(referral))));
    }

    /** By a link that staff choose, because the person has none; it is credited with what it brought all the same. */
    public Mono<Referral> byLink(Actor actor, ShareLinkId link, Function<SharedLink, NewReferral> wish) {
        return transactions.run(
                actor.organization(), () -> links.getShareLink(actor, link).flatMap(found -> send(actor, found, wish)));
    }

    private Mono<Referral> send(Actor actor, ShareLink link, Function<SharedLink, NewReferral> wish) {
        return links.get(link.code()).map(wish).flatMap(told -> referrals.send(actor, told));
    }
}
