package health.kithway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Which test holds which compliance rule, read from the tests themselves: a rule is held by a test that names it in its comment
 * or in what it asserts, or by all tests of a class whose comment names it. Made again with {@code -Dkithway.rewrite=true}.
 */
class RulesCoveredTest {

    private static final Path SOURCES = Path.of("src/test/java");
    private static final Path RULES = Path.of("src/test/resources/rules.txt");
    private static final Path PAGE = Path.of("../docs/rules-covered.md");
    private static final Pattern RULE = Pattern.compile("R-[A-Z0-9]+-\\d+[a-z]?");
    private static final Pattern NAME = Pattern.compile("\\bvoid (\\w+)\\(");
    private static final Pattern IS_TEST = Pattern.compile("@(Test|ParameterizedTest|Property|Example)\\b");
    private static final Pattern CLASS = Pattern.compile("(?m)^(?:public )?(?:abstract )?(?:final )?class ");

    @Test
    void thePageOfRulesIsWhatTheTestsSay() throws IOException {
        String page = page(covered());
        if (Boolean.getBoolean("kithway.rewrite")) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE)
                .as("./mvnw -pl backend test -Dtest=RulesCoveredTest -Dkithway.rewrite=true makes it again")
                .hasContent(page);
    }

    /** The rules that forbid the most must be held by something. */
    @Test
    void theGoldenRulesAreHeld() throws IOException {
        Map<String, Set<String>> covered = covered();

        for (String rule : List.of(
                "R-TCPA-01",
                "R-TCPA-08",
                "R-TCPA-10",
                "R-TCPA-14",
                "R-HIPAA-05",
                "R-HIPAA-08",
                "R-HIPAA-10",
                "R-ST-01")) {
            assertThat(covered.getOrDefault(rule, Set.of())).as(rule).isNotEmpty();
        }
    }

    private static String page(Map<String, Set<String>> covered) throws IOException {
        Map<String, String> rules = rules();
        long held = rules.keySet().stream().filter(covered::containsKey).count();
        StringBuilder page = new StringBuilder("""
                # Which test holds which rule

                Made from the tests by `RulesCoveredTest`; do not edit. In bold: named by no test.
                """);
        page.append("\n%d of %d rules are named by a test.\n".formatted(held, rules.size()));
        page.append("\n| rule | what | tests |\n| --- | --- | --- |\n");
        rules.forEach((rule, what) -> {
            Set<String> tests = covered.getOrDefault(rule, Set.of());
            String name = tests.isEmpty() ? "**" + rule + "**" : rule;
            page.append("| %s | %s | %s |\n".formatted(name, what, String.join("<br>", tests)));
        });
        return page.toString();
    }

    private static Map<String, String> rules() throws IOException {
        return Files.readAllLines(RULES).stream()
                .map(line -> line.split("\t"))
                .collect(Collectors.toMap(part -> part[0], part -> part[1], (one, same) -> one, LinkedHashMap::new));
    }

    private static Map<String, Set<String>> covered() throws IOException {
        Map<String, Set<String>> covered = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.getFileName().toString().endsWith("Test.java"))
                    .sorted()
                    .forEach(file -> read(file, covered));
        }
        return covered;
    }

    private static void read(Path file, Map<String, Set<String>> covered) {
        String name = file.getFileName().toString().replace(".java", "");
        String text = text(file);
        Matcher opening = CLASS.matcher(text);
        int body = opening.find() ? opening.start() : 0;
        note(text.substring(0, body), name, covered);
        for (String member : text.substring(body).split("\n    }\n")) {
            Matcher method = NAME.matcher(member);
            if (IS_TEST.matcher(member).find() && method.find()) {
                note(member, name + "." + method.group(1), covered);
            }
        }
    }

    private static void note(String text, String test, Map<String, Set<String>> covered) {
        Matcher rule = RULE.matcher(text);
        while (rule.find()) {
            covered.computeIfAbsent(rule.group(), any -> new TreeSet<>()).add(test);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
