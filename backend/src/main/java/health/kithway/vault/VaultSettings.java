package health.kithway.vault;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the key-encryption key is ({@code kithway.vault.*}).
 *
 * @param keysetFile a Tink AEAD keyset in JSON, readable by the service alone
 * @param createMissing whether to make the file at the first start; off in production, where the key comes with the deployment
 * @param destroyedKeysFile where it is told whose key was destroyed; kept apart from the backups of the database
 */
@ConfigurationProperties("kithway.vault")
record VaultSettings(Path keysetFile, boolean createMissing, Path destroyedKeysFile) {}
