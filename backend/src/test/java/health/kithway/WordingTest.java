package health.kithway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever a patient or a caregiver reads exists in English and in Spanish. */
class WordingTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");
    private static final Pattern FIXED_KEY = Pattern.compile("#\\{([a-z][A-Za-z0-9.-]*)[}(]");

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        List<Path> english = files(RESOURCES.resolve("wording"), "_en.properties");
        List<Path> spanish = files(RESOURCES.resolve("wording"), "_es.properties");
        assertThat(english).isNotEmpty().hasSameSizeAs(spanish);
        for (Path file : english) {
            Properties en = read(file);
            Properties es =
                    read(file.resolveSibling(file.getFileName().toString().replace("_en.", "_es.")));
            assertThat(es.stringPropertyNames()).as(file.toString()).isEqualTo(en.stringPropertyNames());
            for (String key : en.stringPropertyNames()) {
                assertThat(en.getProperty(key)).as("%s %s", file, key).isNotBlank();
                assertThat(es.getProperty(key))
                        .as("%s %s in Spanish", file, key)
                        .isNotBlank();
                assertThat(placeholders(es.getProperty(key)))
                        .as("%s %s: the same variables", file, key)
                        .isEqualTo(placeholders(en.getProperty(key)));
            }
        }
    }

    @Test
    void everyTextAPageShowsIsWritten() throws IOException {
        Set<String> written = new TreeSet<>();
        for (Path file : files(RESOURCES.resolve("wording"), "_en.properties")) {
            written.addAll(read(file).stringPropertyNames());
        }
        Set<String> shown = new TreeSet<>();
        for (Path template : files(RESOURCES.resolve("templates"), ".html")) {
            Matcher keys = FIXED_KEY.matcher(Files.readString(template));
            while (keys.find()) {
                shown.add(keys.group(1));
            }
        }
        assertThat(written).containsAll(shown);
        assertThat(shown).isNotEmpty();
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
