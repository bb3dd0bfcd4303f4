package health.kithway.pages;

import health.kithway.attribution.credit.Credits;
import health.kithway.pages.Draft.Step;
import health.kithway.program.Channel;
import health.kithway.referral.Referrals;
import health.kithway.tenancy.Actor;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** How did you hear about us? Asked once all is sent, so that nobody is held up by it, and nobody has to answer. */
@Controller
final class HeardController {

    private final Journeys journeys;
    private final Printer printer;
    private final Referrals referrals;
    private final Credits credits;

    HeardController(Journeys journeys, Printer printer, Referrals referrals, Credits credits) {
        this.journeys = journeys;
        this.printer = printer;
        this.referrals = referrals;
        this.credits = credits;
    }

    @GetMapping("/r/{code}/heard")
    Mono<ResponseEntity<String>> ask(@PathVariable String code, ServerWebExchange exchange) {
        return journeys.show(exchange, code, Step.DONE, journey -> printer.print(frame(journey), new View.Heard()));
    }

    @PostMapping("/r/{code}/heard")
    Mono<ResponseEntity<String>> take(@PathVariable String code, ServerWebExchange exchange) {
        return journeys.take(
                exchange,
                code,
                Step.DONE,
                (journey, sent) -> answer(Forms.text(sent, "heard"))
                        .map(channel -> note(journey, channel))
                        .orElseGet(() -> Mono.just(printer.print(
                                frame(journey).wrong(Mistakes.of("heard", "error.heard")), new View.Heard()))));
    }

    @GetMapping("/r/{code}/heard/noted")
    Mono<ResponseEntity<String>> noted(@PathVariable String code, ServerWebExchange exchange) {
        return journeys.show(exchange, code, Step.DONE, journey -> printer.print(frame(journey), new View.Noted()));
    }

    private Mono<ResponseEntity<String>> note(Journey journey, Channel channel) {
        Actor visitor = journey.landing().link().visitor();
        return referrals
                .findBySubmission(visitor, journey.answered().id())
                .flatMap(referral -> credits.hear(visitor, referral.id().value(), channel))
                .thenReturn(Journeys.to(journey.here(), "heard/noted"));
    }

    private static Optional<Channel> answer(String given) {
        return Stream.of(View.Heard.CHOICES)
                .filter(channel -> channel.name().equals(given))
                .findFirst();
    }

    private static Frame frame(Journey journey) {
        return journey.frame(Step.DONE).back(Step.DONE.path());
    }
}
