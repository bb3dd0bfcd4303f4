package health.kithway.consent.grant;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.consent.Channel;
import health.kithway.consent.ConsentScope;
import health.kithway.consent.receipt.Proved;
import health.kithway.consent.receipt.Receipts;
import health.kithway.consent.text.AgreedText;
import health.kithway.directory.Language;
import health.kithway.person.People;
import health.kithway.person.PersonId;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What people agreed to and took back. */
@Component
public final class Consents {

    private static final String PURPOSE = "consent";

    private final AuditedTransactions audited;
    private final OrganizationTransactions transactions;
    private final Granting granting;
    private final ConsentTable consents;
    private final People people;
    private final Receipts receipts;
    private final ObjectProvider<WithdrawalWatcher> watchers;
    private final Clock clock;

    Consents(
            AuditedTransactions audited,
            OrganizationTransactions transactions,
            Granting granting,
            ConsentTable consents,
            People people,
            Receipts receipts,
            ObjectProvider<WithdrawalWatcher> watchers,
            Clock clock) {
        this.audited = audited;
        this.transactions = transactions;
        this.granting = granting;
        this.consents = consents;
        this.people = people;
        this.receipts = receipts;
        this.watchers = watchers;
        this.clock = clock;
    }

    /**
     * Records the boxes a person ticked, each with the words that were seen. Refuses words that are not in force, and a person
     * who has not agreed that the answers may be used; no other box is ever needed (R-HIPAA-04c).
     */
    public Mono<Void> grant(
            Actor actor, PersonId person, List<AgreedText> agreed, Language language, ConsentMethod method) {
        return grant(actor, person, new Ticked(agreed, language, method, null));
    }

    /** The same on a page of a program: what is said there is said to that program and to no other (R-TCPA-05). */
    public Mono<Void> grant(Actor actor, PersonId person, Ticked ticked) {
        return audited.run(
                actor,
                Sentence.of("consent.granted", "person", person.value(), PURPOSE),
                () -> granting.fromBoxes(actor, person, ticked)
                        .flatMap(granted -> consents.list(actor.organization(), person)
                                .filter(history -> granting.useIsGranted(history, granted, ticked.programId()))
                                .switchIfEmpty(Mono.error(() -> new Refused(new ConsentRefused.UseOfAnswersNeeded())))
                                .then(Mono.defer(() -> keep(actor, person, granted)))));
    }

    /** Records what a practice says its patient agreed to (R-TCPA-08), under the attestation text in force. */
    public Mono<Void> attest(Actor actor, PersonId person, Attestation attestation) {
        return audited.run(
                actor,
                Sentence.of("consent.attested", "person", person.value(), PURPOSE),
                () -> granting.fromAttestation(actor, person, attestation)
                        .flatMap(granted -> keep(actor, person, granted)));
    }

    /** The person says themselves, by a reply, what a practice attested of them; nothing happens where nothing was attested. */
    public Mono<Void> confirm(Actor actor, PersonId person, Channel channel) {
        return audited.run(
                actor,
                Sentence.of("consent.confirmed", "person", person.value(), PURPOSE),
                () -> consents.list(actor.organization(), person)
                        .flatMap(history -> keep(actor, person, granting.confirmations(history, channel))));
    }

    /** Takes consent back, by whatever means it was said (R-TCPA-10). Taking back what was never given is recorded too. */
    public Mono<Void> revoke(Actor actor, PersonId person, Set<ConsentScope> scopes, ConsentMethod method) {
        return audited.run(
                actor,
                Sentence.of("consent.revoked", "person", person.value(), PURPOSE),
                () -> keep(actor, person, granting.revocations(person, scopes, method)));
    }

    /** Records what reached staff by phone, at the desk or on paper (R-TCPA-10: any reasonable means). */
    public Mono<Void> note(Actor actor, PersonId person, NotedConsent noted) {
        if ((noted.text() == null) == noted.revoked().isEmpty()) {
            return Mono.error(() -> new Refused(new ConsentRefused.YesOrNo()));
        }
        return audited.run(
                actor,
                Sentence.of("consent.noted", "person", person.value(), PURPOSE),
                () -> granting.fromNote(actor, person, noted).flatMap(said -> keep(actor, person, said)));
    }

    /** Everything a person said yes or no to, oldest first. */
    public Mono<List<Consent>> listConsents(Actor actor, PersonId person) {
        return audited.run(
                actor,
                Sentence.of("consent.read", "person", person.value(), "operations"),
                () -> people.require(actor.organization(), List.of(person))
                        .then(Mono.defer(() -> consents.list(actor.organization(), person))));
    }

    /** The same for a decision, which leaves its own sentence. */
    public Mono<List<Consent>> listForDecision(OrganizationId organization, PersonId person) {
        return transactions.read(organization, () -> consents.list(organization, person));
    }

    /** The same of many at once; who said nothing is not among them. */
    public Mono<Map<PersonId, List<Consent>>> listForDecisions(
            OrganizationId organization, Collection<PersonId> people) {
        return transactions
                .read(organization, () -> consents.list(organization, people))
                .map(said -> said.stream().collect(Collectors.groupingBy(one -> new PersonId(one.personId()))));
    }

    /** With a signed receipt for all that was said at once. */
    private Mono<Void> keep(Actor actor, PersonId person, List<Consent> said) {
        List<Proved> proved = said.stream().map(Consent::toProved).toList();
        return said.isEmpty()
                ? Mono.empty()
                : receipts.issue(actor.organization(), person, proved)
                        .flatMap(receipt -> consents.insert(
                                actor,
                                said.stream()
                                        .map(consent -> consent.proved(receipt))
                                        .toList()))
                        .then(Mono.defer(() -> watch(actor, person, said)));
    }

    private Mono<Void> watch(Actor actor, PersonId person, List<Consent> said) {
        return said.stream().noneMatch(consent -> consent.kind() == Consent.Kind.REVOKED)
                ? Mono.empty()
                : consents.list(actor.organization(), person)
                        .map(history -> Withdrawal.of(person, said, history, clock.instant()))
                        .flatMapMany(withdrawal -> Flux.fromStream(watchers::stream)
                                .concatMap(watcher -> watcher.withdrawn(actor, withdrawal)))
                        .then();
    }
}
