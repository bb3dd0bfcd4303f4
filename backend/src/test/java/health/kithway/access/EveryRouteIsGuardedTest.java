package health.kithway.access;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.tenancy.Role;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.RolesTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.function.server.support.RouterFunctionMapping;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** What can be called is what the tables behind RouteRules list, and who may call it is what keycloak-realm/README.md says. */
@KithwayTest
class EveryRouteIsGuardedTest {

    /** Its routes are under rows for files of documentation, and there only where documentation is on. */
    private static final String SPRINGDOC = "org.springdoc.";

    private static final Set<Who> FILES = Set.of(Who.Open.FILE, Who.Open.DOCUMENTATION);

    @Autowired
    ApplicationContext context;

    @Autowired
    RouteRules rules;

    @Test
    void everyMappingHasARowAndEveryRowAMapping() {
        Set<String> mapped = mappings()
                .filter(mapping -> !mapping.getValue().getBeanType().getName().startsWith(SPRINGDOC))
                .flatMap(mapping -> routes(mapping.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> rows = rules.all().stream()
                .filter(rule -> !rule.pattern().getPatternString().endsWith("**"))
                .filter(rule -> !rule.pattern().getPatternString().equals("/swagger-ui.html"))
                .map(EveryRouteIsGuardedTest::name)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(mapped).isEqualTo(rows);
    }

    @Test
    void springdocHasNoRouteOutsideTheRowsForDocumentation() {
        assertThat(mappings()
                        .filter(mapping ->
                                mapping.getValue().getBeanType().getName().startsWith(SPRINGDOC))
                        .flatMap(mapping -> mapping.getKey().getPatternsCondition().getPatterns().stream())
                        .map(Object::toString))
                .isNotEmpty()
                .allMatch(path -> path.startsWith("/v3/api-docs") || path.startsWith("/swagger-ui"));
    }

    @Test
    void nothingIsRoutedInAnotherWay() {
        context.getBeansOfType(RouterFunctionMapping.class)
                .values()
                .forEach(mapping -> assertThat(mapping.getRouterFunction()).isNull());
    }

    @Test
    void rowsForFilesHaveFiles() throws Exception {
        assertThat(rules.all().stream().filter(rule -> FILES.contains(rule.who())))
                .isNotEmpty();
        assertThat(new PathMatchingResourcePatternResolver().getResources("classpath:static/**/*.*"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file.getURL().getPath()).contains("/static/assets/"));
    }

    @Test
    void noTwoRowsSayDifferentThings() {
        assertThat(rules.all()).extracting(EveryRouteIsGuardedTest::name).doesNotHaveDuplicates();
    }

    @Test
    void theTableInTheRealmsReadmeIsTheSame() {
        Map<String, Set<String>> promised =
                new TreeMap<>(new LinkedHashMap<>(RolesTable.read().rows()));
        Map<String, Set<String>> kept = new TreeMap<>();
        for (RouteRule rule : rules.all()) {
            if (rule.who() instanceof Who.AnyOf(var roles)) {
                kept.put(
                        name(rule),
                        roles.stream()
                                .map(role -> role.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.toSet()));
            }
        }
        assertThat(kept).isEqualTo(promised);
    }

    /** R-HIPAA-06, R-TCPA-05: what marketing may see has no person in it, nor a number to take away. */
    @Test
    void marketingHasNoRouteToAPerson() {
        assertThat(rules.all())
                .filteredOn(rule -> rule.who() instanceof Who.AnyOf(var roles) && roles.contains(Role.MARKETER))
                .extracting(EveryRouteIsGuardedTest::name)
                .isNotEmpty()
                .noneMatch(
                        route -> route.matches(
                                ".*/(people|referrals|decisions|receipts|accountings|replies|circles|tasks|audit|sharers)\\b.*"));
    }

    private Stream<Map.Entry<RequestMappingInfo, HandlerMethod>> mappings() {
        return context.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(mapping -> isOurs(mapping.getValue()));
    }

    /** Controllers of the sandbox and of tests guard themselves, and are not in the product. */
    private static boolean isOurs(HandlerMethod method) {
        String location = String.valueOf(
                method.getBeanType().getProtectionDomain().getCodeSource().getLocation());
        return !location.contains("test-classes");
    }

    private static Stream<String> routes(RequestMappingInfo mapping) {
        List<String> methods = mapping.getMethodsCondition().getMethods().stream()
                .map(Enum::name)
                .toList();
        assertThat(methods).as("%s names its method", mapping).isNotEmpty();
        return mapping.getPatternsCondition().getPatterns().stream()
                .flatMap(path -> methods.stream().map(method -> method + " " + path));
    }

    private static String name(RouteRule rule) {
        return rule.method() + " " + rule.pattern().getPatternString();
    }
}
