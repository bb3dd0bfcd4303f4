package health.kithway.access;

import health.kithway.pass.PassPurpose;
import health.kithway.tenancy.Role;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** One row: who may do this, there. A row for GET is one for HEAD too. */
record RouteRule(HttpMethod method, PathPattern pattern, Who who, boolean guessable) {

    static RouteRule of(HttpMethod method, String pattern, Who who) {
        return new RouteRule(method, PathPatternParser.defaultInstance.parse(pattern), who, false);
    }

    /** The same for something short that somebody could find by trying: such routes have a limit even for staff. */
    RouteRule againstGuessing() {
        return new RouteRule(method, pattern, who, true);
    }

    boolean isAt(PathContainer path) {
        return pattern.matches(path);
    }

    boolean allows(HttpMethod asked) {
        return method.equals(asked) || (method.equals(HttpMethod.GET) && asked.equals(HttpMethod.HEAD));
    }

    /** Something written by somebody who is not signed in, or short enough to be found by trying: such routes have a limit. */
    boolean isOpenToAbuse() {
        return guessable || (who == Who.Open.ANYBODY && method.equals(HttpMethod.POST));
    }

    static RouteRule rule(HttpMethod method, String pattern, Role... roles) {
        return of(method, pattern, new Who.AnyOf(Set.of(roles)));
    }

    static RouteRule rule(HttpMethod method, String pattern, PassPurpose purpose) {
        return of(method, pattern, new Who.Holding(purpose));
    }

    static RouteRule rule(HttpMethod method, String pattern, Who.Seated who) {
        return of(method, pattern, who);
    }

    static RouteRule rule(HttpMethod method, String pattern, Who.Open who) {
        return of(method, pattern, who);
    }
}
