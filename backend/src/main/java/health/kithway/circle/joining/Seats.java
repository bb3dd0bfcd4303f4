package health.kithway.circle.joining;

import health.kithway.circle.Circles;
import health.kithway.circle.Member;
import health.kithway.circle.MemberId;
import health.kithway.consent.Channel;
import health.kithway.messaging.code.CodeTicket;
import health.kithway.messaging.code.OneTimeCodes;
import health.kithway.pass.IssuedPass;
import health.kithway.pass.IssuedSession;
import health.kithway.pass.Pass;
import health.kithway.pass.PassPurpose;
import health.kithway.pass.Passes;
import health.kithway.pass.Session;
import health.kithway.pass.Sessions;
import health.kithway.person.PersonId;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Members at their place in a circle: by the session of a browser where a code was typed, or by their own link and a code. */
@Component
public final class Seats {

    /** How long the link of a member works; each text brings a new one. */
    private static final Duration LINK_VALID = Duration.ofDays(90);

    private final Circles circles;
    private final Passes passes;
    private final Sessions sessions;
    private final OneTimeCodes codes;

    Seats(Circles circles, Passes passes, Sessions sessions, OneTimeCodes codes) {
        this.circles = circles;
        this.passes = passes;
        this.sessions = sessions;
        this.codes = codes;
    }

    /** A link by which a member comes back. Opening it shows nothing but the clinic until a code is typed. */
    public Mono<IssuedPass> link(Actor actor, Member member) {
        return passes.issue(
                actor,
                PassPurpose.CIRCLE_MEMBER,
                member.id().value(),
                member.person().value(),
                LINK_VALID);
    }

    /** Who holds a member's link; refuses one that is wrong, too old or taken back. Changes nothing. */
    public Mono<Pass> open(String secret) {
        return passes.open(PassPurpose.CIRCLE_MEMBER, secret)
                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("link"))));
    }

    /** Sends a code to the member whose link it is. */
    public Mono<CodeTicket> sendCode(Pass link, @Nullable Channel by) {
        return codes.send(link.holder(), link.id(), person(link), by);
    }

    /** The code that came opens the place, on this browser. */
    public Mono<IssuedSession> enter(Pass link, String ticket, String typed, boolean remember) {
        Actor actor = link.holder();
        return codes.check(actor, link.id(), ticket, typed)
                .filter(person(link)::equals)
                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("code"))))
                .flatMap(person ->
                        sessions.begin(actor, PassPurpose.CIRCLE_MEMBER, link.subjectId(), person.value(), remember));
    }

    /** After a code that was asked for elsewhere. */
    Mono<IssuedSession> begin(Actor actor, Member member, boolean remember) {
        return sessions.begin(
                actor,
                PassPurpose.CIRCLE_MEMBER,
                member.id().value(),
                member.person().value(),
                remember);
    }

    /** By the cookie; empty where the session is over or the member is out. */
    public Mono<Seat> find(String cookie) {
        return sessions.find(cookie)
                .filter(session -> session.purpose() == PassPurpose.CIRCLE_MEMBER)
                .flatMap(this::seat);
    }

    /** Of whoever came in by the session of a place; empty where it is over or the member is out. */
    public Mono<Seat> findHeld(Actor holder) {
        return sessions.findHeld(holder)
                .filter(session -> session.purpose() == PassPurpose.CIRCLE_MEMBER)
                .flatMap(this::seat);
    }

    /** By the cookie of a remembered phone and its owner's link; empty where a code is needed. */
    public Mono<Seat> resume(String cookie, Pass link) {
        return sessions.resume(cookie, link)
                .filter(session -> session.subjectId().equals(link.subjectId()))
                .flatMap(this::seat);
    }

    /** The same person's places in other circles: who helps two patients has one of each, and is one person by their own word. */
    public Mono<List<Seat>> others(Seat seat) {
        return circles.listCirclesAround(
                        seat.session().organization(), seat.member().person())
                .map(around -> around.stream()
                        .filter(circle -> !circle.closed()
                                && !circle.id().equals(seat.circle().id()))
                        .flatMap(circle -> circle.present().stream()
                                .filter(member ->
                                        member.person().equals(seat.member().person()))
                                .map(member -> new Seat(seat.session(), circle, member)))
                        .toList());
    }

    /** To another of one's own places, on this browser. */
    public Mono<IssuedSession> move(Seat seat, MemberId to) {
        return others(seat)
                .flatMap(all -> Mono.justOrEmpty(all.stream()
                        .filter(other -> other.member().id().equals(to))
                        .findFirst()))
                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("circle"))))
                .flatMap(other -> begin(seat.holder(), other.member(), false));
    }

    /** "Forget me": the browser is a stranger's from now on. */
    public Mono<Void> forget(String cookie) {
        return sessions.forget(cookie);
    }

    private Mono<Seat> seat(Session session) {
        OrganizationId organization = session.organization();
        MemberId member = new MemberId(session.subjectId());
        return circles.findCircleOf(organization, member)
                .flatMap(circle -> Mono.justOrEmpty(circle.find(member))
                        .filter(found -> found.state().isIn())
                        .map(found -> new Seat(session, circle, found)));
    }

    private static PersonId person(Pass link) {
        return new PersonId(Objects.requireNonNull(link.personId(), "made for a person"));
    }
}
