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

/** The opened keys of one organization: one seals, the other makes blind indexes. */
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

    static OrganizationKeys open(Aead wrapper, OrganizationId organization, byte[] seal, byte[] index)
            throws GeneralSecurityException {
        byte[] owner = bytes(organization.toString());
        KeysetHandle sealing =
                TinkProtoKeysetFormat.parseEncryptedKeyset(seal, wrapper, owner, RegistryConfiguration.get());
        PrfSet indexing = TinkProtoKeysetFormat.parseEncryptedKeyset(index, wrapper, owner, RegistryConfiguration.get())
                .getPrimitive(RegistryConfiguration.get(), PrfSet.class);
        return new OrganizationKeys(
                organization,
                sealing.getPrimitive(RegistryConfiguration.get(), Aead.class),
                Integer.toUnsignedLong(sealing.getPrimary().getId()),
                indexing);
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

    NewPersonKey newPersonKey(UUID person) throws GeneralSecurityException {
        KeysetHandle fresh = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get());
        String owner = organization + "/" + person;
        return new NewPersonKey(
                new PersonKey(fresh.getPrimitive(RegistryConfiguration.get(), Aead.class), owner),
                new Sealed(wrap(fresh, sealing, owner), sealsWith));
    }

    PersonKey openPersonKey(UUID person, byte[] wrapped) throws GeneralSecurityException {
        String owner = organization + "/" + person;
        Aead aead = TinkProtoKeysetFormat.parseEncryptedKeyset(
                        wrapped, sealing, bytes(owner), RegistryConfiguration.get())
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
        return new PersonKey(aead, owner);
    }

    byte[] seal(String context, byte[] plain) throws GeneralSecurityException {
        return sealing.encrypt(plain, bytes(organization + "/" + context));
    }

    /** The number of the key that seals now; others may still be read. */
    long sealsWith() {
        return sealsWith;
    }

    byte[] open(String context, byte[] sealed) throws GeneralSecurityException {
        return sealing.decrypt(sealed, bytes(organization + "/" + context));
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
