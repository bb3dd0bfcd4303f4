package health.kithway.consent.text;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.consent.ConsentPurpose;
import health.kithway.directory.Language;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.ActorKind;
import health.kithway.tenancy.Ids;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import health.kithway.tenancy.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The approved words people are asked with. One text for each purpose; the newest version is the one in force. */
@Component
public final class ConsentTexts {

    private final OrganizationTransactions transactions;
    private final AuditedTransactions audited;
    private final ConsentTextTable table;
    private final Ids ids;

    ConsentTexts(OrganizationTransactions transactions, AuditedTransactions audited, ConsentTextTable table, Ids ids) {
        this.transactions = transactions;
        this.audited = audited;
        this.table = table;
        this.ids = ids;
    }

    /** In the order of {@link ConsentPurpose}: the required one first. */
    public Mono<List<ConsentText>> listInForce(OrganizationId organization, Language language) {
        return transactions.read(organization, () -> table.listInForce(organization, language));
    }

    /** Any version that was ever approved, so that what somebody agreed to can be shown again. */
    public Mono<ConsentText> getText(OrganizationId organization, ConsentTextId id, int version, Language language) {
        return transactions
                .read(organization, () -> table.find(organization, id, version, language))
                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("consent text"))));
    }

    /** Puts the next version in force, in both languages at once. Refuses words that leave out what people must be told. */
    public Mono<AgreedText> approve(Actor actor, NewConsentText text) {
        return Mono.defer(() -> {
            if (!mayApprove(actor)) {
                return Mono.error(new Refused(new CommonRefusal.NotAllowed(null)));
            }
            return firstMissing(text)
                    .<Mono<AgreedText>>map(missing -> Mono.error(new Refused(missing)))
                    .orElseGet(() -> approveComplete(actor, text));
        });
    }

    private Mono<AgreedText> approveComplete(Actor actor, NewConsentText text) {
        return transactions
                .run(
                        actor.organization(),
                        () -> table.findLatest(actor.organization(), text.purpose())
                                .map(latest -> new AgreedText(latest.textId(), latest.version() + 1))
                                .switchIfEmpty(
                                        Mono.fromSupplier(() -> new AgreedText(new ConsentTextId(ids.next()), 1)))
                                .flatMap(next -> insert(actor, next, text)))
                .onErrorMap(DuplicateKeyException.class, raced -> new Refused(new TextRefused.ApprovedMeanwhile()));
    }

    private Mono<AgreedText> insert(Actor actor, AgreedText next, NewConsentText text) {
        Sentence sentence = Sentence.of(
                "consent.text-approved", "consent-text", next.textId().value(), "compliance");
        return audited.run(
                actor, sentence, () -> table.insert(actor, next, text).thenReturn(next));
    }

    private static boolean mayApprove(Actor actor) {
        return actor.kind() == ActorKind.KITHWAY || actor.is(Role.COMPLIANCE);
    }

    private static Optional<TextRefused> firstMissing(NewConsentText text) {
        return Arrays.stream(Language.values())
                .flatMap(language -> Clause.missing(text, language).stream()
                        .<TextRefused>map(clause -> new TextRefused.ClauseMissing(clause, language.tag())))
                .findFirst();
    }
}
