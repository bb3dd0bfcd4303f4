package health.kithway.circle;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.job.Jobs;
import health.kithway.person.KeptWords;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.referral.ReferralId;
import health.kithway.referral.Referrals;
import health.kithway.tenancy.Actor;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** One patient, several referrals: a further one comes into a circle because somebody says so, never because names are alike. */
@Component
public final class CircleReferrals {

    private final AuditedTransactions audited;
    private final Circles circles;
    private final MemberTable members;
    private final CircleEventTable events;
    private final Referrals referrals;
    private final KeptWords keptWords;
    private final Jobs jobs;

    CircleReferrals(
            AuditedTransactions audited,
            Circles circles,
            MemberTable members,
            CircleEventTable events,
            Referrals referrals,
            KeptWords keptWords,
            Jobs jobs) {
        this.audited = audited;
        this.circles = circles;
        this.members = members;
        this.events = events;
        this.referrals = referrals;
        this.keptWords = keptWords;
        this.jobs = jobs;
    }

    /**
     * From now on those in the circle may know of the further referral what they may know of the first. Refuses one that has a
     * circle, and a circle whose patient has not said yes yet.
     *
     * @param evidence how staff know that it is the same patient, who wants it; kept sealed
     */
    public Mono<Void> add(Actor staff, ReferralId first, ReferralId further, String evidence) {
        return audited.run(
                staff,
                Sentence.of("circle.referral-added", "referral", further.value(), "treatment"),
                () -> circles.findCircle(staff.organization(), first)
                        .filter(circle -> !circle.closed())
                        .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("circle"))))
                        .flatMap(circle -> referrals
                                .getReferral(staff, further)
                                .then(members.lock(staff.organization(), circle.id()))
                                .then(Mono.defer(() -> isAwaited(circle)
                                        ? Mono.error(() -> new Refused(new CircleRefused.NotAllowed(Answer.AWAITING)))
                                        : put(staff, circle, further)))
                                .then(Mono.defer(() -> keptWords.keepAsEvidence(staff, evidence)))
                                .then()));
    }

    private static boolean isAwaited(Circle circle) {
        return circle.present().stream().noneMatch(member -> member.state() == MemberState.ACTIVE);
    }

    private Mono<Void> put(Actor staff, Circle circle, ReferralId further) {
        return members.insertReferral(staff.organization(), circle.id(), further)
                .filter(Boolean::booleanValue)
                .switchIfEmpty(Mono.error(() -> new Refused(new CircleRefused.AlreadyThere())))
                .then(events.insert(staff, circle.id(), EventKind.REFERRAL_ADDED, null, null))
                .then(Mono.defer(() -> jobs.tell(staff.organization(), new CircleStarted(circle.id(), further))));
    }
}
