package health.kithway.routing;

import health.kithway.contract.publics.PayerJson;
import health.kithway.contract.publics.RoutingApi;
import health.kithway.contract.publics.RoutingQuestionsJson;
import health.kithway.program.link.ShareLinks;
import health.kithway.program.link.SharedLink;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What the rules want to know, for front ends of caregivers and patients. */
@RestController
final class RoutingQuestionsController implements RoutingApi {

    private final ShareLinks links;
    private final Wishes wishes;

    RoutingQuestionsController(ShareLinks links, Wishes wishes) {
        this.links = links;
        this.wishes = wishes;
    }

    @Override
    public Mono<RoutingQuestionsJson> getRoutingQuestions(String code) {
        return links.get(code)
                .flatMap(SharedLink::requireOpen)
                .flatMap(wishes::questions)
                .map(RoutingQuestionsController::toJson);
    }

    private static RoutingQuestionsJson toJson(Questions questions) {
        return new RoutingQuestionsJson(
                questions.zip(),
                questions.coverage(),
                questions.payers().stream()
                        .map(payer -> new PayerJson(payer.id().value(), payer.name()))
                        .toList());
    }
}
