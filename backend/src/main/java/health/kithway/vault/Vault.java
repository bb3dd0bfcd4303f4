package health.kithway.vault;

import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Seals under keys per organization and per person, with AES-256-GCM (Tink); makes blind indexes with HMAC-SHA-256, so that
 * an address can be found without being readable. Keys of an organization are made at first use.
 */
@Component
public final class Vault {

    /** How long another instance may go on sealing with a key that was turned here; it reads what is sealed anew at once. */
    static final Duration REMEMBERED = Duration.ofMinutes(5);

    private final KeyEncryption keyEncryption;
    private final VaultKeyTable table;
    private final OrganizationTransactions transactions;
    private final DestroyedKeys destroyed;
    private final Clock clock;
    private final ConcurrentHashMap<OrganizationId, Opened> opened = new ConcurrentHashMap<>();

    Vault(
            KeyEncryption keyEncryption,
            VaultKeyTable table,
            OrganizationTransactions transactions,
            DestroyedKeys destroyed,
            Clock clock) {
        this.keyEncryption = keyEncryption;
        this.table = table;
        this.transactions = transactions;
        this.destroyed = destroyed;
        this.clock = clock;
    }

    private record Opened(OrganizationKeys keys, Instant at) {}

    public Mono<NewPersonKey> newPersonKey(OrganizationId organization, UUID person) {
        return with(organization, keys -> keys.newPersonKey(person));
    }

    /** Empty when the key was destroyed, even if a backup brought it back. */
    public Mono<PersonKey> openPersonKey(OrganizationId organization, UUID person, byte[] wrapped) {
        return destroyed.has(organization, person)
                ? Mono.empty()
                : with(organization, keys -> keys.openPersonKey(person, wrapped));
    }

    /** The same key under the organization's key of today. */
    public Mono<Sealed> rewrapPersonKey(OrganizationId organization, UUID person, byte[] wrapped) {
        return with(organization, keys -> keys.rewrapPersonKey(person, wrapped));
    }

    /** Seals what belongs to no single person, e.g. an unsent draft. The context is bound to the sealed bytes. */
    public Mono<byte[]> seal(OrganizationId organization, String context, byte[] plain) {
        return sealNoted(organization, context, plain).map(Sealed::bytes);
    }

    /** The same, with the number of the key, for whoever keeps it longer than the key is in use. */
    public Mono<Sealed> sealNoted(OrganizationId organization, String context, byte[] plain) {
        return with(organization, keys -> keys.seal(context, plain));
    }

    /** Opens it; empty when the bytes were not sealed by us for this organization and context. */
    public Mono<byte[]> open(OrganizationId organization, String context, byte[] sealed) {
        return with(organization, keys -> keys.open(context, sealed))
                .onErrorResume(GeneralSecurityException.class, foreign -> Mono.empty());
    }

    /** Equal for equal values of one organization and kind; says nothing else about them. 32 bytes. */
    public Mono<byte[]> blindIndex(OrganizationId organization, String kind, String value) {
        return with(organization, keys -> keys.index(kind, value));
    }

    /** The number of the key that seals for an organization now. */
    public Mono<Long> sealsWith(OrganizationId organization) {
        return with(organization, OrganizationKeys::sealsWith);
    }

    /** After the organization's keys changed in the database: what is remembered here is wrong. */
    void forget(OrganizationId organization) {
        opened.remove(organization);
    }

    private interface Step<T> {
        T take(OrganizationKeys keys) throws GeneralSecurityException;
    }

    /** What cannot be opened may lie under a key that another instance made a moment ago: then it is read anew, once. */
    private <T> Mono<T> with(OrganizationId organization, Step<T> step) {
        return keys(organization)
                .flatMap(keys -> Mono.fromCallable(() -> step.take(keys))
                        .onErrorResume(
                                GeneralSecurityException.class,
                                failed -> load(organization)
                                        .filter(anew -> anew.sealsWith() != keys.sealsWith())
                                        .switchIfEmpty(Mono.error(failed))
                                        .flatMap(anew -> Mono.fromCallable(() -> step.take(anew)))));
    }

    private Mono<OrganizationKeys> keys(OrganizationId organization) {
        return Mono.defer(() -> Mono.justOrEmpty(opened.get(organization)))
                .filter(known -> known.at().plus(REMEMBERED).isAfter(clock.instant()))
                .map(Opened::keys)
                .switchIfEmpty(Mono.defer(() -> load(organization)));
    }

    /** Read on the caller's connection: twenty on a cold node that each held one and waited for another would wait for ever. */
    private Mono<OrganizationKeys> load(OrganizationId organization) {
        return transactions
                .run(organization, () -> table.list(organization))
                .filter(found -> !found.isEmpty())
                .switchIfEmpty(Mono.defer(() -> apart(transactions.run(organization, () -> create(organization)))))
                .flatMap(found -> slowly(() -> OrganizationKeys.open(
                        keyEncryption, organization, wrapped(found, "SEAL"), wrapped(found, "INDEX"))))
                // Remembered only from here on: until the commit another instance's keys may win.
                .doOnNext(keys -> opened.put(organization, new Opened(keys, clock.instant())));
    }

    /** In a transaction of its own: if the caller's failed, it would take away a key that others already seal with. */
    private static <T> Mono<T> apart(Mono<T> work) {
        return Mono.fromFuture(work::toFuture, true);
    }

    private Mono<List<VaultKeyTable.Wrapped>> create(OrganizationId organization) {
        return slowly(() -> List.of(
                        OrganizationKeys.newSealingKey(keyEncryption.wrapping(), organization),
                        OrganizationKeys.newIndexKey(keyEncryption.wrapping(), organization)))
                .flatMap(keys ->
                        table.insertIfMissing(organization, keys.getFirst(), keys.getLast(), keyEncryption.current()))
                .then(table.list(organization));
    }

    /** A key management service may have to be asked. */
    private static <T> Mono<T> slowly(Callable<T> step) {
        return Mono.fromCallable(step).subscribeOn(Schedulers.boundedElastic());
    }

    private static VaultKeyTable.Wrapped wrapped(List<VaultKeyTable.Wrapped> found, String purpose) {
        return found.stream()
                .filter(key -> key.purpose().equals(purpose))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The organization has no " + purpose + " key"));
    }
}
