package health.kithway.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PrfConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/** The key that wraps every other key. It never touches the database. */
final class KeyEncryptionKey {

    private KeyEncryptionKey() {}

    static Aead load(VaultSettings settings) {
        try {
            AeadConfig.register();
            PrfConfig.register();
            Path file = settings.keysetFile();
            if (Files.notExists(file) && settings.createMissing()) {
                create(file);
            }
            KeysetHandle keyset = TinkJsonProtoKeysetFormat.parseKeyset(
                    Files.readString(file), RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
            return keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (IOException | GeneralSecurityException unusable) {
            throw new IllegalStateException(
                    "kithway.vault.keyset-file is missing or not a Tink AEAD keyset: " + settings.keysetFile(),
                    unusable);
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
