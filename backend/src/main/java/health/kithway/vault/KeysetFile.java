package health.kithway.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.signature.SignatureConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/**
 * A key-encryption key in a file: a Tink AEAD keyset in JSON. It may hold several keys; the primary one wraps.
 *
 * @param primary the number of the key that wraps
 */
record KeysetFile(String primary, Aead aead) {

    static boolean isThere(VaultSettings settings) {
        return Files.exists(settings.keysetFile());
    }

    static KeysetFile load(VaultSettings settings) {
        Path file = settings.keysetFile();
        try {
            if (Files.notExists(file) && settings.createMissing()) {
                create(file);
            }
            KeysetHandle keyset = TinkJsonProtoKeysetFormat.parseKeyset(
                    Files.readString(file), RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
            return new KeysetFile(
                    Integer.toUnsignedString(keyset.getPrimary().getId()),
                    keyset.getPrimitive(RegistryConfiguration.get(), Aead.class));
        } catch (IOException | GeneralSecurityException unusable) {
            throw new IllegalStateException(
                    "kithway.vault.keyset-file is missing or not a Tink AEAD keyset: " + file, unusable);
        }
    }

    /** What kinds of keys there are in Kithway. */
    static void registerKinds() {
        try {
            AeadConfig.register();
            PrfConfig.register();
            SignatureConfig.register();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void create(Path file) throws IOException, GeneralSecurityException {
        KeysetHandle fresh = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get());
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                file,
                TinkJsonProtoKeysetFormat.serializeKeyset(
                        fresh, RegistryConfiguration.get(), InsecureSecretKeyAccess.get()),
                StandardOpenOption.WRITE);
    }
}
