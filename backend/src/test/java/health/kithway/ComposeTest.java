package health.kithway;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import health.kithway.sandbox.Checkout;
import health.kithway.sandbox.KeycloakDistribution;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** docker-compose.yml keeps to the Compose Specification, and what it names is there. No engine is needed. */
class ComposeTest {

    private static final Pattern VARIABLE = Pattern.compile("(?<!\\$)\\$\\{([A-Z_]+)(?::([-?])([^}]*))?}");

    /** Names of the backend's settings that application.yaml does not spell out, because they are off until given. */
    private static final Set<String> OPTIONAL_SETTINGS = Set.of(
            "KITHWAY_ACCESS_KEYS",
            "KITHWAY_TWILIO_ACCOUNTSID",
            "KITHWAY_TWILIO_AUTHTOKEN",
            "SPRING_MAIL_HOST",
            "SPRING_MAIL_PORT",
            "SPRING_MAIL_USERNAME",
            "SPRING_MAIL_PASSWORD",
            "SPRING_MAIL_PROPERTIES_MAIL_SMTP_AUTH",
            "SPRING_MAIL_PROPERTIES_MAIL_SMTP_STARTTLS_ENABLE");

    @Test
    void itKeepsToTheComposeSpecification() throws IOException {
        assertThat(errorsOf(filledIn())).isEmpty();
    }

    @Test
    void theSchemaWouldTell() throws IOException {
        assertThat(errorsOf(filledIn().replace("restart: unless-stopped", "restarts: unless-stopped")))
                .isNotEmpty();
    }

    @Test
    void everySettingIsInTheExampleAndNoOther() throws IOException {
        assertThat(example().keySet()).containsExactlyInAnyOrderElementsOf(variables());
    }

    @Test
    void everyPasswordMustBeSetAndNoneIsWrittenDown() throws IOException {
        Matcher variable = VARIABLE.matcher(text());
        while (variable.find()) {
            String name = variable.group(1);
            if (name.endsWith("PASSWORD") && !name.startsWith("MAIL")) {
                assertThat(variable.group(2)).as(name).isEqualTo("?");
            }
        }
        example().forEach((name, value) -> {
            if (name.endsWith("PASSWORD") || name.endsWith("TOKEN")) {
                assertThat(value).as(name).isEmpty();
            }
        });
    }

    @Test
    void everySettingGivenToTheBackendIsOneItKnows() throws IOException {
        String known = settingsOf(new Yaml()
                        .load(Files.readString(Checkout.folder("backend/src/main/resources/application.yaml"))))
                .collect(Collectors.joining("\n", "\n", "\n"));
        String placeholders = Files.readString(Checkout.folder("backend/src/main/resources/application.yaml"));

        for (String name : environmentOf("backend").keySet()) {
            if (!OPTIONAL_SETTINGS.contains(name) && !placeholders.contains("${" + name + ":")) {
                assertThat(known).as(name).contains("\n" + name + "\n");
            }
        }
    }

    @Test
    void everyImageHasAVersionAndKeycloaksIsTheOneTested() throws IOException {
        for (String service : services().keySet()) {
            String image = (String) service(service).get("image");
            assertThat(image).as(service).contains(":").doesNotEndWith(":latest");
        }
        assertThat(service("keycloak").get("image")).asString().endsWith(":" + KeycloakDistribution.VERSION);
    }

    @Test
    void everyFileItMountsOrBuildsFromIsThere() throws IOException {
        for (String service : services().keySet()) {
            Object volumes = service(service).getOrDefault("volumes", List.of());
            for (Object volume : (List<?>) volumes) {
                String source = volume.toString().split(":", 2)[0];
                assertThat(!source.startsWith("./") || Files.exists(Checkout.folder(source.substring(2))))
                        .as(source)
                        .isTrue();
            }
        }
        for (String line : Files.readAllLines(Checkout.folder("backend/Dockerfile"))) {
            if (line.startsWith("COPY ") && !line.startsWith("COPY --from")) {
                List<String> words = List.of(line.substring(5).split(" "));
                for (String source : words.subList(0, words.size() - 1)) {
                    assertThat(Checkout.folder(source)).exists();
                }
            }
        }
    }

    @Test
    void theBackendIsNobodySpecialAndWritesNowhereButToItsKeys() throws IOException {
        Map<String, Object> backend = service("backend");

        assertThat(backend).containsEntry("read_only", true).containsEntry("cap_drop", List.of("ALL"));
        assertThat(Files.readAllLines(Checkout.folder("backend/Dockerfile"))).contains("USER kithway");
    }

    private static List<Error> errorsOf(String compose) throws IOException {
        try (InputStream schema = ComposeTest.class.getResourceAsStream("/compose/compose-spec.json")) {
            // It names its parts with the `id` of draft 4, which means nothing in the draft it says it is written in.
            String withoutIds =
                    new String(schema.readAllBytes(), StandardCharsets.UTF_8).replaceAll("\"id\": \"[^\"]*\",", "");
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09)
                    .getSchema(withoutIds, InputFormat.JSON)
                    .validate(compose, InputFormat.YAML);
        }
    }

    private static String text() throws IOException {
        return Files.readString(Checkout.folder("docker-compose.yml"));
    }

    /** As Compose reads it: with the values of the example, defaults where there are none. */
    private static String filledIn() throws IOException {
        Map<String, String> example = example();
        return VARIABLE.matcher(text()).replaceAll(variable -> {
            String value = example.getOrDefault(variable.group(1), "");
            String otherwise = "-".equals(variable.group(2)) ? variable.group(3) : "";
            return Matcher.quoteReplacement(value.isEmpty() ? otherwise : value);
        });
    }

    private static Set<String> variables() throws IOException {
        return VARIABLE.matcher(text())
                .results()
                .map(variable -> variable.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> example() throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        Path file = Checkout.folder(".env.example");
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split("=", 2);
                values.put(parts[0], parts[1]);
            }
        }
        return values;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> services() throws IOException {
        Map<String, Object> compose = new Yaml().load(filledIn());
        return (Map<String, Object>) compose.get("services");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> service(String name) throws IOException {
        return (Map<String, Object>) services().get(name);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> environmentOf(String service) throws IOException {
        return (Map<String, Object>) service(service).get("environment");
    }

    /** The names of all settings the way the environment spells them: kithway.public-url is KITHWAY_PUBLICURL. */
    private static java.util.stream.Stream<String> settingsOf(Map<String, Object> settings) {
        return settings.entrySet().stream().flatMap(setting -> {
            String name = setting.getKey().replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
            if (setting.getValue() instanceof Map<?, ?> nested) {
                @SuppressWarnings("unchecked")
                Map<String, Object> below = (Map<String, Object>) nested;
                return settingsOf(below).map(rest -> name + "_" + rest);
            }
            return java.util.stream.Stream.of(name);
        });
    }
}
