package health.kithway.pages;

import health.kithway.directory.Payer;
import health.kithway.pages.Draft.Plan;
import health.kithway.pages.Draft.Step;
import health.kithway.pages.Forms.PlanForm;
import health.kithway.routing.Wishes;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The question about insurance, for programs whose rules ask it: a plan by name, none, not sure, or no answer. */
@Controller
final class InsuranceController {

    private final Journeys journeys;
    private final Printer printer;
    private final Wishes wishes;

    InsuranceController(Journeys journeys, Printer printer, Wishes wishes) {
        this.journeys = journeys;
        this.printer = printer;
        this.wishes = wishes;
    }

    @GetMapping("/r/{code}/insurance")
    Mono<ResponseEntity<String>> insurance(@PathVariable String code, ServerWebExchange exchange) {
        return journeys.read(
                exchange,
                code,
                Step.INSURANCE,
                journey -> plans(journey)
                        .map(known -> printer.print(journey.frame(Step.INSURANCE), page(known, given(journey)))));
    }

    @PostMapping("/r/{code}/insurance")
    Mono<ResponseEntity<String>> takeInsurance(@PathVariable String code, ServerWebExchange exchange) {
        return journeys.take(
                exchange,
                code,
                Step.INSURANCE,
                (journey, sent) -> plans(journey).flatMap(known -> {
                    PlanForm form = PlanForm.from(sent);
                    Mistakes mistakes = form.mistakes(known);
                    return mistakes.isNone()
                            ? journeys.goOn(
                                    exchange, journey, journey.answered().plan(form.answer(known)))
                            : Mono.just(
                                    printer.print(journey.frame(Step.INSURANCE).wrong(mistakes), page(known, "")));
                }));
    }

    private Mono<List<Payer>> plans(Journey journey) {
        return wishes.questions(journey.landing().link()).map(asks -> asks.payers());
    }

    private static View.Insurance page(List<Payer> known, String chosen) {
        return new View.Insurance(
                known.stream()
                        .map(payer -> new View.Option(payer.id().toString(), payer.name()))
                        .toList(),
                chosen);
    }

    private static String given(Journey journey) {
        Plan plan = journey.answered().answers().plan();
        if (plan == null) return "";
        return switch (plan.said().answer()) {
            case PLAN -> String.valueOf(plan.said().payerId());
            case NONE -> Forms.NO_PLAN;
            case NOT_SURE -> Forms.UNSURE;
            case NOT_SAID -> "";
        };
    }
}
