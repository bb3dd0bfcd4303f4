package health.kithway.reminder.plan;

import health.kithway.consent.Channel;
import health.kithway.directory.Language;
import health.kithway.messaging.wording.Template;
import health.kithway.messaging.wording.Templates;
import health.kithway.problem.FieldProblem;
import health.kithway.problem.Refused;
import health.kithway.tenancy.OrganizationId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A step says only what was approved, in every language, and to nobody when and where if they may not know that. */
@Component
final class KnownTemplates {

    private static final Pattern WHEN_AND_WHERE = Pattern.compile("\\{(DATE|TIME|LOCATION_ADDRESS)}");

    private final Templates templates;

    KnownTemplates(Templates templates) {
        this.templates = templates;
    }

    private record Wanted(int number, PlanStep step, Channel channel, String key) {

        static Stream<Wanted> of(int number, PlanStep step) {
            return step.templates().entrySet().stream()
                    .map(said -> new Wanted(number, step, said.getKey(), said.getValue()));
        }

        /** What is wrong with the wording as it was found in each language. */
        Optional<FieldProblem> fault(List<Template> found) {
            if (found.size() < Language.values().length) {
                return Optional.of(problem(
                        "unknown-template",
                        "There is no approved wording of this name for this channel in both languages."));
            }
            boolean tells = found.stream()
                    .anyMatch(
                            template -> WHEN_AND_WHERE.matcher(template.body()).find());
            return tells && !step.audience().mayKnowWhenAndWhere()
                    ? Optional.of(problem(
                            "tells-too-much", "R-HIPAA-09: these people may not know when and where the visit is."))
                    : Optional.empty();
        }

        private FieldProblem problem(String code, String detail) {
            return new FieldProblem("/steps/" + number + "/" + PlanCheck.field(channel), code, detail);
        }
    }

    Mono<Void> require(OrganizationId organization, List<PlanStep> steps) {
        return Flux.fromStream(
                        () -> IntStream.range(0, steps.size()).boxed().flatMap(at -> Wanted.of(at, steps.get(at))))
                .concatMap(wanted -> find(organization, wanted).map(wanted::fault))
                .flatMap(Mono::justOrEmpty)
                .collectList()
                .filter(faults -> !faults.isEmpty())
                .flatMap(faults -> Mono.error(() -> new Refused(new PlanRefused.CannotBeCarriedOut(faults))));
    }

    private Mono<List<Template>> find(OrganizationId organization, Wanted wanted) {
        return Flux.fromStream(() -> Arrays.stream(Language.values()))
                .concatMap(language -> templates.find(organization, wanted.key(), wanted.channel(), language))
                .collectList();
    }
}
