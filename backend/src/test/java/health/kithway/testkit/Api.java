package health.kithway.testkit;

import java.time.Duration;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Talks to the running service as a front end or a partner would; every exchange is held against the written contract. */
public final class Api {

    /** The written contract of staff, and a CSV of ten thousand links. */
    private static final int LARGEST_ANSWER = 8 * 1024 * 1024;

    /** A busy machine draws up the documentation of all that runs in more than a moment. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Environment environment;

    Api(Environment environment) {
        this.environment = environment;
    }

    public String address() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }

    /** Somebody who is not signed in. */
    public WebTestClient anybody() {
        return WebTestClient.bindToServer()
                .baseUrl(address())
                .responseTimeout(PATIENCE)
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST_ANSWER))
                .entityExchangeResultConsumer(Contract::hold)
                .build();
    }

    /** The holder of a token or a pass. */
    public WebTestClient with(String bearer) {
        return anybody()
                .mutate()
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + bearer)
                .build();
    }
}
