package health.kithway.person;

import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import health.kithway.vault.PersonKey;
import health.kithway.vault.Vault;
import java.util.Base64;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Seals what other rooms keep about one person under that person's own key, bound to a field they name: it cannot be moved to
 * somebody else or to another place, and it dies with the person.
 */
@Component
public final class OwnSeal {

    private final OrganizationTransactions transactions;
    private final PersonTable table;
    private final Vault vault;

    OwnSeal(OrganizationTransactions transactions, PersonTable table, Vault vault) {
        this.transactions = transactions;
        this.table = table;
        this.vault = vault;
    }

    /** URL-safe text; says nothing but its length. Empty when the person was erased. */
    public Mono<String> seal(OrganizationId organization, PersonId person, String field, String text) {
        return key(organization, person)
                .map(key -> Base64.getUrlEncoder().withoutPadding().encodeToString(key.seal(field, text)));
    }

    /** Empty when the person was erased, or what is given was not sealed by this room. */
    public Mono<String> open(OrganizationId organization, PersonId person, String field, String sealed) {
        return key(organization, person)
                .flatMap(key -> Mono.fromCallable(
                                () -> key.open(field, Base64.getUrlDecoder().decode(sealed)))
                        .onErrorComplete(failure -> failure instanceof IllegalStateException
                                || failure instanceof IllegalArgumentException));
    }

    private Mono<PersonKey> key(OrganizationId organization, PersonId person) {
        return transactions
                .read(organization, () -> table.findKey(organization, person))
                .flatMap(wrapped -> vault.openPersonKey(organization, person.value(), wrapped));
    }
}
