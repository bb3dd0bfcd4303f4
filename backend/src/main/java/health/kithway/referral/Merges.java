package health.kithway.referral;

import health.kithway.attribution.credit.Credits;
import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Says that a referral is another one told again. It stays where it is with the outcome DUPLICATE; for a person to do, never
 * by itself. One credit remains.
 */
@Component
public final class Merges {

    private final AuditedTransactions audited;
    private final ReferralTable referrals;
    private final MergeTable merges;
    private final EventTable events;
    private final Credits credits;
    private final News news;
    private final ObjectProvider<MergeWatcher> watchers;
    private final Clock clock;

    Merges(
            AuditedTransactions audited,
            ReferralTable referrals,
            MergeTable merges,
            EventTable events,
            Credits credits,
            News news,
            ObjectProvider<MergeWatcher> watchers,
            Clock clock) {
        this.audited = audited;
        this.referrals = referrals;
        this.merges = merges;
        this.events = events;
        this.credits = credits;
        this.news = news;
        this.watchers = watchers;
        this.clock = clock;
    }

    /** One that leads to a visit is not the duplicate: then it is merged the other way round. */
    public Mono<Merge> merge(Actor actor, ReferralId duplicate, ReferralId kept) {
        Merge merge = new Merge(duplicate, kept, clock.instant());
        return audited.run(
                actor,
                List.of(
                        Sentence.of("referral.merged", "referral", duplicate.value(), "operations"),
                        Sentence.of("referral.kept", "referral", kept.value(), "operations")),
                () -> lockBoth(actor.organization(), merge).flatMap(both -> store(actor, merge, both)));
    }

    private record Both(Referral duplicate, Referral kept) {}

    /** In the order of their ids, so that two merges crosswise do not wait for each other. */
    private Mono<Both> lockBoth(OrganizationId organization, Merge merge) {
        boolean first = merge.duplicate().value().compareTo(merge.kept().value()) < 0;
        Mono<Referral> one = lock(organization, first ? merge.duplicate() : merge.kept());
        return one.flatMap(locked -> lock(organization, first ? merge.kept() : merge.duplicate())
                .map(next -> first ? new Both(locked, next) : new Both(next, locked)));
    }

    private Mono<Referral> lock(OrganizationId organization, ReferralId referral) {
        return referrals
                .lock(organization, referral)
                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("referral"))));
    }

    private Mono<Merge> store(Actor actor, Merge merge, Both both) {
        OrganizationId organization = actor.organization();
        Instant now = merge.mergedAt();
        if (merge.duplicate().equals(merge.kept()) || both.kept().outcome() == Outcome.DUPLICATE) {
            return Mono.error(() -> new Refused(new ReferralRefused.NotAnother()));
        }
        if (both.duplicate().outcome() == Outcome.DUPLICATE) {
            return Mono.error(() -> new Refused(new ReferralRefused.AlreadyMerged()));
        }
        if (both.duplicate().appointment() != null) {
            return Mono.error(() -> new Refused(new ReferralRefused.HasAppointment()));
        }
        return merges.insert(organization, merge)
                .then(referrals.change(
                        organization, merge.duplicate(), both.duplicate().stage(), Outcome.DUPLICATE, now))
                .then(events.add(
                        organization,
                        merge.duplicate(),
                        List.of(NewEvent.seen(EventKind.MERGED, now)),
                        EventSource.STAFF,
                        now))
                .then(credits.merge(
                        actor, merge.kept().value(), merge.duplicate().value()))
                .then(Mono.defer(() -> news.tell(actor, merge.duplicate(), null)))
                .thenMany(Flux.fromStream(watchers::stream).concatMap(watcher -> watcher.merged(actor, merge)))
                .then()
                .thenReturn(merge);
    }
}
