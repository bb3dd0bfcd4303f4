package health.kithway.reminder.plan;

import health.kithway.consent.Channel;
import health.kithway.directory.Language;
import health.kithway.messaging.wording.Templates;
import health.kithway.problem.FieldProblem;
import health.kithway.problem.Refused;
import health.kithway.tenancy.OrganizationId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A step says only what was approved, in every language. */
@Component
final class KnownTemplates {

    private final Templates templates;

    KnownTemplates(Templates templates) {
        this.templates = templates;
    }

    private record Wanted(int step, Channel channel, String key) {

        FieldProblem missing() {
            return new FieldProblem(
                    "/steps/" + step + "/" + PlanCheck.field(channel),
                    "unknown-template",
                    "There is no approved wording of this name for this channel in both languages.");
        }
    }

    Mono<Void> require(OrganizationId organization, List<PlanStep> steps) {
        return Flux.fromStream(IntStream.range(0, steps.size())
                        .boxed()
                        .flatMap(step -> steps.get(step).templates().entrySet().stream()
                                .map(said -> new Wanted(step, said.getKey(), said.getValue()))))
                .filterWhen(wanted -> isKnown(organization, wanted).map(known -> !known))
                .map(Wanted::missing)
                .collectList()
                .filter(missing -> !missing.isEmpty())
                .flatMap(missing -> Mono.error(() -> new Refused(new PlanRefused.CannotBeCarriedOut(missing))));
    }

    private Mono<Boolean> isKnown(OrganizationId organization, Wanted wanted) {
        return Flux.fromStream(() -> Arrays.stream(Language.values()))
                .concatMap(language -> templates
                        .find(organization, wanted.key(), wanted.channel(), language)
                        .hasElement())
                .all(Boolean::booleanValue);
    }
}
