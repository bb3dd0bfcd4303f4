package health.kithway.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * The one table of who may use which route, written down by what it is about. What is not here is not there for anybody. Which rows of an organization a role
 * may see beyond that (a practice sees its own referrals) is decided by the feature, which gets the Actor.
 */
@Component
final class RouteRules {

    private static final List<RouteRule> TABLE = Stream.of(
                    MachineRoutes.RULES,
                    StaffRoutes.RULES,
                    CircleRoutes.RULES,
                    ProgramRoutes.RULES,
                    PersonRoutes.RULES,
                    PublicRoutes.RULES,
                    MemberRoutes.RULES,
                    PageRoutes.RULES)
            .flatMap(List::stream)
            .toList();

    private static final String FOUND = RouteRules.class.getName();

    private static final Map<String, List<RouteRule>> BY_FOLDER = TABLE.stream()
            .collect(Collectors.groupingBy(rule -> folder(rule.pattern().getPatternString())));

    List<RouteRule> all() {
        return TABLE;
    }

    /** The row for this request, if there is one. */
    Optional<RouteRule> find(ServerWebExchange exchange) {
        HttpMethod method = exchange.getRequest().getMethod();
        return at(exchange).stream().filter(rule -> rule.allows(method)).findFirst();
    }

    /** The methods this address has; none if there is no such address. */
    Set<HttpMethod> methodsAt(ServerWebExchange exchange) {
        return Set.copyOf(at(exchange).stream().map(RouteRule::method).toList());
    }

    /** Several ask for the same request; it is looked for once. */
    @SuppressWarnings("unchecked")
    private static List<RouteRule> at(ServerWebExchange exchange) {
        return (List<RouteRule>) exchange.getAttributes().computeIfAbsent(FOUND, none -> at(path(exchange)));
    }

    private static List<RouteRule> at(PathContainer path) {
        return BY_FOLDER.getOrDefault(folder(path.value()), List.of()).stream()
                .filter(rule -> rule.isAt(path))
                .toList();
    }

    /** No pattern begins with a variable, so the first part of an address leaves few rows to compare. */
    private static String folder(String path) {
        int end = path.indexOf('/', 1);
        return end < 0 ? path : path.substring(0, end);
    }

    private static PathContainer path(ServerWebExchange exchange) {
        return exchange.getRequest().getPath().pathWithinApplication();
    }
}
