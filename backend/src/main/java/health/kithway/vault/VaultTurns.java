package health.kithway.vault;

import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** New keys for old ones, while everything that was sealed stays readable. Whoever calls says so in the trail. */
@Component
public final class VaultTurns {

    private final KeyEncryption keyEncryption;
    private final VaultKeyTable table;
    private final OrganizationTransactions transactions;
    private final Vault vault;

    VaultTurns(KeyEncryption keyEncryption, VaultKeyTable table, OrganizationTransactions transactions, Vault vault) {
        this.keyEncryption = keyEncryption;
        this.table = table;
        this.transactions = transactions;
        this.vault = vault;
    }

    /**
     * How an organization's keys lie.
     *
     * @param current the key-encryption key that wraps now
     * @param wrappedWith those under which keys of the organization lie; {@code unknown} from before it was noted
     * @param sealsWith the number of the organization's own key that seals now
     */
    public record Lying(String current, Set<String> wrappedWith, long sealsWith) {

        public boolean isCurrent() {
            return wrappedWith.equals(Set.of(current));
        }
    }

    public Mono<Lying> look(OrganizationId organization) {
        return vault.sealsWith(organization)
                .flatMap(number -> transactions
                        .read(organization, () -> table.listAll(organization))
                        .map(rows -> new Lying(keyEncryption.current(), wrappedWith(rows), number)));
    }

    private static Set<String> wrappedWith(List<VaultKeyTable.Wrapped> rows) {
        return rows.stream()
                .map(row -> row.wrappedWith() == null ? "unknown" : row.wrappedWith())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Organizations with keys that lie under a former key-encryption key. At most 1,000. */
    public Mono<List<OrganizationId>> listStale() {
        return transactions.beforeOrganization(() -> table.listStale(keyEncryption.current()));
    }

    /** Wraps an organization's keys with the key-encryption key of today; answers how many were not. */
    public Mono<Integer> rewrap(OrganizationId organization) {
        String current = keyEncryption.current();
        return transactions.run(
                organization,
                () -> table.listAll(organization)
                        .flatMapMany(Flux::fromIterable)
                        .filter(row -> !current.equals(row.wrappedWith()))
                        .concatMap(row -> slowly(() -> OrganizationKeys.rewrap(keyEncryption, organization, row))
                                .flatMap(anew -> table.replace(organization, row, anew, current)))
                        .filter(replaced -> replaced > 0)
                        .count()
                        .map(Long::intValue));
    }

    /** A fresh key seals from now on; those before it still open. Answers its number. */
    public Mono<Long> turnSealingKey(OrganizationId organization) {
        Mono<Long> turn = transactions.run(
                organization,
                () -> table.lockSealing(organization)
                        .flatMap(row -> slowly(() -> OrganizationKeys.withFreshKey(keyEncryption, organization, row))
                                .flatMap(anew -> table.replace(organization, row, anew, keyEncryption.current()))));
        // In a transaction of its own: nothing may be sealed with a key that the caller could still take back.
        return vault.sealsWith(organization)
                .then(Mono.fromFuture(turn::toFuture, true))
                .doOnSuccess(done -> vault.forget(organization))
                .then(Mono.defer(() -> vault.sealsWith(organization)));
    }

    private static <T> Mono<T> slowly(Callable<T> step) {
        return Mono.fromCallable(step)
                .subscribeOn(Schedulers.boundedElastic())
                .onErrorMap(
                        GeneralSecurityException.class,
                        failed ->
                                new IllegalStateException("A key cannot be unwrapped with what is configured", failed));
    }
}
