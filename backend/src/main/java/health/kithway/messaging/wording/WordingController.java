package health.kithway.messaging.wording;

import health.kithway.consent.Channel;
import health.kithway.contract.staff.CheckedWordingJson;
import health.kithway.contract.staff.LongestValueJson;
import health.kithway.contract.staff.MessageChannelJson;
import health.kithway.contract.staff.ReturnTemplateJson;
import health.kithway.contract.staff.TemplateCheckJson;
import health.kithway.contract.staff.TemplateDraftJson;
import health.kithway.contract.staff.TemplateDraftPageJson;
import health.kithway.contract.staff.TemplatePageJson;
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
import health.kithway.contract.staff.WriteTemplateJson;
import health.kithway.messaging.firewall.Finding;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.IdempotentRequests;
import health.kithway.tenancy.Page;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Templates and the firewall, for staff. */
@RestController
class WordingController implements WordingApi {

    private final Proofreading proofreading;
    private final Templates templates;
    private final TemplateReviews reviews;
    private final IdempotentRequests requests;

    WordingController(
            Proofreading proofreading, Templates templates, TemplateReviews reviews, IdempotentRequests requests) {
        this.proofreading = proofreading;
        this.templates = templates;
        this.reviews = reviews;
        this.requests = requests;
    }

    /** What is kept of an answer: which draft it was about. */
    record Kept(UUID draftId) {}

    @Override
    public Mono<TemplatePageJson> listTemplates(@Nullable String cursor, Integer limit) {
        return Actor.current()
                .flatMap(actor -> templates.listInForce(actor, cursor, limit))
                .map(page -> page.map(TemplateJsonMapping::toJson))
                .map(page -> new TemplatePageJson(page.items(), page.next()));
    }

    @Override
    public Mono<TemplateDraftPageJson> listTemplateDrafts(@Nullable String cursor, Integer limit) {
        return Actor.current()
                .flatMap(actor -> reviews.listDrafts(actor, Page.after(cursor, UUID::fromString), limit))
                .map(page -> page.map(TemplateJsonMapping::toJson))
                .map(page -> new TemplateDraftPageJson(page.items(), page.next()));
    }

    @Override
    public Mono<TemplateDraftJson> writeTemplate(String idempotencyKey, WriteTemplateJson body) {
        return once(
                new IdempotentRequests.Request("writeTemplate", idempotencyKey, body),
                actor -> reviews.write(actor, TemplateJsonMapping.toTemplate(body)));
    }

    @Override
    public Mono<TemplateDraftJson> approveTemplate(UUID draftId, String idempotencyKey) {
        return once(
                new IdempotentRequests.Request("approveTemplate", idempotencyKey, draftId),
                actor -> reviews.approve(actor, draftId));
    }

    @Override
    public Mono<TemplateDraftJson> returnTemplate(UUID draftId, String idempotencyKey, ReturnTemplateJson body) {
        return once(
                new IdempotentRequests.Request("returnTemplate", idempotencyKey, List.of(draftId, body)),
                actor -> reviews.giveBack(actor, draftId, body.reason()));
    }

    private Mono<TemplateDraftJson> once(IdempotentRequests.Request request, Function<Actor, Mono<TemplateDraft>> act) {
        return Actor.current()
                .flatMap(actor -> requests.once(
                                actor,
                                request,
                                Kept.class,
                                () -> act.apply(actor).map(draft -> new Kept(draft.id())))
                        .flatMap(kept -> reviews.getDraft(actor, kept.draftId())))
                .map(TemplateJsonMapping::toJson);
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
