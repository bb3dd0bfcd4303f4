package health.kithway.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What the contract promises about who may ask is what the doorkeeper does, for every operation and no other. */
class RoutesAreThoseOfTheContractTest {

    private static final Path BUNDLES = Path.of("../openapi/bundled");

    @Test
    void everyOperationIsOpenToThoseWhomTheContractNames() throws IOException {
        SortedMap<String, String> promised = new TreeMap<>();
        for (String root : List.of("provider", "staff", "public")) {
            Map<String, Map<String, Map<String, Object>>> paths = paths(root);
            paths.forEach((path, item) -> item.forEach(
                    (method, operation) -> promised.put(method.toUpperCase(Locale.ROOT) + " " + path, who(operation))));
        }
        SortedMap<String, String> kept = new TreeMap<>();
        new RouteRules()
                .all().stream()
                        .filter(rule -> rule.pattern().getPatternString().matches("/(provider|staff|public)/v1/.*"))
                        .forEach(rule ->
                                kept.put(rule.method() + " " + rule.pattern().getPatternString(), who(rule.who())));
        assertThat(kept).isEqualTo(promised).isNotEmpty();
    }

    private static String who(Map<String, Object> operation) {
        if (operation.get("x-roles") instanceof List<?> roles) {
            return new TreeSet<>(roles.stream().map(String::valueOf).toList()).toString();
        }
        return operation.get("security") instanceof List<?> schemes && schemes.isEmpty()
                ? "[anybody]"
                : "[pass_holder]";
    }

    private static String who(Who who) {
        return switch (who) {
            case Who.AnyOf(var roles) ->
                new TreeSet<>(roles.stream()
                                .map(role -> role.name().toLowerCase(Locale.ROOT))
                                .toList())
                        .toString();
            case Who.Holding pass -> "[pass_holder]";
            case Who.Seated seat -> "[pass_holder]";
            case Who.Open open -> "[" + open.name().toLowerCase(Locale.ROOT) + "]";
        };
    }

    @SuppressWarnings("unchecked") // The shape of every OpenAPI document.
    private static Map<String, Map<String, Map<String, Object>>> paths(String root) throws IOException {
        Map<String, Object> document = new Yaml().load(Files.readString(BUNDLES.resolve(root + ".yaml")));
        return (Map<String, Map<String, Map<String, Object>>>) document.get("paths");
    }
}
