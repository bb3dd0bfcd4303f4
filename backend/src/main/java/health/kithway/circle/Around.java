package health.kithway.circle;

import health.kithway.consent.representative.Authorities;
import health.kithway.consent.representative.AuthorityState;
import health.kithway.consent.suppression.ConfidentialWishes;
import health.kithway.directory.Directory;
import health.kithway.person.PersonId;
import health.kithway.referral.Referral;
import health.kithway.referral.ReferralId;
import health.kithway.referral.Referrals;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What stands around a member's rights at a moment: authority, safety, the patient's own wishes, the kind of visit. */
@Component
final class Around {

    private final Authorities authorities;
    private final ConfidentialWishes wishes;
    private final Referrals referrals;
    private final Directory directory;
    private final WantsTable wants;
    private final Clock clock;

    Around(
            Authorities authorities,
            ConfidentialWishes wishes,
            Referrals referrals,
            Directory directory,
            WantsTable wants,
            Clock clock) {
        this.authorities = authorities;
        this.wishes = wishes;
        this.referrals = referrals;
        this.directory = directory;
        this.wants = wants;
        this.clock = clock;
    }

    /** What members want to hear of; who said nothing is not among them. */
    Mono<Map<MemberId, Wants>> wants(OrganizationId organization, Circle circle) {
        return wants.list(organization, circle.id());
    }

    Mono<Sharing.Facts> facts(Actor actor, Circle circle, Member member) {
        return authorities(actor, circle.patient(), member.person())
                .flatMap(standing -> wishes.find(actor.organization(), circle.patient())
                        .hasElement()
                        .map(confidential -> new Sharing.Facts(member, standing, confidential, clock.instant())));
    }

    /** How what makes somebody the patient's representative stands now. */
    Mono<List<AuthorityState>> authorities(Actor actor, PersonId patient, PersonId other) {
        return authorities
                .listAt(actor, patient, clock.instant())
                .map(all -> all.stream()
                        .filter(one -> one.authority().representativeId().equals(other.value()))
                        .map(Authorities.Standing::state)
                        .toList());
    }

    /** R-ST-01, R-ST-02: of a sensitive kind of visit nobody but the patient is told by itself. */
    Mono<Boolean> isToldByItself(Actor actor, ReferralId referral) {
        return referrals.getReferral(actor, referral).flatMap(found -> isToldByItself(actor, found));
    }

    private Mono<Boolean> isToldByItself(Actor actor, Referral referral) {
        if (referral.messagesHeld()) {
            return Mono.just(false);
        }
        return Mono.justOrEmpty(referral.serviceLineId())
                .flatMap(line -> directory.getServiceLine(actor.organization(), line))
                .map(line -> !line.sensitive() && !line.part2())
                .defaultIfEmpty(true);
    }
}
