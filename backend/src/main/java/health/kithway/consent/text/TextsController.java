package health.kithway.consent.text;

import health.kithway.consent.Channel;
import health.kithway.consent.ConsentPurpose;
import health.kithway.contract.staff.ApproveConsentTextJson;
import health.kithway.contract.staff.AskedJson;
import health.kithway.contract.staff.ConsentAimJson;
import health.kithway.contract.staff.ConsentChannelJson;
import health.kithway.contract.staff.ConsentElementJson;
import health.kithway.contract.staff.ConsentPurposeJson;
import health.kithway.contract.staff.ConsentTextElementJson;
import health.kithway.contract.staff.ConsentTextFindingJson;
import health.kithway.contract.staff.ConsentTextHashesJson;
import health.kithway.contract.staff.ConsentTextPageJson;
import health.kithway.contract.staff.ConsentTextReviewJson;
import health.kithway.contract.staff.ConsentTextStateJson;
import health.kithway.contract.staff.ConsentTextVersionJson;
import health.kithway.contract.staff.ConsentWordsJson;
import health.kithway.contract.staff.ReturnConsentTextJson;
import health.kithway.contract.staff.TextsApi;
import health.kithway.contract.staff.WriteConsentTextJson;
import health.kithway.directory.Bilingual;
import health.kithway.directory.Language;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.IdempotentRequests;
import health.kithway.tenancy.Page;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Consent texts, for compliance officers and for those who write them. */
@RestController
class TextsController implements TextsApi {

    private final TextReviews reviews;
    private final IdempotentRequests requests;

    TextsController(TextReviews reviews, IdempotentRequests requests) {
        this.reviews = reviews;
        this.requests = requests;
    }

    /** What is kept of an answer: which version it was about. */
    record Kept(UUID textId, int version) {

        static Kept of(TextVersion version) {
            return new Kept(version.id().value(), version.version());
        }

        AgreedText named() {
            return new AgreedText(new ConsentTextId(textId), version);
        }
    }

    @Override
    public Mono<ConsentTextPageJson> listConsentTexts(
            @Nullable ConsentPurposeJson purpose, @Nullable String cursor, Integer limit) {
        ConsentPurpose wanted = purpose == null ? null : ConsentPurpose.valueOf(purpose.name());
        return Actor.current()
                .flatMap(actor -> reviews.listVersions(actor, wanted, Page.after(cursor, UUID::fromString), limit))
                .map(page -> page.map(TextsController::toJson))
                .map(page -> new ConsentTextPageJson(page.items(), page.next()));
    }

    @Override
    public Mono<ConsentTextVersionJson> getConsentText(UUID textId, Integer version) {
        return Actor.current()
                .flatMap(actor -> reviews.getVersion(actor, new Kept(textId, version).named()))
                .map(TextsController::toJson);
    }

    @Override
    public Mono<ConsentTextVersionJson> writeConsentText(String idempotencyKey, WriteConsentTextJson body) {
        return once(
                new IdempotentRequests.Request("writeConsentText", idempotencyKey, body),
                actor -> reviews.write(actor, toText(body)));
    }

    @Override
    public Mono<ConsentTextVersionJson> approveConsentText(
            UUID textId, Integer version, String idempotencyKey, ApproveConsentTextJson body) {
        Kept kept = new Kept(textId, version);
        return once(
                new IdempotentRequests.Request("approveConsentText", idempotencyKey, List.of(kept, body)),
                actor -> reviews.approve(actor, kept.named(), body.inForceFrom()));
    }

    @Override
    public Mono<ConsentTextVersionJson> returnConsentText(
            UUID textId, Integer version, String idempotencyKey, ReturnConsentTextJson body) {
        Kept kept = new Kept(textId, version);
        return once(
                new IdempotentRequests.Request("returnConsentText", idempotencyKey, List.of(kept, body)),
                actor -> reviews.giveBack(actor, kept.named(), body.reason()));
    }

    private Mono<ConsentTextVersionJson> once(
            IdempotentRequests.Request request, Function<Actor, Mono<TextVersion>> act) {
        return Actor.current()
                .flatMap(actor -> requests.once(
                                actor,
                                request,
                                Kept.class,
                                () -> act.apply(actor).map(Kept::of))
                        .flatMap(kept -> reviews.getVersion(actor, kept.named())))
                .map(TextsController::toJson);
    }

    private static NewConsentText toText(WriteConsentTextJson body) {
        ConsentWordsJson wording = body.wording();
        List<ConsentTextElementJson> elements = body.elements();
        return new NewConsentText(
                ConsentPurpose.valueOf(body.purpose().name()),
                words(body.label()),
                wording == null ? new Bilingual("", "") : words(wording),
                elements == null
                        ? Map.of()
                        : elements.stream()
                                .collect(Collectors.toMap(
                                        part -> Element.valueOf(part.element().name()),
                                        part -> new Bilingual(part.en(), part.es()),
                                        (first, again) -> again)),
                Boolean.TRUE.equals(body.remunerated()),
                body.validDays());
    }

    private static Bilingual words(ConsentWordsJson words) {
        return new Bilingual(words.en().strip(), words.es().strip());
    }

    private static ConsentTextVersionJson toJson(TextVersion version) {
        NewConsentText text = version.content();
        return new ConsentTextVersionJson(
                version.id().value(),
                version.version(),
                ConsentTextStateJson.valueOf(version.state().name()),
                ConsentPurposeJson.valueOf(text.purpose().name()),
                asked(text.purpose()),
                new ConsentWordsJson(text.label().en(), text.label().es()),
                new ConsentWordsJson(text.shown(Language.EN), text.shown(Language.ES)),
                Arrays.stream(Element.values())
                        .filter(text.elements()::containsKey)
                        .map(element -> element(element, text))
                        .toList(),
                text.remunerated(),
                text.validDays(),
                new ConsentTextHashesJson(hash(text, Language.EN), hash(text, Language.ES)),
                version.writtenBy(),
                version.writtenAt(),
                review(version.review()),
                version.findings().stream().map(TextsController::finding).toList());
    }

    private static @Nullable AskedJson asked(ConsentPurpose purpose) {
        return purpose.scope()
                .map(scope -> {
                    Channel channel = scope.channel();
                    return new AskedJson(
                            ConsentAimJson.valueOf(scope.purpose().name()),
                            channel == null ? null : ConsentChannelJson.valueOf(channel.name()));
                })
                .orElse(null);
    }

    private static ConsentTextElementJson element(Element element, NewConsentText text) {
        Bilingual words = text.elements().getOrDefault(element, new Bilingual("", ""));
        return new ConsentTextElementJson(ConsentElementJson.valueOf(element.name()), words.en(), words.es());
    }

    private static String hash(NewConsentText text, Language language) {
        return HexFormat.of().formatHex(ConsentTextTable.hash(text.label().in(language), text.shown(language)));
    }

    private static @Nullable ConsentTextReviewJson review(TextVersion.@Nullable Review review) {
        return review == null
                ? null
                : new ConsentTextReviewJson(review.by(), review.at(), review.inForceFrom(), review.reason());
    }

    private static ConsentTextFindingJson finding(TextFinding finding) {
        return new ConsentTextFindingJson(
                finding.code(), finding.rule(), finding.pointer(), finding.detail(), finding.blocks());
    }
}
