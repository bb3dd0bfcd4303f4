package health.kithway.sandbox;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.HandlerFilterFunction;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Refuses what another site's page posts, and allows the sandbox's pages nothing but what is theirs. */
final class SameSite implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    @Override
    public Mono<ServerResponse> filter(ServerRequest request, HandlerFunction<ServerResponse> next) {
        if (request.method() == HttpMethod.POST && !isOwn(request.headers())) {
            return ServerResponse.status(HttpStatus.FORBIDDEN).build();
        }
        request.exchange().getResponse().getHeaders().set("Content-Security-Policy", POLICY);
        return next.handle(request);
    }

    /** A form of a page without referrer has the origin "null", so what the browser says of the site comes first. */
    private static boolean isOwn(ServerRequest.Headers headers) {
        String site = headers.firstHeader("Sec-Fetch-Site");
        String origin = headers.firstHeader("Origin");
        return site != null
                ? site.equals("same-origin") || site.equals("none")
                : origin == null || origin.equals("http://" + headers.firstHeader("Host"));
    }
}
