package health.kithway.circle;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.job.Jobs;
import health.kithway.person.PersonId;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Ids;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** How people come into circles and go, and what they may know there. Whoever calls has asked whether the actor may. */
@Component
public final class Membership {

    private final AuditedTransactions audited;
    private final CircleTable circles;
    private final MemberTable members;
    private final CircleEventTable events;
    private final Jobs jobs;
    private final Ids ids;
    private final Clock clock;

    Membership(
            AuditedTransactions audited,
            CircleTable circles,
            MemberTable members,
            CircleEventTable events,
            Jobs jobs,
            Ids ids,
            Clock clock) {
        this.audited = audited;
        this.circles = circles;
        this.members = members;
        this.events = events;
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Somebody who comes in.
     *
     * @param approved whether the patient has said yes to these rights
     */
    public record Newcomer(
            PersonId person,
            Preset preset,
            List<Right> rights,
            @Nullable MemberId broughtBy,
            boolean approved) {}

    /** A person who is in already stays the member they are. */
    public Mono<Member> admit(Actor actor, CircleId circle, Newcomer newcomer) {
        return change(
                actor,
                circle,
                "circle.member-joined",
                found -> found.present().stream()
                        .filter(member -> member.person().equals(newcomer.person()))
                        .findFirst()
                        .map(Mono::just)
                        .orElseGet(() -> insert(actor, circle, newcomer)));
    }

    private Mono<Member> insert(Actor actor, CircleId circle, Newcomer newcomer) {
        Member member = new Member(
                new MemberId(ids.next()),
                circle,
                newcomer.person(),
                newcomer.preset(),
                newcomer.approved() ? MemberState.ACTIVE : MemberState.AWAITING,
                newcomer.broughtBy(),
                clock.instant(),
                newcomer.rights());
        return members.insert(actor.organization(), member)
                .then(events.insert(actor, circle, EventKind.JOINED, member.id(), newcomer.broughtBy()))
                .thenReturn(member);
    }

    /** What a member may know from now on, in place of what they might before. */
    public Mono<Void> setRights(
            Actor actor, CircleId circle, MemberId member, List<Right> rights, @Nullable MemberId by) {
        return onMember(
                actor,
                circle,
                member,
                "circle.rights-changed",
                found -> members.replaceRights(actor.organization(), member, rights)
                        .then(events.insert(actor, circle, EventKind.RIGHTS_CHANGED, member, by)));
    }

    /** The member is in, held or out from this moment on. Whoever is out or held is on point no more. */
    public Mono<Void> become(
            Actor actor, CircleId circle, MemberId member, MemberState state, EventKind said, @Nullable MemberId by) {
        return onMember(
                actor,
                circle,
                member,
                "circle.member-changed",
                found -> members.become(actor.organization(), member, state)
                        .then(
                                state == MemberState.ACTIVE || state == MemberState.AWAITING
                                        ? Mono.empty()
                                        : stepBack(actor, circle, member))
                        .then(events.insert(actor, circle, said, member, by)));
    }

    private Mono<Void> stepBack(Actor actor, CircleId circle, MemberId member) {
        return members.putOffPoint(actor.organization(), member)
                .then(Mono.defer(() -> jobs.tell(actor.organization(), new SteppedBack(circle, member))));
    }

    private Mono<Void> onMember(
            Actor actor, CircleId circle, MemberId member, String said, Function<Member, Mono<Void>> work) {
        return change(
                        actor,
                        circle,
                        said,
                        found -> Mono.justOrEmpty(found.find(member))
                                .filter(one -> one.state().isIn())
                                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("member"))))
                                .flatMap(work))
                .then();
    }

    /** One at a time in a circle: what is decided on what was read stays true until it is written. */
    private <T> Mono<T> change(Actor actor, CircleId circle, String said, Function<Circle, Mono<T>> work) {
        return audited.run(
                actor,
                Sentence.of(said, "circle", circle.value(), "treatment"),
                () -> members.lock(actor.organization(), circle)
                        .then(Mono.defer(() -> circles.find(actor.organization(), circle)))
                        .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("circle"))))
                        .flatMap(work));
    }
}
