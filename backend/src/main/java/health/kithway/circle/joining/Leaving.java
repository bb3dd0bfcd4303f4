package health.kithway.circle.joining;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.circle.Answer;
import health.kithway.circle.Circle;
import health.kithway.circle.CircleId;
import health.kithway.circle.CircleRefused;
import health.kithway.circle.Circles;
import health.kithway.circle.EventKind;
import health.kithway.circle.Member;
import health.kithway.circle.MemberId;
import health.kithway.circle.MemberState;
import health.kithway.circle.Membership;
import health.kithway.circle.Right;
import health.kithway.messaging.Messages;
import health.kithway.pass.Passes;
import health.kithway.pass.Sessions;
import health.kithway.person.KeptWords;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.referral.ReferralId;
import health.kithway.tenancy.Actor;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Going, at once and silently: in one transaction the member is out, what waits to be sent to them is taken back, their browsers
 * are strangers' and their links open nothing. Nobody is told.
 */
@Component
public final class Leaving {

    private final AuditedTransactions audited;
    private final Circles circles;
    private final Membership membership;
    private final Messages messages;
    private final Sessions sessions;
    private final Passes passes;
    private final KeptWords keptWords;

    Leaving(
            AuditedTransactions audited,
            Circles circles,
            Membership membership,
            Messages messages,
            Sessions sessions,
            Passes passes,
            KeptWords keptWords) {
        this.audited = audited;
        this.circles = circles;
        this.membership = membership;
        this.messages = messages;
        this.sessions = sessions;
        this.passes = passes;
        this.keptWords = keptWords;
    }

    /** By the patient or who decides for them. */
    public Mono<Void> remove(Seat seat, MemberId member) {
        return circles.decides(seat.holder(), seat.circle(), seat.member())
                .filter(Boolean::booleanValue)
                .switchIfEmpty(Mono.error(() -> new Refused(new CircleRefused.NotAllowed(Answer.NOT_GRANTED))))
                .then(Mono.defer(() -> other(seat.circle(), member)))
                .flatMap(found -> out(
                        seat.holder(), seat.circle(), found, MemberState.REMOVED, EventKind.REMOVED, seat.member()));
    }

    /** By staff, because the patient asked them to; how they know is kept sealed. */
    public Mono<Void> remove(Actor staff, CircleId circle, MemberId member, String reason) {
        return byStaff(
                staff,
                circle,
                member,
                "circle.member-removed",
                (all, found) -> keptWords
                        .keepAsEvidence(staff, reason)
                        .then(out(staff, all, found, MemberState.REMOVED, EventKind.REMOVED, null)));
    }

    /** Any time, for no reason. A patient does not leave: they say what others may know, or no to the visit. */
    public Mono<Void> leave(Seat seat) {
        return other(seat.circle(), seat.member().id())
                .flatMap(found ->
                        out(seat.holder(), seat.circle(), found, MemberState.LEFT, EventKind.LEFT, seat.member()));
    }

    /** R-HIPAA-08: somebody fears for the patient. The member is shown and told nothing; why is kept sealed. */
    public Mono<Void> hold(Actor staff, CircleId circle, MemberId member, String reason) {
        return byStaff(
                staff,
                circle,
                member,
                "circle.member-held",
                (all, found) -> keptWords
                        .keepAsEvidence(staff, reason)
                        .then(out(staff, all, found, MemberState.HELD, EventKind.HELD, null)));
    }

    /** The fear is over; the member comes back with a code, to what they might know before. */
    public Mono<Void> release(Actor staff, CircleId circle, MemberId member, String reason) {
        return byStaff(
                staff,
                circle,
                member,
                "circle.member-released",
                (all, found) -> found.state() == MemberState.HELD
                        ? keptWords
                                .keepAsEvidence(staff, reason)
                                .then(membership.become(
                                        staff, circle, member, MemberState.ACTIVE, EventKind.RELEASED, null))
                        : Mono.error(() -> new Refused(new CommonRefusal.NotFound("member"))));
    }

    private Mono<Void> byStaff(
            Actor staff, CircleId circle, MemberId member, String said, BiFunction<Circle, Member, Mono<Void>> work) {
        return audited.run(
                staff,
                Sentence.of(said, "member", member.value(), "treatment"),
                () -> circles.getCircle(staff.organization(), circle)
                        .flatMap(all -> other(all, member).flatMap(found -> work.apply(all, found))));
    }

    /** Messages first: whoever hands one over holds it, then looks at the member; here it is the same order. */
    Mono<Void> out(Actor actor, Circle circle, Member member, MemberState state, EventKind said, @Nullable Member by) {
        return audited.run(
                actor,
                Sentence.of("circle.member-out", "member", member.id().value(), "treatment"),
                () -> withhold(actor, circle, member)
                        .then(membership.become(
                                actor, circle.id(), member.id(), state, said, by == null ? null : by.id()))
                        .then(sessions.endAllOn(actor, member.id().value()))
                        .then(passes.revokeOn(actor, member.id().value())));
    }

    /** What was planned under other rights is taken back; whoever plans it anew asks anew. */
    Mono<Void> change(Actor actor, Circle circle, Member member, List<Right> rights, Member by) {
        return withhold(actor, circle, member)
                .then(membership.setRights(actor, circle.id(), member.id(), rights, by.id()));
    }

    private Mono<Void> withhold(Actor actor, Circle circle, Member member) {
        return messages.withhold(
                actor,
                member.person(),
                circle.referrals().stream().map(ReferralId::value).toList());
    }

    private static Mono<Member> other(Circle circle, MemberId member) {
        return Mono.justOrEmpty(circle.find(member))
                .filter(found -> found.state().isIn() && !found.isPatient())
                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("member"))));
    }
}
