package health.kithway.pages;

import health.kithway.consent.Channel;
import health.kithway.disclosure.OwnRecords;
import health.kithway.pages.Draft.Step;
import health.kithway.problem.Refused;
import health.kithway.program.link.SharedLink;
import health.kithway.referral.Referrals;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The way to one's own record: a link from the journey's last page or from staff, then a code, and away again. */
@Controller
final class KnowCodeController {

    private final Journeys journeys;
    private final Referrals referrals;
    private final OwnRecords records;
    private final KnowDoor door;
    private final KnowAccess access;
    private final CirclePages pages;

    KnowCodeController(
            Journeys journeys,
            Referrals referrals,
            OwnRecords records,
            KnowDoor door,
            KnowAccess access,
            CirclePages pages) {
        this.journeys = journeys;
        this.referrals = referrals;
        this.records = records;
        this.door = door;
        this.access = access;
        this.pages = pages;
    }

    /** From the last page of the journey: whoever asked gets a link of their own. */
    @PostMapping("/r/{code}/know")
    Mono<ResponseEntity<String>> begin(@PathVariable String code, ServerWebExchange exchange) {
        return journeys.take(exchange, code, Step.DONE, (journey, sent) -> {
            SharedLink link = journey.landing().link();
            return referrals
                    .findBySubmission(link.visitor(), journey.answered().id())
                    .flatMap(referral -> records.invite(link.visitor(), referral.requesterId()))
                    .map(pass -> Journeys.to("/k/" + pass.secret()));
        });
    }

    /** Asks for a code. */
    @PostMapping("/k/{token}")
    Mono<ResponseEntity<String>> send(@PathVariable String token, ServerWebExchange exchange) {
        return door.held(
                exchange,
                token,
                (link, frame) -> exchange.getFormData()
                        .flatMap(sent -> access.send(
                                exchange, token, link, Forms.text(sent, "by").equals("EMAIL") ? Channel.EMAIL : null))
                        .then(Mono.fromSupplier(() -> Journeys.to("/k/" + token + "/code")))
                        .onErrorResume(
                                Refused.class,
                                refused -> Mono.just(again(frame, token, CirclePages.mistake(refused)))));
    }

    @GetMapping("/k/{token}/code")
    Mono<ResponseEntity<String>> code(@PathVariable String token, ServerWebExchange exchange) {
        return door.held(exchange, token, (link, frame) -> Mono.just(again(frame, token, Mistakes.NONE)));
    }

    @PostMapping("/k/{token}/code")
    Mono<ResponseEntity<String>> takeCode(@PathVariable String token, ServerWebExchange exchange) {
        return door.held(
                exchange,
                token,
                (link, frame) -> exchange.getFormData()
                        .flatMap(sent -> access.enter(exchange, token, link, Forms.text(sent, "code")))
                        .map(session -> Journeys.to("/k/" + token))
                        .onErrorResume(
                                Refused.class, refused -> Mono.just(again(frame, token, CirclePages.mistake(refused))))
                        .defaultIfEmpty(again(frame, token, Mistakes.of("code", "error.code.over"))));
    }

    /** For a phone that is shared: whoever takes it next is asked for a code. */
    @PostMapping("/k/{token}/forget")
    Mono<ResponseEntity<String>> forget(@PathVariable String token, ServerWebExchange exchange) {
        return access.forget(exchange).then(Mono.fromSupplier(() -> Journeys.to("/k/" + token)));
    }

    private ResponseEntity<String> again(Frame frame, String token, Mistakes mistakes) {
        return pages.print(frame.wrong(mistakes), new JoinView.Code("/k/" + token + "/code", "/k/" + token, false));
    }
}
