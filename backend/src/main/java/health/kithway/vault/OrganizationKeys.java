package health.kithway.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfSet;
import health.kithway.tenancy.OrganizationId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

/** The opened keys of one organization: one seals and those before it still open, the other makes blind indexes. */
final class OrganizationKeys {

    private static final int INDEX_BYTES = 32;

    private final OrganizationId organization;
    private final Aead sealing;
    private final long sealsWith;
    private final PrfSet indexing;

    private OrganizationKeys(OrganizationId organization, Aead sealing, long sealsWith, PrfSet indexing) {
        this.organization = organization;
        this.sealing = sealing;
        this.sealsWith = sealsWith;
        this.indexing = indexing;
    }

    static OrganizationKeys open(
            KeyEncryption encryption,
            OrganizationId organization,
            VaultKeyTable.Wrapped seal,
            VaultKeyTable.Wrapped index)
            throws GeneralSecurityException {
        KeysetHandle sealing = unwrap(encryption, organization, seal);
        return new OrganizationKeys(
                organization,
                sealing.getPrimitive(RegistryConfiguration.get(), Aead.class),
                Integer.toUnsignedLong(sealing.getPrimary().getId()),
                unwrap(encryption, organization, index).getPrimitive(RegistryConfiguration.get(), PrfSet.class));
    }

    static byte[] newSealingKey(Aead wrapper, OrganizationId organization) throws GeneralSecurityException {
        return wrap(
                KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get()),
                wrapper,
                organization.toString());
    }

    static byte[] newIndexKey(Aead wrapper, OrganizationId organization) throws GeneralSecurityException {
        return wrap(
                KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF, RegistryConfiguration.get()),
                wrapper,
                organization.toString());
    }

    /** The same keys, wrapped with the key-encryption key of today. */
    static byte[] rewrap(KeyEncryption encryption, OrganizationId organization, VaultKeyTable.Wrapped row)
            throws GeneralSecurityException {
        return wrap(unwrap(encryption, organization, row), encryption.wrapping(), organization.toString());
    }

    /** The same keys and one more, which seals from now on. */
    static byte[] withFreshKey(KeyEncryption encryption, OrganizationId organization, VaultKeyTable.Wrapped row)
            throws GeneralSecurityException {
        KeysetHandle grown = KeysetHandle.newBuilder(unwrap(encryption, organization, row))
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .build();
        return wrap(grown, encryption.wrapping(), organization.toString());
    }

    private static KeysetHandle unwrap(KeyEncryption encryption, OrganizationId organization, VaultKeyTable.Wrapped row)
            throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(
                row.wrapped(),
                encryption.reading(row.wrappedWith()),
                bytes(organization.toString()),
                RegistryConfiguration.get());
    }

    NewPersonKey newPersonKey(UUID person) throws GeneralSecurityException {
        KeysetHandle fresh = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get());
        String owner = organization + "/" + person;
        return new NewPersonKey(
                new PersonKey(fresh.getPrimitive(RegistryConfiguration.get(), Aead.class), owner),
                new Sealed(wrap(fresh, sealing, owner), sealsWith));
    }

    PersonKey openPersonKey(UUID person, byte[] wrapped) throws GeneralSecurityException {
        String owner = organization + "/" + person;
        return new PersonKey(
                parsePersonKey(owner, wrapped).getPrimitive(RegistryConfiguration.get(), Aead.class), owner);
    }

    Sealed rewrapPersonKey(UUID person, byte[] wrapped) throws GeneralSecurityException {
        String owner = organization + "/" + person;
        return new Sealed(wrap(parsePersonKey(owner, wrapped), sealing, owner), sealsWith);
    }

    private KeysetHandle parsePersonKey(String owner, byte[] wrapped) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, sealing, bytes(owner), RegistryConfiguration.get());
    }

    Sealed seal(String context, byte[] plain) throws GeneralSecurityException {
        return new Sealed(sealing.encrypt(plain, bytes(organization + "/" + context)), sealsWith);
    }

    byte[] open(String context, byte[] sealed) throws GeneralSecurityException {
        return sealing.decrypt(sealed, bytes(organization + "/" + context));
    }

    /** The number of the key that seals now. */
    long sealsWith() {
        return sealsWith;
    }

    byte[] index(String kind, String value) throws GeneralSecurityException {
        return indexing.computePrimary(bytes(kind + "\u001f" + value), INDEX_BYTES);
    }

    private static byte[] wrap(KeysetHandle key, Aead wrapper, String owner) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(key, wrapper, bytes(owner), RegistryConfiguration.get());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
