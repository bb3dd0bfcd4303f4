package health.kithway.consent.grant;

import health.kithway.consent.Channel;
import health.kithway.consent.ConsentPurpose;
import health.kithway.consent.ConsentScope;
import health.kithway.consent.representative.Authorities;
import health.kithway.consent.representative.AuthorityState;
import health.kithway.consent.text.AgreedText;
import health.kithway.consent.text.ConsentText;
import health.kithway.consent.text.ConsentTexts;
import health.kithway.consent.text.TextRefused;
import health.kithway.directory.Language;
import health.kithway.person.AddressKind;
import health.kithway.person.KeptWords;
import health.kithway.person.KeptWordsId;
import health.kithway.person.People;
import health.kithway.person.PersonId;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes consents out of what was said: finds the words that were seen and the address they are about. */
@Component
final class Granting {

    private final ConsentTexts texts;
    private final People people;
    private final KeptWords keptWords;
    private final Authorities authorities;
    private final Ids ids;
    private final Clock clock;

    Granting(ConsentTexts texts, People people, KeptWords keptWords, Authorities authorities, Ids ids, Clock clock) {
        this.texts = texts;
        this.people = people;
        this.keptWords = keptWords;
        this.authorities = authorities;
        this.ids = ids;
        this.clock = clock;
    }

    /** What one act of consent has in common. */
    private record Said(PersonId person, Instant at, ConsentMethod method, Map<AddressKind, byte[]> addresses) {}

    Mono<List<Consent>> fromBoxes(Actor actor, PersonId person, Ticked ticked) {
        return texts.listInForce(actor.organization(), ticked.language())
                .zipWith(people.listAddressIndexes(actor.organization(), person), (inForce, addresses) -> {
                    Said said = new Said(person, clock.instant(), ticked.method(), addresses);
                    return ticked.agreed().stream()
                            .distinct()
                            .map(agreed -> textInForce(inForce, agreed))
                            .map(text -> grant(said, scope(text), text, null).of(ticked.programId()))
                            .toList();
                });
    }

    Mono<List<Consent>> fromAttestation(Actor actor, PersonId person, Attestation attestation) {
        if (attestation.at().isAfter(clock.instant())) {
            return Mono.error(new Refused(new ConsentRefused.NotYet()));
        }
        Mono<KeptWordsId> witness = keptWords.keepAsEvidence(actor, attestation.attestedBy());
        return attestationText(actor, attestation.language())
                .zipWith(people.listAddressIndexes(actor.organization(), person))
                .flatMap(found -> witness.map(by -> attestation.channels().stream()
                        .map(channel -> grant(
                                new Said(person, attestation.at(), ConsentMethod.PRACTICE_ATTESTED, found.getT2()),
                                ConsentScope.aboutVisit(channel),
                                found.getT1(),
                                by))
                        .toList()));
    }

    /** The attested words that stand for a channel, as a yes of the person's own. */
    List<Consent> confirmations(List<Consent> history, Channel channel) {
        return Consent.standingEverywhere(history).stream()
                .filter(one -> one.method() == ConsentMethod.PRACTICE_ATTESTED
                        && one.isGranted()
                        && one.scope().channel() == channel)
                .map(one -> one.confirmed(ids.next(), clock.instant()))
                .toList();
    }

    List<Consent> revocations(PersonId person, Set<ConsentScope> scopes, ConsentMethod method) {
        Said said = new Said(person, clock.instant(), method, Map.of());
        return scopes.stream().map(scope -> revocation(said, scope)).toList();
    }

    /** What staff noted: words that were once approved, and an authority that held when a representative spoke. */
    Mono<List<Consent>> fromNote(Actor actor, PersonId person, NotedConsent noted) {
        if (noted.occurredAt().isAfter(clock.instant())) {
            return Mono.error(new Refused(new ConsentRefused.NotYet()));
        }
        return mayHaveSaidIt(actor, person, noted)
                .then(people.listAddressIndexes(actor.organization(), person))
                .map(addresses -> new Said(person, noted.occurredAt(), noted.method(), addresses))
                .flatMap(said -> noted(actor, said, noted))
                .flatMap(consents -> keptWords
                        .keepAsEvidence(actor, noted.note())
                        .map(note -> consents.stream()
                                .map(consent -> consent.noted(note.value(), noted.authorityId(), noted.programId()))
                                .toList()));
    }

    private Mono<List<Consent>> noted(Actor actor, Said said, NotedConsent noted) {
        AgreedText text = noted.text();
        Language language = noted.language();
        if (text == null || language == null) {
            return Mono.just(noted.revoked().stream()
                    .map(scope -> revocation(said, scope))
                    .toList());
        }
        return texts.getText(actor.organization(), text.textId(), text.version(), language)
                .map(found -> List.of(grant(said, scope(found), found, null)));
    }

    private Mono<Void> mayHaveSaidIt(Actor actor, PersonId person, NotedConsent noted) {
        UUID authority = noted.authorityId();
        return authority == null
                ? people.require(actor.organization(), List.of(person))
                : authorities
                        .listAt(actor, person, noted.occurredAt())
                        .filter(all -> all.stream()
                                .anyMatch(one -> one.authority().id().equals(authority)
                                        && one.state() == AuthorityState.IN_FORCE))
                        .switchIfEmpty(Mono.error(() -> new Refused(new ConsentRefused.NoAuthority())))
                        .then();
    }

    /** Whoever let one program use their answers may say more to the organization; to another program they say it anew. */
    boolean useIsGranted(List<Consent> history, List<Consent> granted, @Nullable UUID program) {
        List<Consent> said = Stream.concat(history.stream(), granted.stream()).toList();
        return (program == null
                        ? Consent.standingEverywhere(said)
                        : Consent.standingFor(said, program).values())
                .stream().anyMatch(one -> one.scope() == ConsentScope.USE_ANSWERS && one.isGranted());
    }

    private Mono<ConsentText> attestationText(Actor actor, Language language) {
        return texts.listInForce(actor.organization(), language)
                .mapNotNull(inForce -> inForce.stream()
                        .filter(text -> text.purpose() == ConsentPurpose.ATTESTED)
                        .findFirst()
                        .orElse(null))
                .switchIfEmpty(Mono.error(() -> new Refused(new TextRefused.TextNotInForce())));
    }

    private Consent grant(Said said, ConsentScope scope, ConsentText text, @Nullable KeptWordsId attestedBy) {
        Channel channel = scope.channel();
        Integer days = text.validDays();
        return new Consent(
                ids.next(),
                said.person().value(),
                Consent.Kind.GRANTED,
                scope,
                text.id().value(),
                text.version(),
                text.language(),
                text.hash(),
                channel == null ? null : said.addresses().get(channel.addressKind()),
                said.method(),
                attestedBy == null ? null : attestedBy.value(),
                null,
                null,
                null,
                days == null ? null : said.at().plus(Duration.ofDays(days)),
                null,
                said.at(),
                clock.instant());
    }

    private Consent revocation(Said said, ConsentScope scope) {
        return new Consent(
                ids.next(),
                said.person().value(),
                Consent.Kind.REVOKED,
                scope,
                null,
                null,
                null,
                null,
                null,
                said.method(),
                null,
                null,
                null,
                null,
                null,
                null,
                said.at(),
                clock.instant());
    }

    private static ConsentText textInForce(List<ConsentText> inForce, AgreedText ticked) {
        return inForce.stream()
                .filter(text -> text.id().equals(ticked.textId()) && text.version() == ticked.version())
                .findFirst()
                .orElseThrow(() -> new Refused(new TextRefused.TextNotInForce()));
    }

    private static ConsentScope scope(ConsentText text) {
        return text.purpose().scope().orElseThrow(() -> new Refused(new TextRefused.TextNotInForce()));
    }
}
