package health.kithway.access;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Finds the method for a request as Spring does, but compares how the address begins and how many parts it has before anything else. Spring asks each of some
 * hundred routes with a variable for its method, headers and media types first, and that was a quarter of the work of a request.
 */
final class BeginningFirst extends RequestMappingHandlerMapping {

    private final Map<RequestMappingInfo, List<Shape>> shapes = new ConcurrentHashMap<>();

    /**
     * How the addresses of a pattern look.
     *
     * @param beginning up to where the pattern leaves anything open
     * @param slashes how many; {@link #ANY} where the pattern leaves that open
     */
    private record Shape(String beginning, int slashes) {

        private static final int ANY = -1;

        static Shape of(String pattern) {
            int open = 0;
            while (open < pattern.length() && "{*?".indexOf(pattern.charAt(open)) < 0) open++;
            boolean any = pattern.contains("**") || pattern.contains("{*");
            return new Shape(pattern.substring(0, open), any ? ANY : count(pattern));
        }

        static int count(String path) {
            int slashes = 0;
            for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) slashes++;
            return slashes;
        }

        boolean fits(String path) {
            return path.startsWith(beginning) && (slashes == ANY || slashes == count(path));
        }
    }

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo route, ServerWebExchange exchange) {
        String path = exchange.getRequest().getPath().pathWithinApplication().value();
        return mayBeAt(route, path) ? super.getMatchingMapping(route, exchange) : null;
    }

    private boolean mayBeAt(RequestMappingInfo route, String path) {
        // What is written in another way is left to Spring.
        if (path.indexOf('%') >= 0 || path.indexOf(';') >= 0) return true;
        for (Shape shape : shapes.computeIfAbsent(route, BeginningFirst::shapes)) {
            if (shape.fits(path)) return true;
        }
        return false;
    }

    private static List<Shape> shapes(RequestMappingInfo route) {
        return route.getPatternsCondition().getPatterns().stream()
                .map(PathPattern::getPatternString)
                .map(Shape::of)
                .toList();
    }
}
