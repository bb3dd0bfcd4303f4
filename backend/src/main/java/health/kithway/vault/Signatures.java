package health.kithway.vault;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.signature.Ed25519PublicKey;
import com.google.crypto.tink.signature.PredefinedSignatureParameters;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Signs in the name of an organization with Ed25519 (RFC 8032). The key is made at first use and kept wrapped like the
 * organization's other keys. It seals and opens nothing.
 */
@Component
public final class Signatures {

    private final KeyEncryption keyEncryption;
    private final VaultKeyTable table;
    private final OrganizationTransactions transactions;
    private final ConcurrentHashMap<OrganizationId, Signer> opened = new ConcurrentHashMap<>();

    Signatures(KeyEncryption keyEncryption, VaultKeyTable table, OrganizationTransactions transactions) {
        this.keyEncryption = keyEncryption;
        this.table = table;
        this.transactions = transactions;
    }

    /** The key of an organization: 32 bytes anybody may know, and the power to sign. */
    public static final class Signer {

        private final byte[] publicKey;
        private final PublicKeySign power;

        private Signer(byte[] publicKey, PublicKeySign power) {
            this.publicKey = publicKey;
            this.power = power;
        }

        public byte[] publicKey() {
            return publicKey.clone();
        }

        /** 64 bytes. */
        public byte[] sign(byte[] message) {
            try {
                return power.sign(message);
            } catch (GeneralSecurityException failed) {
                throw new IllegalStateException("Signing failed", failed);
            }
        }
    }

    public Mono<Signer> signer(OrganizationId organization) {
        return Mono.defer(() -> Mono.justOrEmpty(opened.get(organization)))
                .switchIfEmpty(Mono.defer(() -> load(organization)));
    }

    /** In a transaction of its own: if the caller's failed, it would take away a key that others already sign with. */
    private Mono<Signer> load(OrganizationId organization) {
        Mono<VaultKeyTable.Wrapped> kept = transactions.run(
                organization,
                () -> table.findSigning(organization).switchIfEmpty(Mono.defer(() -> create(organization))));
        return Mono.fromFuture(kept::toFuture, true)
                .flatMap(wrapped -> slowly(() -> open(organization, wrapped)))
                .doOnNext(signer -> opened.putIfAbsent(organization, signer));
    }

    private Mono<VaultKeyTable.Wrapped> create(OrganizationId organization) {
        return slowly(() -> TinkProtoKeysetFormat.serializeEncryptedKeyset(
                        KeysetHandle.generateNew(
                                PredefinedSignatureParameters.ED25519WithRawOutput, RegistryConfiguration.get()),
                        keyEncryption.wrapping(),
                        owner(organization),
                        RegistryConfiguration.get()))
                .flatMap(wrapped -> table.insertSigning(organization, wrapped, keyEncryption.current()))
                .then(table.findSigning(organization));
    }

    @AccessesPartialKey // the public half, which is published
    private Signer open(OrganizationId organization, VaultKeyTable.Wrapped row) throws GeneralSecurityException {
        KeysetHandle keyset = TinkProtoKeysetFormat.parseEncryptedKeyset(
                row.wrapped(),
                keyEncryption.reading(row.wrappedWith()),
                owner(organization),
                RegistryConfiguration.get());
        if (!(keyset.getPublicKeysetHandle().getPrimary().getKey() instanceof Ed25519PublicKey known)) {
            throw new GeneralSecurityException("The signing key is not one of Ed25519");
        }
        return new Signer(
                known.getPublicKeyBytes().toByteArray(),
                keyset.getPrimitive(RegistryConfiguration.get(), PublicKeySign.class));
    }

    /** A key management service may have to be asked. */
    private static <T> Mono<T> slowly(Callable<T> step) {
        return Mono.fromCallable(step).subscribeOn(Schedulers.boundedElastic());
    }

    private static byte[] owner(OrganizationId organization) {
        return organization.toString().getBytes(StandardCharsets.UTF_8);
    }
}
