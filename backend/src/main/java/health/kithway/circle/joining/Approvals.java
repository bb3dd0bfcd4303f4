package health.kithway.circle.joining;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.circle.Answer;
import health.kithway.circle.Circle;
import health.kithway.circle.CircleRefused;
import health.kithway.circle.Circles;
import health.kithway.circle.EventKind;
import health.kithway.circle.Member;
import health.kithway.circle.MemberState;
import health.kithway.circle.Membership;
import health.kithway.circle.Right;
import health.kithway.person.KeptWords;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.task.NewTask;
import health.kithway.task.StaffTasks;
import health.kithway.task.TaskKind;
import health.kithway.tenancy.Actor;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The patient's yes or no, by their own phone or as staff heard it. Nothing is shown to anybody before it. */
@Component
public final class Approvals {

    private final AuditedTransactions audited;
    private final Circles circles;
    private final Membership membership;
    private final Leaving leaving;
    private final KeptWords keptWords;
    private final StaffTasks tasks;

    Approvals(
            AuditedTransactions audited,
            Circles circles,
            Membership membership,
            Leaving leaving,
            KeptWords keptWords,
            StaffTasks tasks) {
        this.audited = audited;
        this.circles = circles;
        this.membership = membership;
        this.leaving = leaving;
        this.keptWords = keptWords;
        this.tasks = tasks;
    }

    /** What staff heard on the telephone or read on paper; how they know it is kept sealed. Answers the circle as it is then. */
    public Mono<Circle> note(Actor actor, Circle circle, Choice choice, String evidence) {
        return audited.run(
                actor,
                Sentence.of("circle.approval-noted", "circle", circle.id().value(), "treatment"),
                () -> keptWords
                        .keepAsEvidence(actor, evidence)
                        .then(answer(actor, circle, choice, null))
                        .then(Mono.defer(() -> circles.getCircle(actor.organization(), circle.id()))));
    }

    /** About everybody who waits. */
    Mono<Void> answer(Actor actor, Circle circle, Choice choice, @Nullable Member by) {
        List<Member> waiting = circle.present().stream()
                .filter(member -> member.state() == MemberState.AWAITING)
                .toList();
        return Flux.fromIterable(waiting)
                .concatMap(member -> answer(actor, circle, member, choice, by))
                .then(Mono.defer(() -> after(actor, circle, choice)));
    }

    private Mono<Void> answer(Actor actor, Circle circle, Member member, Choice choice, @Nullable Member by) {
        return switch (choice) {
            case SHARE -> let(actor, circle, member, member.rights(), EventKind.APPROVED, by);
            case ALONE -> let(actor, circle, member, List.of(), EventKind.APPROVED_ALONE, by);
            case DECLINE -> leaving.out(actor, circle, member, MemberState.DECLINED, EventKind.DECLINED, by);
        };
    }

    private Mono<Void> let(
            Actor actor, Circle circle, Member member, List<Right> rights, EventKind said, @Nullable Member by) {
        return membership
                .setRights(actor, circle.id(), member.id(), rights, by == null ? null : by.id())
                .then(membership.become(
                        actor, circle.id(), member.id(), MemberState.ACTIVE, said, by == null ? null : by.id()));
    }

    /** A no to the visit itself is for staff to act on; an answer ends what they were to find out. */
    private Mono<Void> after(Actor actor, Circle circle, Choice choice) {
        String occasion = "circle/" + circle.id();
        Mono<Void> heard = tasks.settle(actor, TaskKind.PATIENT_NOT_HEARD, occasion);
        return choice == Choice.DECLINE
                ? heard.then(tasks.open(
                        actor,
                        NewTask.of(TaskKind.PATIENT_DECLINED, occasion)
                                .about(circle.referrals().getFirst().value())
                                .concerning(circle.patient())))
                : heard;
    }

    /** The patient, or who decides for them, lets a member know this from now on, in place of what they might before. */
    public Mono<Void> let(Seat seat, Member member, List<Right> rights) {
        return byWhoDecides(
                seat,
                member,
                () -> member.state() == MemberState.AWAITING
                        ? let(seat.holder(), seat.circle(), member, rights, EventKind.APPROVED, seat.member())
                        : leaving.change(seat.holder(), seat.circle(), member, rights, seat.member()));
    }

    /** The patient, or who decides for them, says no to one who waits. */
    public Mono<Void> decline(Seat seat, Member member) {
        return byWhoDecides(
                seat,
                member,
                () -> leaving.out(
                        seat.holder(), seat.circle(), member, MemberState.DECLINED, EventKind.DECLINED, seat.member()));
    }

    private Mono<Void> byWhoDecides(Seat seat, Member member, Supplier<Mono<Void>> work) {
        return member.isPatient()
                ? Mono.error(() -> new Refused(new CommonRefusal.NotFound("member")))
                : circles.decides(seat.holder(), seat.circle(), seat.member())
                        .filter(Boolean::booleanValue)
                        .switchIfEmpty(Mono.error(() -> new Refused(new CircleRefused.NotAllowed(Answer.NOT_GRANTED))))
                        .flatMap(decides -> audited.run(
                                seat.holder(),
                                Sentence.of(
                                        "circle.decided", "member", member.id().value(), "treatment"),
                                work));
    }
}
