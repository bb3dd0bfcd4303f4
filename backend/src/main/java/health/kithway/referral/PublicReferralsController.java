package health.kithway.referral;

import health.kithway.contract.publics.OwnReferralJson;
import health.kithway.contract.publics.ReferralsApi;
import health.kithway.contract.publics.SendReferralJson;
import health.kithway.contract.publics.SentReferralJson;
import health.kithway.directory.Directory;
import health.kithway.directory.Language;
import health.kithway.directory.Location;
import health.kithway.pass.PassPurpose;
import health.kithway.pass.Passes;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.program.link.ShareLinks;
import health.kithway.program.link.SharedLink;
import health.kithway.routing.Handover;
import health.kithway.routing.Routing;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.IdempotentRequests;
import health.kithway.tenancy.Ids;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import java.time.Duration;
import java.util.UUID;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Sends a referral and follows it, for front ends of caregivers and patients. */
@RestController
class PublicReferralsController implements ReferralsApi {

    private static final Duration PASS_VALID = Duration.ofDays(90);

    private final ShareLinks links;
    private final Referrals referrals;
    private final Routing routing;
    private final Directory directory;
    private final Passes passes;
    private final OrganizationTransactions transactions;
    private final IdempotentRequests requests;
    private final Ids ids;

    PublicReferralsController(
            ShareLinks links,
            Referrals referrals,
            Routing routing,
            Directory directory,
            Passes passes,
            OrganizationTransactions transactions,
            IdempotentRequests requests,
            Ids ids) {
        this.links = links;
        this.referrals = referrals;
        this.routing = routing;
        this.directory = directory;
        this.passes = passes;
        this.transactions = transactions;
        this.requests = requests;
        this.ids = ids;
    }

    /** What is kept of the answer: a pass is a secret, so a repetition gets a new one for the same referral. */
    record Kept(UUID referralId) {}

    @Override
    public Mono<SentReferralJson> sendReferral(String code, String idempotencyKey, SendReferralJson body) {
        return links.get(code)
                .flatMap(link -> transactions.run(
                        link.organization(),
                        () -> once(link, idempotencyKey, body)
                                .flatMap(kept -> answer(link.visitor(), new ReferralId(kept.referralId()), body))));
    }

    private Mono<Kept> once(SharedLink link, String key, SendReferralJson body) {
        return requests.once(
                link.visitor(),
                new IdempotentRequests.Request("sendReferral", key, body),
                Kept.class,
                () -> referrals
                        .send(link.visitor(), PublicJsonMapping.toNewReferral(ids.next(), link, body))
                        .map(referral -> new Kept(referral.id().value())));
    }

    private Mono<SentReferralJson> answer(Actor visitor, ReferralId id, SendReferralJson body) {
        Language language = Language.valueOf(body.language().name());
        return referrals
                .getReferral(visitor, id)
                .flatMap(referral -> told(visitor.organization(), referral)
                        .flatMap(told -> passes.issue(
                                        visitor,
                                        PassPurpose.FOLLOW_REFERRAL,
                                        id.value(),
                                        referral.requesterId().value(),
                                        PASS_VALID)
                                .map(pass -> PublicJsonMapping.toSent(
                                        referral, told.location(), language, told.booking(), pass))));
    }

    /** Where a referral went, and how a time is found there. */
    private record Told(Location location, Handover booking) {}

    /** One after the other: a transaction has one connection. */
    private Mono<Told> told(OrganizationId organization, Referral referral) {
        return directory
                .getLocation(organization, referral.locationId())
                .flatMap(location -> routing.findHandover(
                                organization, referral.id().value())
                        .map(booking -> new Told(location, booking)));
    }

    @Override
    public Mono<OwnReferralJson> getOwnReferral() {
        return Actor.current()
                .flatMap(holder -> passes.findHeld(holder)
                        .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("referral"))))
                        .flatMap(pass -> referrals.getReferral(holder, new ReferralId(pass.subjectId())))
                        .flatMap(referral -> told(holder.organization(), referral)
                                .map(told -> PublicJsonMapping.toOwn(referral, told.location(), told.booking()))));
    }
}
