package health.kithway.consent.text;

import health.kithway.consent.ConsentPurpose;
import health.kithway.directory.Language;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The approved words people are asked with. One text for each purpose, of which one version is in force. */
@Component
public final class ConsentTexts {

    private final OrganizationTransactions transactions;
    private final ConsentTextTable table;

    ConsentTexts(OrganizationTransactions transactions, ConsentTextTable table) {
        this.transactions = transactions;
        this.table = table;
    }

    /** What is asked while a visit is set up, in the order of {@link ConsentPurpose}: the required one first. */
    public Mono<List<ConsentText>> listInForce(OrganizationId organization, Language language) {
        return listAllInForce(organization, language)
                .map(all -> all.stream()
                        .filter(text -> text.purpose().isAskedOnTheWay())
                        .toList());
    }

    /** The same with what is signed on paper or with staff. */
    public Mono<List<ConsentText>> listAllInForce(OrganizationId organization, Language language) {
        return transactions.read(organization, () -> table.listInForce(organization, language));
    }

    /** When what is in force changes by itself; empty if nothing waits for its day. */
    public Mono<Instant> findNextChange(OrganizationId organization) {
        return transactions.read(organization, () -> table.findNextChange(organization));
    }

    /** Those that were in force at a time, so that what somebody was asked can be shown again. */
    public Mono<List<ConsentText>> listInForceAt(OrganizationId organization, Language language, Instant at) {
        return transactions.read(organization, () -> table.listInForce(organization, language, at));
    }

    /** Any version that was ever approved, so that what somebody agreed to can be shown again. */
    public Mono<ConsentText> getText(OrganizationId organization, ConsentTextId id, int version, Language language) {
        return transactions
                .read(organization, () -> table.find(organization, id, version, language))
                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("consent text"))));
    }
}
