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
        String origin = request.headers().firstHeader("Origin");
        String host = request.headers().firstHeader("Host");
        if (request.method() == HttpMethod.POST && origin != null && !origin.equals("http://" + host)) {
            return ServerResponse.status(HttpStatus.FORBIDDEN).build();
        }
        request.exchange().getResponse().getHeaders().set("Content-Security-Policy", POLICY);
        return next.handle(request);
    }
}
