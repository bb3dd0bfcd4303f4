package health.kithway.access;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Opens a link that leads nowhere, many times over, after the start and before the instance says that it is ready: a campaign that
 * meets a fresh instance finds its hottest path compiled. Nothing is counted or kept by it. It asks from this machine, over HTTP, as
 * anybody would, for {@code kithway.warm-up} at the longest; zero leaves it out.
 */
@Component
final class WarmUp implements ApplicationRunner {

    /** As many as the compiler needs to take the path seriously; more would only delay. */
    private static final int MOST = 1_500;

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String NOWHERE = "/r/WARM-UP-LEADS-NOWHERE";
    private static final Logger log = LoggerFactory.getLogger(WarmUp.class);

    private final Environment environment;
    private final Duration longest;

    WarmUp(Environment environment, @Value("${kithway.warm-up}") Duration longest) {
        this.environment = environment;
        this.longest = longest;
    }

    @Override
    public void run(ApplicationArguments arguments) throws InterruptedException {
        if (longest.isZero()) return;
        long end = System.nanoTime() + longest.toNanos();
        int opened = 0;
        try (HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build()) {
            HttpRequest open = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + environment.getProperty("local.server.port") + NOWHERE))
                    .timeout(PATIENCE)
                    .header("Accept", "text/html")
                    .build();
            for (; opened < MOST && System.nanoTime() < end; opened++) {
                client.send(open, HttpResponse.BodyHandlers.discarding());
            }
        } catch (IOException unreachable) {
            log.warn("The warm-up ended early: {}", unreachable.getClass().getSimpleName());
        }
        log.info("Warmed up with {} openings", opened);
    }
}
