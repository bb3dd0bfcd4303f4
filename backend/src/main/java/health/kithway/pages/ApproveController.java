package health.kithway.pages;

import health.kithway.circle.Member;
import health.kithway.circle.MemberState;
import health.kithway.circle.joining.Choice;
import health.kithway.circle.joining.Invitations.Asked;
import health.kithway.circle.joining.Joining;
import health.kithway.circle.joining.PatientAnswers;
import health.kithway.person.People;
import health.kithway.person.Person;
import health.kithway.person.PersonId;
import health.kithway.problem.Refused;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The patient is asked what others may know, by their own phone. Looking spends nothing; only a code makes an answer count. */
@Controller
final class ApproveController {

    private final PatientAnswers answers;
    private final People people;
    private final CirclePages pages;
    private final CircleCookies cookies;

    ApproveController(PatientAnswers answers, People people, CirclePages pages, CircleCookies cookies) {
        this.answers = answers;
        this.people = people;
        this.pages = pages;
        this.cookies = cookies;
    }

    @GetMapping("/a/{token}")
    Mono<ResponseEntity<String>> show(@PathVariable String token, ServerWebExchange exchange) {
        JoinForm empty = new JoinForm(JoinView.Typed.NOTHING, List.of());
        return asked(token, exchange, (asked, frame) -> page(asked, frame, empty, ""));
    }

    @PostMapping("/a/{token}")
    Mono<ResponseEntity<String>> take(@PathVariable String token, ServerWebExchange exchange) {
        return asked(
                token,
                exchange,
                (asked, frame) -> exchange.getFormData().flatMap(sent -> {
                    JoinForm form = JoinForm.from(sent);
                    String choice = Forms.text(sent, "choice");
                    boolean chosen =
                            Arrays.stream(Choice.values()).map(Choice::name).anyMatch(choice::equals);
                    return pages.boxes(asked.pass().organization(), frame.here(), form.ticked())
                            .map(form::mistakes)
                            .map(mistakes -> chosen ? mistakes : Mistakes.of("choice", "error.choice"))
                            .flatMap(mistakes -> mistakes.isNone()
                                    ? code(exchange, token, asked, frame, form, choice)
                                    : page(asked, frame.wrong(mistakes), form, choice));
                }));
    }

    private Mono<ResponseEntity<String>> code(
            ServerWebExchange exchange, String token, Asked asked, Frame frame, JoinForm form, String choice) {
        return answers.sendCode(asked, form.joiner(frame.here().language()))
                .flatMap(ticket -> cookies.keep(
                        exchange,
                        asked.pass().organization(),
                        new CircleCookies.Ticket(token, ticket.secret(), form.ticked(), choice)))
                .then(Mono.fromSupplier(() -> Journeys.to(frame.here().below("code"))))
                .onErrorResume(
                        Refused.class, refused -> page(asked, frame.wrong(CirclePages.mistake(refused)), form, choice));
    }

    private Mono<ResponseEntity<String>> page(Asked asked, Frame frame, JoinForm form, String choice) {
        List<Member> waiting = asked.circle().present().stream()
                .filter(member -> member.state() == MemberState.AWAITING)
                .toList();
        return names(asked, waiting)
                .flatMap(names -> pages.boxes(asked.pass().organization(), frame.here(), form.ticked())
                        .map(boxes -> pages.print(
                                frame,
                                new JoinView.Approve(
                                        asked.by() == null
                                                ? null
                                                : names.get(asked.by().person()),
                                        waiting.stream()
                                                .map(member -> new JoinView.Waiting(
                                                        names.getOrDefault(member.person(), ""),
                                                        CirclePages.sees(member.rights())))
                                                .toList(),
                                        choice,
                                        form.typed(),
                                        boxes))));
    }

    private Mono<Map<PersonId, String>> names(Asked asked, List<Member> waiting) {
        Set<PersonId> all = waiting.stream().map(Member::person).collect(Collectors.toSet());
        Member by = asked.by();
        if (by != null) {
            all.add(by.person());
        }
        return all.isEmpty()
                ? Mono.just(Map.of())
                : people.getPeople(asked.holder(), all, "circle")
                        .map(found -> found.stream().collect(Collectors.toMap(Person::id, Person::firstName)));
    }

    @GetMapping("/a/{token}/code")
    Mono<ResponseEntity<String>> code(@PathVariable String token, ServerWebExchange exchange) {
        return asked(token, exchange, (asked, frame) -> Mono.just(pages.print(frame, box(frame, token))));
    }

    @PostMapping("/a/{token}/code")
    Mono<ResponseEntity<String>> takeCode(@PathVariable String token, ServerWebExchange exchange) {
        return asked(
                token,
                exchange,
                (asked, frame) -> exchange.getFormData()
                        .flatMap(sent -> cookies.ticket(exchange, asked.pass().organization(), token)
                                .flatMap(ticket -> answer(exchange, asked, frame, ticket, sent))
                                .onErrorResume(
                                        Refused.class,
                                        refused -> Mono.just(pages.print(
                                                frame.wrong(CirclePages.mistake(refused)), box(frame, token))))
                                .defaultIfEmpty(pages.print(
                                        frame.wrong(Mistakes.of("code", "error.code.over")), box(frame, token)))));
    }

    private Mono<ResponseEntity<String>> answer(
            ServerWebExchange exchange,
            Asked asked,
            Frame frame,
            CircleCookies.Ticket ticket,
            MultiValueMap<String, String> sent) {
        Joining.Entry entry = new Joining.Entry(
                CirclePages.agreed(ticket.agreed()), frame.here().language(), sent.containsKey("remember"));
        return answers.answer(asked, ticket.secret(), Forms.text(sent, "code"), Choice.valueOf(ticket.choice()), entry)
                .map(outcome -> switch (outcome) {
                    case PatientAnswers.Counted counted -> {
                        cookies.begin(exchange, counted.session());
                        yield Journeys.to("/circle");
                    }
                    case PatientAnswers.Closed closed -> pages.print(frame, new JoinView.ApproveHeard("COUNTED"));
                    case PatientAnswers.StaffCall call -> pages.print(frame, new JoinView.ApproveHeard("CALL"));
                });
    }

    private static View box(Frame frame, String token) {
        return new JoinView.Code(frame.here().url(), "/a/" + token, true);
    }

    private Mono<ResponseEntity<String>> asked(
            String token, ServerWebExchange exchange, BiFunction<Asked, Frame, Mono<ResponseEntity<String>>> page) {
        return pages.orGone(
                exchange,
                new JoinView.JoinGone(),
                answers.look(token)
                        .flatMap(asked -> pages.frame(exchange, asked.pass().organization())
                                .flatMap(frame -> page.apply(asked, frame))));
    }
}
