package health.kithway.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.testkit.Chromium;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./run} and {@code ./run tour} promise, with everything real and in processes of their own. */
class SandboxTest {

    @TempDir
    Path folder;

    @Test
    void aFreshSandboxIsToldByTheTourAndComesBackAfterBeingKilled() throws Exception {
        StartedSandbox sandbox = new StartedSandbox(folder);
        Process first = sandbox.started("first.log");
        Process second = null;
        try {
            Process tour = sandbox.start(Tour.class, "tour.log");
            assertThat(tour.waitFor(5, TimeUnit.MINUTES)).isTrue();
            assertThat(tour.exitValue()).as(sandbox.said("tour.log")).isZero();
            System.out.println(sandbox.said("tour.log"));
            if (Chromium.isHere()) {
                new BrowserStory(sandbox.port()).play();
            }
            int texts = texts(sandbox);

            first.destroyForcibly().waitFor();
            second = sandbox.started("second.log");

            assertThat(sandbox.said("second.log")).doesNotContain("Making demo data");
            assertThat(texts(sandbox)).isEqualTo(texts);
        } finally {
            end(first);
            if (second != null) {
                end(second);
            }
        }
        new ServerSocket(sandbox.port()).close();
    }

    @Test
    void aPortInUseIsSaidInAPlainSentenceWithAWayOut() throws Exception {
        StartedSandbox sandbox = new StartedSandbox(folder);
        try (ServerSocket taken = new ServerSocket(sandbox.port())) {
            Process process = sandbox.start(SandboxApplication.class, "taken.log");

            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).isEqualTo(1);
            assertThat(sandbox.said("taken.log"))
                    .contains("Port " + taken.getLocalPort() + " is in use")
                    .contains("KITHWAY_PORT=")
                    .doesNotContain("\tat ");
        }
    }

    private static void end(Process process) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
        }
    }

    private static int texts(StartedSandbox sandbox) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + sandbox.port() + "/sandbox/phone/texts");
        try (HttpClient client = HttpClient.newHttpClient()) {
            String body = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body();
            return body.split("\"sid\"", -1).length - 1;
        }
    }
}
