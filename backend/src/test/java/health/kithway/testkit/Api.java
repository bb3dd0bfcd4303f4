package health.kithway.testkit;

import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Talks to the running service as a front end or a partner would; every exchange is held against the written contract. */
public final class Api {

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
