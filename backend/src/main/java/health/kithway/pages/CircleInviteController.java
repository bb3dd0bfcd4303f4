package health.kithway.pages;

import health.kithway.circle.Circles;
import health.kithway.circle.Member;
import health.kithway.circle.MemberState;
import health.kithway.circle.Permission;
import health.kithway.circle.Preset;
import health.kithway.circle.Right;
import health.kithway.circle.joining.Approvals;
import health.kithway.circle.joining.Invitations;
import health.kithway.circle.joining.Seat;
import health.kithway.pass.PassPurpose;
import health.kithway.person.People;
import health.kithway.person.Person;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Asking others in, from the reader's own phone, and saying what each may know. Kithway sends these links to nobody (R-TCPA-08). */
@Controller
final class CircleInviteController {

    private final CirclePages pages;
    private final Invitations invitations;
    private final Approvals approvals;
    private final People people;
    private final Circles circles;
    private final CircleLinks links;

    CircleInviteController(
            CirclePages pages,
            Invitations invitations,
            Approvals approvals,
            People people,
            Circles circles,
            CircleLinks links) {
        this.pages = pages;
        this.invitations = invitations;
        this.approvals = approvals;
        this.people = people;
        this.circles = circles;
        this.links = links;
    }

    @GetMapping("/circle/add")
    Mono<ResponseEntity<String>> add(ServerWebExchange exchange) {
        return pages.seated(exchange, (seat, frame) -> Mono.just(pages.print(frame, boxes(seat))));
    }

    @PostMapping("/circle/add")
    Mono<ResponseEntity<String>> takeAdd(ServerWebExchange exchange) {
        return pages.seated(
                exchange,
                (seat, frame) -> exchange.getFormData().flatMap(sent -> {
                    List<Right> rights = rights(sent);
                    return rights.isEmpty()
                            ? Mono.just(pages.print(frame.wrong(Mistakes.of("may", "error.may")), boxes(seat)))
                            : invitations
                                    .invite(seat.holder(), seat.circle(), seat.member(), Preset.of(rights), rights)
                                    .map(pass -> Journeys.to("/circle/links/" + pass.secret()));
                }));
    }

    /** What the reader may offer: what they may know themselves. */
    private static CircleView.CircleAdd boxes(Seat seat) {
        return new CircleView.CircleAdd(seat.member().rights().stream()
                .map(right -> right.permission().name())
                .toList());
    }

    private static List<Right> rights(MultiValueMap<String, String> sent) {
        List<String> ticked = sent.getOrDefault("may", List.of());
        return Arrays.stream(Permission.values())
                .filter(permission -> ticked.contains(permission.name()))
                .map(permission -> new Right(permission, null))
                .toList();
    }

    /** A link that this member's circle made, to hand on. */
    @GetMapping("/circle/links/{secret}")
    Mono<ResponseEntity<String>> link(@PathVariable String secret, ServerWebExchange exchange) {
        return own(
                exchange,
                secret,
                (asked, frame) -> pages.print(
                        frame,
                        links.page(
                                secret, asked.invitation().kind(), frame.here().language())));
    }

    @GetMapping("/circle/links/{secret}/qr.svg")
    Mono<ResponseEntity<String>> qr(@PathVariable String secret, ServerWebExchange exchange) {
        return own(
                exchange,
                secret,
                (asked, frame) -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType("image/svg+xml"))
                        .body(links.qr(secret, asked.invitation().kind())));
    }

    private Mono<ResponseEntity<String>> own(
            ServerWebExchange exchange,
            String secret,
            BiFunction<Invitations.Asked, Frame, ResponseEntity<String>> page) {
        return pages.seated(
                exchange,
                (seat, frame) -> invitations
                        .look(PassPurpose.JOIN_CIRCLE, secret)
                        .onErrorResume(Refused.class, other -> invitations.look(PassPurpose.APPROVE_CIRCLE, secret))
                        .filter(asked ->
                                asked.circle().id().equals(seat.circle().id()))
                        .map(asked -> page.apply(asked, frame)));
    }

    @GetMapping("/circle/members/{memberId}")
    Mono<ResponseEntity<String>> member(@PathVariable String memberId, ServerWebExchange exchange) {
        return pages.seated(
                exchange,
                (seat, frame) -> decided(seat, memberId)
                        .flatMap(member -> people.getPerson(seat.holder(), member.person(), "circle")
                                .map(person -> pages.print(frame, change(member, person)))));
    }

    private static CircleView.CircleMember change(Member member, Person person) {
        List<Permission> has = member.rights().stream().map(Right::permission).toList();
        return new CircleView.CircleMember(
                person.firstName(),
                "/circle/members/" + member.id(),
                member.state() == MemberState.AWAITING,
                Arrays.stream(Permission.values())
                        .map(permission -> new CircleView.Box(permission.name(), has.contains(permission)))
                        .toList());
    }

    @PostMapping("/circle/members/{memberId}")
    Mono<ResponseEntity<String>> change(@PathVariable String memberId, ServerWebExchange exchange) {
        return pages.seated(
                exchange,
                (seat, frame) -> exchange.getFormData()
                        .flatMap(sent -> decided(seat, memberId)
                                .flatMap(member -> Forms.text(sent, "answer").equals("no")
                                        ? approvals.decline(seat, member)
                                        : approvals.let(seat, member, rights(sent))))
                        .thenReturn(Journeys.to("/circle")));
    }

    /** For who decides alone: anybody else is not told whether there is such a member. */
    private Mono<Member> decided(Seat seat, String memberId) {
        return circles.decides(seat.holder(), seat.circle(), seat.member())
                .filter(Boolean::booleanValue)
                .flatMap(decides -> Mono.justOrEmpty(seat.circle().find(CircleController.member(memberId))))
                .filter(member -> member.state().isIn() && !member.isPatient())
                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("member"))));
    }
}
