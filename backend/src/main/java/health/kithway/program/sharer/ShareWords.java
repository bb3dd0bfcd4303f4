package health.kithway.program.sharer;

import health.kithway.directory.Language;
import health.kithway.directory.Organization;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The neutral words a sharer's phone is filled with; the sharer may change them, and sends them. */
@Component
final class ShareWords {

    private final Map<Language, Properties> wording = new EnumMap<>(Language.class);

    ShareWords() {
        for (Language language : Language.values()) {
            wording.put(language, load(language));
        }
    }

    String subject(Organization organization, Language language) {
        return words("share.subject", language).replace("{organization}", organization.displayName());
    }

    String body(Organization organization, URI address, Language language) {
        return words("share.body", language)
                .replace("{organization}", organization.displayName())
                .replace("{address}", address.toString());
    }

    private String words(String key, Language language) {
        return Objects.requireNonNull(
                Objects.requireNonNull(wording.get(language)).getProperty(key), key);
    }

    private static Properties load(Language language) {
        ClassPathResource file = new ClassPathResource("wording/program_" + language.tag() + ".properties");
        try (InputStreamReader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(reader);
            return words;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
