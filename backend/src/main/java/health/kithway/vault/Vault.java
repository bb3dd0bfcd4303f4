package health.kithway.vault;

import com.google.crypto.tink.Aead;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Seals under keys per organization and per person, with AES-256-GCM (Tink); makes blind indexes with HMAC-SHA-256, so that
 * an address can be found without being readable. Keys of an organization are made at first use.
 */
@Component
@EnableConfigurationProperties(VaultSettings.class)
public final class Vault {

    private final Aead keyEncryption;
    private final VaultKeyTable table;
    private final OrganizationTransactions transactions;
    private final DestroyedKeys destroyed;
    private final ConcurrentHashMap<OrganizationId, OrganizationKeys> opened = new ConcurrentHashMap<>();

    Vault(VaultSettings settings, VaultKeyTable table, OrganizationTransactions transactions, DestroyedKeys destroyed) {
        this.keyEncryption = KeyEncryptionKey.load(settings);
        this.table = table;
        this.transactions = transactions;
        this.destroyed = destroyed;
    }

    public Mono<NewPersonKey> newPersonKey(OrganizationId organization, UUID person) {
        return keys(organization).flatMap(keys -> call(() -> keys.newPersonKey(person)));
    }

    /** Empty when the key was destroyed, even if a backup brought it back. */
    public Mono<PersonKey> openPersonKey(OrganizationId organization, UUID person, byte[] wrapped) {
        return destroyed.has(organization, person)
                ? Mono.empty()
                : keys(organization).flatMap(keys -> call(() -> keys.openPersonKey(person, wrapped)));
    }

    /** Seals what belongs to no single person, e.g. an unsent draft. The context is bound to the sealed bytes. */
    public Mono<byte[]> seal(OrganizationId organization, String context, byte[] plain) {
        return sealNoted(organization, context, plain).map(Sealed::bytes);
    }

    /** The same, with the number of the key, for whoever keeps it longer than the key is in use. */
    public Mono<Sealed> sealNoted(OrganizationId organization, String context, byte[] plain) {
        return keys(organization).flatMap(keys -> call(() -> new Sealed(keys.seal(context, plain), keys.sealsWith())));
    }

    /** Opens it; empty when the bytes were not sealed by us for this organization and context. */
    public Mono<byte[]> open(OrganizationId organization, String context, byte[] sealed) {
        return keys(organization)
                .flatMap(keys -> call(() -> keys.open(context, sealed))
                        .onErrorResume(GeneralSecurityException.class, foreign -> Mono.empty()));
    }

    /** Equal for equal values of one organization and kind; says nothing else about them. 32 bytes. */
    public Mono<byte[]> blindIndex(OrganizationId organization, String kind, String value) {
        return keys(organization).flatMap(keys -> call(() -> keys.index(kind, value)));
    }

    private Mono<OrganizationKeys> keys(OrganizationId organization) {
        return Mono.defer(() -> Mono.justOrEmpty(opened.get(organization)))
                .switchIfEmpty(Mono.defer(() -> load(organization)));
    }

    /** Read on the caller's connection: twenty on a cold node that each held one and waited for another would wait for ever. */
    private Mono<OrganizationKeys> load(OrganizationId organization) {
        return transactions
                .run(organization, () -> table.list(organization))
                .filter(found -> !found.isEmpty())
                .switchIfEmpty(Mono.defer(() -> apart(transactions.run(organization, () -> create(organization)))))
                .flatMap(found -> call(() -> OrganizationKeys.open(
                        keyEncryption, organization, wrapped(found, "SEAL"), wrapped(found, "INDEX"))))
                // Cached only from here on: until the commit another instance's keys may win.
                .doOnNext(keys -> opened.putIfAbsent(organization, keys));
    }

    /** In a transaction of its own: if the caller's failed, it would take away a key that others already seal with. */
    private static <T> Mono<T> apart(Mono<T> work) {
        return Mono.fromFuture(work::toFuture, true);
    }

    private Mono<List<VaultKeyTable.Wrapped>> create(OrganizationId organization) {
        return call(() -> List.of(
                        OrganizationKeys.newSealingKey(keyEncryption, organization),
                        OrganizationKeys.newIndexKey(keyEncryption, organization)))
                .flatMap(keys -> table.insertIfMissing(organization, keys.getFirst(), keys.getLast()))
                .then(table.list(organization));
    }

    private static byte[] wrapped(List<VaultKeyTable.Wrapped> found, String purpose) {
        return found.stream()
                .filter(key -> key.purpose().equals(purpose))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The organization has no " + purpose + " key"))
                .wrapped();
    }

    private static <T> Mono<T> call(Callable<T> step) {
        return Mono.fromCallable(step);
    }
}
