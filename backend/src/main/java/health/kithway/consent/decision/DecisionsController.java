package health.kithway.consent.decision;

import health.kithway.consent.grant.ConsentId;
import health.kithway.contract.staff.ConsentChannelJson;
import health.kithway.contract.staff.DecisionsApi;
import health.kithway.contract.staff.ReconsideredDecisionJson;
import health.kithway.contract.staff.SendDecisionJson;
import health.kithway.contract.staff.SendDecisionPageJson;
import health.kithway.contract.staff.SendPurposeJson;
import health.kithway.person.PersonId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Page;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Why something was sent or not sent, for compliance officers. */
@RestController
class DecisionsController implements DecisionsApi {

    private final Decisions decisions;

    DecisionsController(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public Mono<SendDecisionPageJson> listDecisions(UUID personId, @Nullable String cursor, Integer limit) {
        return Actor.current()
                .flatMap(actor -> decisions.listDecisions(
                        actor, new PersonId(personId), Page.after(cursor, DecisionId::of), limit))
                .map(page -> page.map(DecisionsController::toJson))
                .map(page -> new SendDecisionPageJson(page.items(), page.next()));
    }

    @Override
    public Mono<ReconsideredDecisionJson> reconsiderDecision(UUID decisionId) {
        return Actor.current()
                .flatMap(actor -> decisions.reconsider(actor, new DecisionId(decisionId)))
                .map(found -> new ReconsideredDecisionJson(
                        toJson(found.recorded()), found.facts(), found.again().name(), found.isTheSame()));
    }

    private static SendDecisionJson toJson(RecordedDecision recorded) {
        Decision decision = recorded.decision();
        ConsentId consent = decision.consentId();
        return new SendDecisionJson(
                decision.id().value(),
                ConsentChannelJson.valueOf(recorded.channel().name()),
                SendPurposeJson.valueOf(recorded.purpose().name()),
                decision.permitted(),
                decision.reason().name(),
                decision.rule(),
                consent == null ? null : consent.value(),
                recorded.decidedAt());
    }
}
