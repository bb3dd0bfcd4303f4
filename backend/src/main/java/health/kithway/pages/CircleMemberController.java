package health.kithway.pages;

import health.kithway.circle.Circles;
import health.kithway.circle.Member;
import health.kithway.circle.MemberState;
import health.kithway.circle.Permission;
import health.kithway.circle.Right;
import health.kithway.circle.joining.Approvals;
import health.kithway.circle.joining.Seat;
import health.kithway.directory.Directory;
import health.kithway.directory.Language;
import health.kithway.person.People;
import health.kithway.person.Person;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What one member may know and until when, for who decides. */
@Controller
final class CircleMemberController {

    private static final String AS_IT_IS = "AS_IS";
    private static final Map<String, Duration> LENGTHS =
            Map.of("WEEK", Duration.ofDays(7), "MONTH", Duration.ofDays(30), "QUARTER", Duration.ofDays(90));

    private final CirclePages pages;
    private final Approvals approvals;
    private final People people;
    private final Circles circles;
    private final Directory directory;
    private final Clock clock;

    CircleMemberController(
            CirclePages pages, Approvals approvals, People people, Circles circles, Directory directory, Clock clock) {
        this.pages = pages;
        this.approvals = approvals;
        this.people = people;
        this.circles = circles;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping("/circle/members/{memberId}")
    Mono<ResponseEntity<String>> member(@PathVariable String memberId, ServerWebExchange exchange) {
        return pages.seated(
                exchange,
                (seat, frame) -> decided(seat, memberId)
                        .flatMap(member -> people.getPerson(seat.holder(), member.person(), "circle")
                                .flatMap(person -> ends(
                                                seat, member, frame.here().language())
                                        .map(ends -> change(member, person, ends))
                                        .defaultIfEmpty(change(member, person, null))))
                        .map(view -> pages.print(frame, view)));
    }

    /** The day on the clinic's calendar; empty where it does not end by itself. */
    private Mono<String> ends(Seat seat, Member member, Language language) {
        String pattern = language == Language.EN ? "MMMM d, yyyy" : "d 'de' MMMM 'de' yyyy";
        return Mono.justOrEmpty(member.endOf(has(member)))
                .flatMap(end -> directory
                        .getOrganization(seat.holder().organization())
                        .map(organization -> DateTimeFormatter.ofPattern(pattern, language.locale())
                                .format(end.atZone(organization.zone()))));
    }

    private List<Permission> has(Member member) {
        return member.rightsAt(clock.instant()).stream().map(Right::permission).toList();
    }

    private CircleView.CircleMember change(Member member, Person person, @Nullable String ends) {
        List<Permission> has = has(member);
        return new CircleView.CircleMember(
                person.firstName(),
                "/circle/members/" + member.id(),
                member.state() == MemberState.AWAITING,
                Arrays.stream(Permission.values())
                        .map(permission -> new CircleView.Box(permission.name(), has.contains(permission)))
                        .toList(),
                ends);
    }

    @PostMapping("/circle/members/{memberId}")
    Mono<ResponseEntity<String>> change(@PathVariable String memberId, ServerWebExchange exchange) {
        return pages.seated(
                exchange,
                (seat, frame) -> exchange.getFormData()
                        .flatMap(sent -> decided(seat, memberId)
                                .flatMap(member -> Forms.text(sent, "answer").equals("no")
                                        ? approvals.decline(seat, member)
                                        : approvals.let(seat, member, rights(member, sent))))
                        .thenReturn(Journeys.to("/circle")));
    }

    /** What was ticked, until the end that was chosen. */
    private List<Right> rights(Member member, MultiValueMap<String, String> sent) {
        String chosen = Forms.text(sent, "until");
        Duration length = LENGTHS.get(chosen);
        Instant until = length != null
                ? clock.instant().plus(length)
                : chosen.equals(AS_IT_IS) ? member.endOf(has(member)) : null;
        return CirclePages.ticked(sent).stream()
                .map(permission -> new Right(permission, until))
                .toList();
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
