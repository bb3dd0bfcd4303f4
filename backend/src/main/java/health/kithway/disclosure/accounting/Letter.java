package health.kithway.disclosure.accounting;

import health.kithway.directory.Language;
import health.kithway.directory.Organization;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Writes what a person is handed: for each disclosure when, to whom, what and what for, in plain words. */
@Component
final class Letter {

    private final Map<Language, Properties> words =
            Stream.of(Language.values()).collect(Collectors.toUnmodifiableMap(one -> one, Letter::load));

    /** What a letter is about. */
    record Asked(Organization organization, Language language, Instant requestedAt) {}

    String write(Asked asked, List<NotedDisclosure> told) {
        String lines = told.isEmpty()
                ? say(asked, "none")
                : told.stream().map(one -> line(asked, one)).collect(Collectors.joining("\n\n"));
        Organization own = asked.organization();
        String from = day(
                asked,
                asked.requestedAt()
                        .atZone(own.zone())
                        .minusYears(Accounting.YEARS)
                        .toInstant());
        return Stream.of(
                        say(asked, "title"),
                        say(asked, "period", own.displayName(), from, day(asked, asked.requestedAt())),
                        say(asked, "left-out"),
                        lines,
                        say(asked, "questions", own.displayName(), own.phone()))
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private String line(Asked asked, NotedDisclosure told) {
        Particulars of = told.particulars();
        String address = of.address();
        return Stream.of(
                        say(asked, "when", day(asked, told.occurredAt())),
                        say(asked, "who", of.recipient()),
                        address == null ? "" : say(asked, "address", address),
                        say(asked, "what", of.what()),
                        say(asked, "why", of.why()))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String say(Asked asked, String key, Object... values) {
        Properties own = words.getOrDefault(asked.language(), new Properties());
        String pattern = own.getProperty("accounting." + key);
        if (pattern == null) {
            throw new IllegalStateException("No wording for accounting." + key);
        }
        return new MessageFormat(pattern, asked.language().locale()).format(values);
    }

    private static String day(Asked asked, Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(asked.language().locale())
                .format(at.atZone(asked.organization().zone()));
    }

    private static Properties load(Language language) {
        ClassPathResource file = new ClassPathResource("wording/disclosure_" + language.tag() + ".properties");
        try (InputStreamReader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            Properties wording = new Properties();
            wording.load(reader);
            return wording;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
