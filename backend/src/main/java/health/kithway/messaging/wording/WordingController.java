package health.kithway.messaging.wording;

import health.kithway.consent.Channel;
import health.kithway.contract.staff.CheckedWordingJson;
import health.kithway.contract.staff.LongestValueJson;
import health.kithway.contract.staff.MessageChannelJson;
import health.kithway.contract.staff.TemplateCheckJson;
import health.kithway.contract.staff.TemplatePartJson;
import health.kithway.contract.staff.TemplatePurposeJson;
import health.kithway.contract.staff.TextEncodingJson;
import health.kithway.contract.staff.TextSegmentsJson;
import health.kithway.contract.staff.WordingApi;
import health.kithway.contract.staff.WordingFindingJson;
import health.kithway.contract.staff.WordingLayerJson;
import health.kithway.contract.staff.WordingLintJson;
import health.kithway.contract.staff.WordingReasonJson;
import health.kithway.contract.staff.WordingVerdictJson;
import health.kithway.messaging.firewall.Finding;
import health.kithway.tenancy.Actor;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Templates and the firewall, for staff. */
@RestController
class WordingController implements WordingApi {

    private final Proofreading proofreading;

    WordingController(Proofreading proofreading) {
        this.proofreading = proofreading;
    }

    @Override
    public Mono<CheckedWordingJson> checkTemplate(TemplateCheckJson check) {
        return Actor.current()
                .flatMap(actor -> proofreading.read(actor, toCheck(check)))
                .map(WordingController::toJson);
    }

    private static NewCheck toCheck(TemplateCheckJson json) {
        TemplatePartJson part = Objects.requireNonNullElse(json.part(), TemplatePartJson.BODY);
        MessageChannelJson channel = Objects.requireNonNullElse(json.channel(), MessageChannelJson.TEXT);
        TemplatePurposeJson purpose = Objects.requireNonNullElse(json.purpose(), TemplatePurposeJson.TREATMENT_OPS);
        List<String> registered = Objects.requireNonNullElse(json.registered(), List.of());
        return new NewCheck(
                json.text(),
                json.language(),
                NewCheck.Part.valueOf(part.name()),
                Channel.valueOf(channel.name()),
                TemplatePurpose.valueOf(purpose.name()),
                registered,
                longest(json.longest()));
    }

    private static Map<Variable, String> longest(@Nullable List<LongestValueJson> given) {
        Map<Variable, String> longest = new EnumMap<>(Variable.class);
        Objects.requireNonNullElse(given, List.<LongestValueJson>of())
                .forEach(value -> longest.put(Variable.valueOf(value.variable().name()), value.value()));
        return longest;
    }

    private static CheckedWordingJson toJson(CheckedWording checked) {
        Segments segments = checked.segments();
        return new CheckedWordingJson(
                WordingVerdictJson.valueOf(checked.verdict().name()),
                checked.findings().stream().map(WordingController::toJson).toList(),
                checked.lints().stream()
                        .map(lint -> new WordingLintJson(lint.code(), lint.detail()))
                        .toList(),
                new TextSegmentsJson(
                        segments.gsm7() ? TextEncodingJson.GSM_7 : TextEncodingJson.UCS_2,
                        segments.characters(),
                        segments.count()));
    }

    private static WordingFindingJson toJson(Finding found) {
        return new WordingFindingJson(
                WordingVerdictJson.valueOf(found.verdict().name()),
                WordingLayerJson.valueOf(found.layer().name()),
                WordingReasonJson.valueOf(found.reason().name()),
                found.rule(),
                found.term(),
                found.start(),
                found.end());
    }
}
