package health.kithway.consent;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.directory.Language;
import health.kithway.person.PersonId;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What people agreed to and took back, which addresses are closed, and whether something may be sent. */
@Component
public final class Consents {

    private static final String PURPOSE = "consent";

    private final AuditedTransactions audited;
    private final Granting granting;
    private final ConsentTable consents;
    private final SuppressionTable suppressions;
    private final DecisionTable decisions;
    private final Clock clock;

    Consents(
            AuditedTransactions audited,
            Granting granting,
            ConsentTable consents,
            SuppressionTable suppressions,
            DecisionTable decisions,
            Clock clock) {
        this.audited = audited;
        this.granting = granting;
        this.consents = consents;
        this.suppressions = suppressions;
        this.decisions = decisions;
        this.clock = clock;
    }

    /**
     * Records the boxes a person ticked, each with the words that were seen. Refuses words that are not in force, and a person
     * who has not agreed that the answers may be used; no other box is ever needed (R-HIPAA-04c).
     */
    public Mono<Void> grant(
            Actor actor, PersonId person, List<AgreedText> agreed, Language language, ConsentMethod method) {
        return audited.run(
                actor,
                Sentence.of("consent.granted", "person", person.value(), PURPOSE),
                () -> granting.fromBoxes(actor, person, agreed, language, method)
                        .flatMap(granted -> consents.list(actor.organization(), person)
                                .filter(history -> granting.useIsGranted(history, granted))
                                .switchIfEmpty(Mono.error(() -> new Refused(new ConsentRefused.UseOfAnswersNeeded())))
                                .then(Mono.defer(() -> consents.insert(actor, granted)))));
    }

    /** Records what a practice says its patient agreed to (R-TCPA-08), under the attestation text in force. */
    public Mono<Void> attest(Actor actor, PersonId person, Attestation attestation) {
        return audited.run(
                actor,
                Sentence.of("consent.attested", "person", person.value(), PURPOSE),
                () -> granting.fromAttestation(actor, person, attestation)
                        .flatMap(granted -> consents.insert(actor, granted)));
    }

    /** Takes consent back, by whatever means it was said (R-TCPA-10). Taking back what was never given is recorded too. */
    public Mono<Void> revoke(Actor actor, PersonId person, Set<ConsentScope> scopes, ConsentMethod method) {
        return audited.run(
                actor,
                Sentence.of("consent.revoked", "person", person.value(), PURPOSE),
                () -> consents.insert(actor, granting.revocations(person, scopes, method)));
    }

    /** Everything a person said yes or no to, oldest first. */
    public Mono<List<Consent>> listConsents(Actor actor, PersonId person) {
        return audited.run(
                actor,
                Sentence.of("consent.read", "person", person.value(), "operations"),
                () -> consents.list(actor.organization(), person));
    }

    /** Closes an address for a channel at once, whoever holds it; said again, it is recorded again. */
    public Mono<Void> suppress(Actor actor, Channel channel, byte[] addressIndex, SuppressionSource source) {
        return audited.run(
                actor,
                new Sentence("consent.suppressed", "channel", channel.name(), PURPOSE),
                () -> suppressions.insert(actor, channel, addressIndex, Suppression.Kind.SUPPRESSED, source));
    }

    /** Opens a closed address again; refused unless it is its holder who asks (R-TCPA-14). */
    public Mono<Void> lift(Actor actor, Channel channel, byte[] addressIndex, SuppressionSource source) {
        return source.liftsFor(actor)
                ? audited.run(
                        actor,
                        new Sentence("consent.suppression-lifted", "channel", channel.name(), PURPOSE),
                        () -> suppressions.insert(actor, channel, addressIndex, Suppression.Kind.LIFTED, source))
                : Mono.error(() -> new Refused(new ConsentRefused.OnlyTheHolder()));
    }

    /** Decides one send and records the answer, in the caller's transaction. To be asked again at the moment of sending. */
    public Mono<Decision> decide(Actor actor, SendFacts send) {
        PersonId person = send.personId();
        String subject = person == null ? "unknown" : person.toString();
        return audited.run(
                actor,
                new Sentence("consent.decided", "person", subject, "message"),
                () -> gather(actor, send)
                        .map(Deciding::decide)
                        .flatMap(verdict -> decisions.insert(actor.organization(), send, verdict)));
    }

    private Mono<Deciding.Facts> gather(Actor actor, SendFacts send) {
        PersonId person = send.personId();
        Mono<List<Consent>> history =
                person == null ? Mono.just(List.of()) : consents.list(actor.organization(), person);
        return history.flatMap(said -> suppressions
                .list(actor.organization(), send.channel(), send.addressIndex())
                .map(closed -> new Deciding.Facts(send, said, closed, clock.instant())));
    }
}
