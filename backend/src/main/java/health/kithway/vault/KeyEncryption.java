package health.kithway.vault;

import com.google.crypto.tink.Aead;
import health.kithway.vault.kms.KmsKeys;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * The keys that wrap every other key; they never touch the database. One of them wraps, and all that are configured are read,
 * so that they can be turned without a moment in which something cannot be opened (docs/keys.md).
 */
@Component
@EnableConfigurationProperties(VaultSettings.class)
final class KeyEncryption {

    /** Keys of the file say themselves in each wrapped value which of them it was. */
    private static final String FILE = "file:";

    private final SequencedMap<String, Aead> keys = new LinkedHashMap<>();

    KeyEncryption(VaultSettings settings) {
        KeysetFile.registerKinds();
        for (String uri : settings.keyUris()) {
            keys.put(uri, KmsKeys.open(uri, settings.kmsEndpoint()));
        }
        if (settings.keyUris().isEmpty() || KeysetFile.isThere(settings)) {
            KeysetFile file = KeysetFile.load(settings);
            keys.put(FILE + file.primary(), file.aead());
        }
    }

    /** What is written beside whatever is wrapped now. */
    String current() {
        return keys.firstEntry().getKey();
    }

    Aead wrapping() {
        return keys.firstEntry().getValue();
    }

    /** @param wrappedWith as it was written; absent from before it was, when there were files only */
    Aead reading(@Nullable String wrappedWith) {
        return keys.entrySet().stream()
                .filter(key -> isMeant(key.getKey(), wrappedWith))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElseThrow(() -> new IllegalStateException(
                        "Keys are wrapped with " + wrappedWith + ", which kithway.vault.key-uris does not name"));
    }

    private static boolean isMeant(String key, @Nullable String wrappedWith) {
        boolean byFile = wrappedWith == null || wrappedWith.startsWith(FILE);
        return byFile ? key.startsWith(FILE) : key.equals(wrappedWith);
    }
}
