package health.kithway.messaging.wording;

import health.kithway.consent.Channel;
import health.kithway.directory.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The wording an organization starts with, from {@code wording/messaging/starters.<language>.json}. */
@Component
final class Starters {

    private final List<Template> all;
    private final Set<Template> read = ConcurrentHashMap.newKeySet();

    Starters(JsonMapper json) {
        this.all = Arrays.stream(Language.values())
                .flatMap(language -> read(json, language).stream())
                .toList();
    }

    private record Starter(
            String key,
            Channel channel,
            TemplatePurpose purpose,
            @Nullable String subject,
            String body) {

        Template in(Language language) {
            return new Template(key, channel, language, 1, purpose, false, subject, body);
        }
    }

    List<Template> all() {
        return all;
    }

    /** Shows each to the reader until the reader was content with it; they do not change while this runs. */
    void readOnce(Consumer<Template> reader) {
        all.stream().filter(starter -> !read.contains(starter)).forEach(starter -> {
            reader.accept(starter);
            read.add(starter);
        });
    }

    private static List<Template> read(JsonMapper json, Language language) {
        String resource = "wording/messaging/starters." + language.tag() + ".json";
        try (InputStream file = new ClassPathResource(resource).getInputStream()) {
            return Arrays.stream(json.readValue(file, Starter[].class))
                    .map(starter -> starter.in(language))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
