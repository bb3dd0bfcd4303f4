package health.kithway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.directory.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nothing of a person is read without saying what for, in a word that the person finds on their own page in plain language. */
@Tag("R-HIPAA-06")
@Tag("R-SEC-01")
class EveryReadNamesItsPurposeTest {

    private static final Path SOURCES = Path.of("src/main/java");

    /** Calls that open somebody's data, and sentences that say that something was read; the purpose comes last. */
    private static final Pattern READ = Pattern.compile(
            "(?:\\bgetPerson|\\bgetPeople|words\\s*\\.read|(?:Sentence\\.of|new Sentence)(?=\\(\\s*\"[a-z.-]+read\"))\\(");

    private static final Pattern LITERAL = Pattern.compile("\"([a-z-]+)\"\\s*$");
    private static final Pattern CONSTANT = Pattern.compile("\\b([A-Z_]+)\\s*$");
    private static final Pattern HANDED_ON = Pattern.compile("\\bpurpose\\s*$");

    @Test
    void everyReadOfAPersonNamesAPurposeThatTheyFindOnTheirPage() throws IOException {
        Map<String, String> reads = reads();

        assertThat(reads).hasSizeGreaterThan(25);
        assertThat(reads)
                .allSatisfy((where, purpose) ->
                        assertThat(KnowPages.PURPOSES).as(where).contains(purpose));
    }

    @Test
    void everyPurposeHasItsWordsInBothLanguages() {
        for (Language language : Language.values()) {
            assertThat(KnowPages.PURPOSES)
                    .allSatisfy(purpose -> assertThat(PagesConfiguration.wording()
                                    .getMessage("know.purpose." + purpose, null, language.locale()))
                            .isNotBlank()
                            .doesNotContain("know.purpose"));
        }
    }

    /** By where it is; a purpose that is handed on is named by whoever calls. */
    private static Map<String, String> reads() throws IOException {
        Map<String, String> reads = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(file -> {
                String text = text(file);
                READ.matcher(text).results().forEach((MatchResult call) -> {
                    String arguments = arguments(text, call.end());
                    if (!HANDED_ON.matcher(arguments).find()) {
                        reads.put(file.getFileName() + ":" + call.start(), purpose(text, arguments));
                    }
                });
            });
        }
        return reads;
    }

    private static String purpose(String text, String arguments) {
        return found(LITERAL, arguments)
                .or(() -> found(CONSTANT, arguments)
                        .flatMap(name -> found(Pattern.compile("String " + name + " = \"([a-z-]+)\""), text)))
                .orElse("none named: " + arguments);
    }

    private static Optional<String> found(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static String arguments(String text, int from) {
        int depth = 1;
        int at = from;
        while (depth > 0) {
            char letter = text.charAt(at++);
            depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
        }
        return text.substring(from, at - 1);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
