package health.kithway.pages;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.codec.autoconfigure.CodecsAutoConfiguration;
import org.springframework.boot.reactor.netty.autoconfigure.NettyReactiveWebServerAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.HttpHandlerAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.WebFluxAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/**
 * The limit for an opening: the landing page drawn from what never changes, by WebFlux and Thymeleaf and nothing else. Bears no mark of
 * Spring's, so that no test and no sandbox finds it.
 */
@ImportAutoConfiguration({
    CodecsAutoConfiguration.class,
    NettyReactiveWebServerAutoConfiguration.class,
    HttpHandlerAutoConfiguration.class,
    WebFluxAutoConfiguration.class
})
public final class StaticPage {

    private final Gallery gallery = new Gallery();
    private final Gallery.Exhibit landing = Gallery.all().stream()
            .filter(exhibit -> Gallery.file(exhibit).contains("landing-sharerless"))
            .findFirst()
            .orElseThrow();

    public static void main(String[] arguments) {
        SpringApplication.run(StaticPage.class, arguments);
    }

    @Bean
    RouterFunction<ServerResponse> page() {
        return RouterFunctions.route(
                RequestPredicates.GET("/"),
                request -> ServerResponse.ok().contentType(MediaType.TEXT_HTML).bodyValue(gallery.render(landing)));
    }
}
