package health.kithway.routing;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.directory.Location;
import health.kithway.directory.ServiceLineId;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.routing.Candidates.Considered;
import health.kithway.routing.rule.Deciding;
import health.kithway.routing.rule.Decision;
import health.kithway.routing.rule.RuleSet;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Ids;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds a place for each referral, and can say why there. */
@Component
public final class Routing {

    private static final String REFERRAL = "referral";
    private static final String PURPOSE = "treatment";

    private final OrganizationTransactions transactions;
    private final AuditedTransactions audited;
    private final RuleSets ruleSets;
    private final Candidates candidates;
    private final Room room;
    private final DecisionTable decisions;
    private final Ids ids;
    private final Clock clock;

    Routing(
            OrganizationTransactions transactions,
            AuditedTransactions audited,
            RuleSets ruleSets,
            Candidates candidates,
            Room room,
            DecisionTable decisions,
            Ids ids,
            Clock clock) {
        this.transactions = transactions;
        this.audited = audited;
        this.ruleSets = ruleSets;
        this.candidates = candidates;
        this.room = room;
        this.decisions = decisions;
        this.ids = ids;
        this.clock = clock;
    }

    /** Chooses the place of a new referral, takes up room there and keeps why; in the transaction that stores the referral. */
    public Mono<Routed> route(Actor actor, UUID referral, Wish wish) {
        OrganizationId organization = actor.organization();
        return audited.run(
                actor,
                Sentence.of("routing.decided", REFERRAL, referral, PURPOSE),
                () -> ruleSets.inForce(organization, wish.program())
                        .flatMap(rules -> candidates
                                .consider(organization, wish)
                                .flatMap(considered -> decide(organization, rules, considered)
                                        .map(decision -> routed(referral, wish, considered, decision))))
                        .flatMap(routed -> keep(organization, routed).thenReturn(routed)));
    }

    private Mono<Decision> decide(OrganizationId organization, RuleSet rules, Considered considered) {
        ServiceLineId line = considered.facts().serviceLineId();
        return room.hold(organization, rules, considered.places(), line, clock.instant())
                .map(full -> Deciding.decide(considered.facts(), rules, considered.places(), full));
    }

    private Routed routed(UUID referral, Wish wish, Considered considered, Decision decision) {
        return new Routed(referral, wish.programId(), decision, ids.next(), considered.facts(), clock.instant());
    }

    private Mono<Void> keep(OrganizationId organization, Routed routed) {
        return candidates
                .get(organization, routed.decision().locationId())
                .flatMap(place -> take(organization, place, routed)
                        .then(decisions.insert(organization, routed, Week.of(routed.decidedAt(), place.zone()))));
    }

    private Mono<Void> take(OrganizationId organization, Location place, Routed routed) {
        ServiceLineId line = routed.facts().serviceLineId();
        Instant at = routed.decidedAt();
        return line == null ? Mono.empty() : room.take(organization, place, line, at);
    }

    /** How the time of a referral is found; empty where it was never routed. */
    public Mono<Handover> findHandover(OrganizationId organization, UUID referral) {
        return findRouted(organization, referral).map(Routed::handover);
    }

    /** By which program a referral came and when; empty where it was never routed. */
    public Mono<Routed> findRouted(OrganizationId organization, UUID referral) {
        return transactions.read(organization, () -> decisions.find(organization, referral));
    }

    /** Of each of these referrals that came by a program, by which. */
    public Mono<Map<UUID, UUID>> listPrograms(OrganizationId organization, Collection<UUID> referrals) {
        return referrals.isEmpty()
                ? Mono.just(Map.of())
                : transactions.read(organization, () -> decisions.listPrograms(organization, referrals));
    }

    /** Why a referral is where it is. */
    public Mono<Routed> why(Actor actor, UUID referral) {
        return audited.run(
                actor,
                Sentence.of("routing.read", REFERRAL, referral, PURPOSE),
                () -> decisions
                        .find(actor.organization(), referral)
                        .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound(REFERRAL)))));
    }
}
