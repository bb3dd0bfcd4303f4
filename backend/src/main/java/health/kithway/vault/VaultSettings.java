package health.kithway.vault;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the key-encryption keys are ({@code kithway.vault.*}).
 *
 * @param keysetFile a Tink AEAD keyset in JSON, readable by the service alone; need not be there if a URI is given
 * @param createMissing whether to make the files at the first start; off in production, where keys come with the deployment
 * @param destroyedKeysFile where it is told whose key was destroyed; kept apart from the backups of the database
 * @param keyUris keys in a key management service; the first wraps, the others and the file are still read
 * @param kmsEndpoint where the service is reached if not at its public address
 */
@ConfigurationProperties("kithway.vault")
record VaultSettings(
        Path keysetFile,
        boolean createMissing,
        Path destroyedKeysFile,
        @DefaultValue List<String> keyUris,
        @Nullable URI kmsEndpoint) {}
