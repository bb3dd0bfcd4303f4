package health.kithway.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
                    PageRoutes.RULES)
            .flatMap(List::stream)
            .toList();

    List<RouteRule> all() {
        return TABLE;
    }

    /** The row for this request, if there is one. */
    Optional<RouteRule> find(ServerWebExchange exchange) {
        HttpMethod method = exchange.getRequest().getMethod();
        return at(path(exchange)).stream().filter(rule -> rule.allows(method)).findFirst();
    }

    /** The methods this address has; none if there is no such address. */
    Set<HttpMethod> methodsAt(ServerWebExchange exchange) {
        return Set.copyOf(at(path(exchange)).stream().map(RouteRule::method).toList());
    }

    private static List<RouteRule> at(PathContainer path) {
        return TABLE.stream().filter(rule -> rule.isAt(path)).toList();
    }

    private static PathContainer path(ServerWebExchange exchange) {
        return exchange.getRequest().getPath().pathWithinApplication();
    }
}
