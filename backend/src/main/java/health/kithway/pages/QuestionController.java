package health.kithway.pages;

import health.kithway.directory.Language;
import health.kithway.pages.Draft.Answers;
import health.kithway.pages.Draft.Asks;
import health.kithway.pages.Draft.Reach;
import health.kithway.pages.Draft.Step;
import health.kithway.pages.Draft.Where;
import health.kithway.pages.Forms.AgreeForm;
import health.kithway.pages.Forms.ReachForm;
import health.kithway.pages.Forms.WhereForm;
import health.kithway.pages.Forms.WhoForm;
import health.kithway.routing.Wishes;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The four questions. Each takes its answer into the draft, or shows itself again with what is wrong. */
@Controller
final class QuestionController {

    private final Journeys journeys;
    private final Printer printer;
    private final Wishes wishes;

    QuestionController(Journeys journeys, Printer printer, Wishes wishes) {
        this.journeys = journeys;
        this.printer = printer;
        this.wishes = wishes;
    }

    @GetMapping("/r/{code}/who")
    Mono<ResponseEntity<String>> who(@PathVariable String code, ServerWebExchange exchange) {
        return journeys.show(
                exchange,
                code,
                Step.WHO,
                journey -> printer.print(
                        journey.frame(Step.WHO),
                        new View.Who(journey.answered().answers().whoFor())));
    }

    @PostMapping("/r/{code}/who")
    Mono<ResponseEntity<String>> takeWho(@PathVariable String code, ServerWebExchange exchange) {
        return journeys.take(exchange, code, Step.WHO, (journey, sent) -> {
            WhoForm form = WhoForm.from(sent);
            Mistakes mistakes = form.mistakes();
            if (!mistakes.isNone()) return again(journey, Step.WHO, mistakes, new View.Who(null));
            return wishes.questions(journey.landing().link())
                    .map(asks -> journey.answered().who(form.whoFor(), new Asks(asks.zip(), asks.coverage())))
                    .flatMap(draft -> {
                        Where only = journey.with(draft).onlyWhere();
                        return journeys.goOn(exchange, journey, only == null ? draft : draft.where(only));
                    });
        });
    }

    @GetMapping("/r/{code}/where")
    Mono<ResponseEntity<String>> where(@PathVariable String code, ServerWebExchange exchange) {
        return journeys.show(
                exchange, code, Step.WHERE, journey -> printer.print(journey.frame(Step.WHERE), journey.wherePage()));
    }

    @PostMapping("/r/{code}/where")
    Mono<ResponseEntity<String>> takeWhere(@PathVariable String code, ServerWebExchange exchange) {
        return journeys.take(exchange, code, Step.WHERE, (journey, sent) -> {
            View.Where asked = journey.wherePage();
            WhereForm form = WhereForm.from(sent, asked);
            Mistakes mistakes = form.mistakes(journey.landing());
            return mistakes.isNone()
                    ? journeys.goOn(exchange, journey, journey.answered().where(form.answer()))
                    : again(
                            journey,
                            Step.WHERE,
                            mistakes,
                            asked.chosen(form.locationId(), form.serviceLineId(), form.zip()));
        });
    }

    @GetMapping("/r/{code}/reach")
    Mono<ResponseEntity<String>> reach(@PathVariable String code, ServerWebExchange exchange) {
        return journeys.show(exchange, code, Step.REACH, journey -> {
            Reach given =
                    Objects.requireNonNullElse(journey.answered().answers().reach(), Reach.NONE);
            return printer.print(
                    journey.frame(Step.REACH),
                    View.Reach.of(
                            given,
                            journey.here().language().tag(),
                            journey.answered().answers()));
        });
    }

    /** The language somebody wants to be spoken to in is the one all that follows is shown and agreed to in. */
    @PostMapping("/r/{code}/reach")
    Mono<ResponseEntity<String>> takeReach(@PathVariable String code, ServerWebExchange exchange) {
        return journeys.take(exchange, code, Step.REACH, (journey, sent) -> {
            Answers answers = journey.answered().answers();
            ReachForm form = ReachForm.from(sent, answers);
            Mistakes mistakes = form.mistakes();
            if (!mistakes.isNone())
                return again(journey, Step.REACH, mistakes, View.Reach.of(form.reach(), form.speak(), answers));
            Language language = Language.of(form.speak()).orElseThrow();
            return journeys.goOn(
                    exchange, journey, journey.answered().reach(form.reach()).in(language));
        });
    }

    @GetMapping("/r/{code}/agree")
    Mono<ResponseEntity<String>> agree(@PathVariable String code, ServerWebExchange exchange) {
        return journeys.show(
                exchange,
                code,
                Step.AGREE,
                journey -> printer.print(journey.frame(Step.AGREE), new Checklist(journey).agreePage()));
    }

    @PostMapping("/r/{code}/agree")
    Mono<ResponseEntity<String>> takeAgree(@PathVariable String code, ServerWebExchange exchange) {
        return journeys.take(exchange, code, Step.AGREE, (journey, sent) -> {
            AgreeForm form = AgreeForm.from(sent);
            View.Agree asked = new Checklist(journey).agreePage();
            Mistakes mistakes = form.mistakes(asked.texts());
            return mistakes.isNone()
                    ? journeys.goOn(exchange, journey, journey.answered().agreed(form.ticks()))
                    : again(journey, Step.AGREE, mistakes, asked.ticked(form.ticked()));
        });
    }

    private Mono<ResponseEntity<String>> again(Journey journey, Step step, Mistakes mistakes, View view) {
        return Mono.just(printer.print(journey.frame(step).wrong(mistakes), view));
    }
}
