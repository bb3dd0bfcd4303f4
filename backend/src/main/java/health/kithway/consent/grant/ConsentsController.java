package health.kithway.consent.grant;

import health.kithway.consent.Channel;
import health.kithway.consent.ConsentScope;
import health.kithway.consent.text.AgreedText;
import health.kithway.consent.text.ConsentTextId;
import health.kithway.contract.staff.AskedJson;
import health.kithway.contract.staff.ConsentAimJson;
import health.kithway.contract.staff.ConsentChannelJson;
import health.kithway.contract.staff.ConsentMethodJson;
import health.kithway.contract.staff.ConsentRecordJson;
import health.kithway.contract.staff.ConsentScopeJson;
import health.kithway.contract.staff.ConsentStandingJson;
import health.kithway.contract.staff.ConsentStateJson;
import health.kithway.contract.staff.ConsentsApi;
import health.kithway.contract.staff.LanguageJson;
import health.kithway.contract.staff.NoteConsentJson;
import health.kithway.contract.staff.PersonConsentsJson;
import health.kithway.contract.staff.SeenTextJson;
import health.kithway.directory.Language;
import health.kithway.person.PersonId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.IdempotentRequests;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What people agreed to, for coordinators and compliance officers. */
@RestController
class ConsentsController implements ConsentsApi {

    private final Consents consents;
    private final IdempotentRequests requests;
    private final Clock clock;

    ConsentsController(Consents consents, IdempotentRequests requests, Clock clock) {
        this.consents = consents;
        this.requests = requests;
        this.clock = clock;
    }

    /** What is kept of an answer to a note: whose it was. */
    record Kept(UUID personId) {}

    @Override
    public Mono<PersonConsentsJson> listConsents(UUID personId, @Nullable Instant asOf) {
        return Actor.current().flatMap(actor -> show(actor, personId, asOf == null ? clock.instant() : asOf));
    }

    @Override
    public Mono<PersonConsentsJson> noteConsent(UUID personId, String idempotencyKey, NoteConsentJson body) {
        return Actor.current()
                .flatMap(actor -> requests.once(
                                actor,
                                new IdempotentRequests.Request("noteConsent", idempotencyKey, List.of(personId, body)),
                                Kept.class,
                                () -> consents.note(actor, new PersonId(personId), toNote(body))
                                        .thenReturn(new Kept(personId)))
                        .flatMap(kept -> show(actor, kept.personId(), clock.instant())));
    }

    private Mono<PersonConsentsJson> show(Actor actor, UUID person, Instant at) {
        return consents.listConsents(actor, new PersonId(person))
                .map(history -> new PersonConsentsJson(
                        person,
                        at,
                        Consent.standingAt(history, at).stream()
                                .map(consent -> standing(consent, at))
                                .toList(),
                        history.stream().map(ConsentsController::toJson).toList()));
    }

    private static NotedConsent toNote(NoteConsentJson body) {
        SeenTextJson seen = body.text();
        return new NotedConsent(
                seen == null ? null : new AgreedText(new ConsentTextId(seen.textId()), seen.version()),
                seen == null ? null : Language.valueOf(seen.language().name()),
                scopes(body.revoked()),
                ConsentMethod.valueOf(body.method().name()),
                body.authorityId(),
                body.programId(),
                body.note(),
                body.occurredAt());
    }

    private static Set<ConsentScope> scopes(@Nullable List<ConsentScopeJson> words) {
        return words == null
                ? Set.of()
                : words.stream().map(word -> ConsentScope.valueOf(word.name())).collect(Collectors.toSet());
    }

    private static ConsentStandingJson standing(Consent consent, Instant at) {
        return new ConsentStandingJson(
                ConsentScopeJson.valueOf(consent.scope().name()),
                asked(consent.scope()),
                consent.isGranted() && !consent.isExpiredAt(at),
                consent.id(),
                consent.programId());
    }

    private static ConsentRecordJson toJson(Consent consent) {
        Language language = consent.textLanguage();
        byte[] hash = consent.textHash();
        return new ConsentRecordJson(
                consent.id(),
                ConsentStateJson.valueOf(consent.kind().name()),
                ConsentScopeJson.valueOf(consent.scope().name()),
                asked(consent.scope()),
                consent.textId(),
                consent.textVersion(),
                language == null ? null : LanguageJson.of(language.tag()),
                hash == null ? null : HexFormat.of().formatHex(hash),
                ConsentMethodJson.valueOf(consent.method().name()),
                consent.authorityId(),
                consent.programId(),
                consent.expiresAt(),
                consent.receiptId(),
                consent.occurredAt(),
                consent.recordedAt());
    }

    private static AskedJson asked(ConsentScope scope) {
        Channel channel = scope.channel();
        return new AskedJson(
                ConsentAimJson.valueOf(scope.purpose().name()),
                channel == null ? null : ConsentChannelJson.valueOf(channel.name()));
    }
}
