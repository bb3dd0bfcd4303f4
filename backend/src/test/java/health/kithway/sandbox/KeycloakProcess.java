package health.kithway.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A real Keycloak as a child process, with its own H2 database in a folder. It ends when this JVM does, kill -9 included; what an earlier
 * run left behind is ended before the next start. The realm is imported anew, and everything typed into Keycloak lost, when its JSON changes.
 */
public final class KeycloakProcess implements AutoCloseable {

    /** Where it listens (on this machine only) and keeps its database and log. The management port is the next one. */
    public record Place(int port, Path folder) {

        public int managementPort() {
            return port + 1;
        }

        public URI issuer() {
            return issuer("kithway");
        }

        public URI issuer(String realm) {
            return URI.create("http://localhost:" + port + "/realms/" + realm);
        }

        public Path log() {
            return folder.resolve("keycloak.log");
        }

        Path pidFile() {
            return folder.resolve("keycloak.pid");
        }

        Path fingerprint() {
            return folder.resolve("realm.fingerprint");
        }
    }

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Place place;
    private final Process leash;
    private final String fingerprint;

    private KeycloakProcess(Place place, Process leash, String fingerprint) {
        this.place = place;
        this.leash = leash;
        this.fingerprint = fingerprint;
    }

    /**
     * Starts it and returns at once; {@link #awaitReady} waits. It ends with this JVM.
     *
     * @throws IllegalStateException with a sentence for people, when a port is in use
     */
    public static KeycloakProcess start(Place place, SandboxRealm realm, Consumer<String> progress) {
        return start(place, List.of(realm), progress, "stdin");
    }

    /** Starts it so that it outlives this JVM, for as long as somebody touches the file now and then. */
    static KeycloakProcess startLeased(Place place, List<SandboxRealm> realms, Consumer<String> progress, Path lease) {
        return start(place, realms, progress, lease.toString());
    }

    private static KeycloakProcess start(
            Place place, List<SandboxRealm> realms, Consumer<String> progress, String lease) {
        Path home = new KeycloakDistribution(progress).home();
        try {
            Files.createDirectories(place.folder());
            endStale(place);
            refuseTakenPort(place.port());
            refuseTakenPort(place.managementPort());
            String fingerprint = KeycloakDistribution.VERSION + " " + SandboxRealm.fingerprint(realms);
            prepareImport(place, realms, fingerprint);
            return new KeycloakProcess(place, launch(place, home, lease), fingerprint);
        } catch (IOException failed) {
            throw new UncheckedIOException("Keycloak could not be started in " + place.folder(), failed);
        }
    }

    public Place place() {
        return place;
    }

    /** Returns when tokens can be had; refuses with the end of Keycloak's log when it ends before. */
    public void awaitReady() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (!isReady(place)) {
                if (leash.waitFor(200, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                    throw new IllegalStateException("Keycloak did not start; the end of its log (" + place.log()
                            + "):\n" + KeycloakDistribution.lastLines(place.log()));
                }
            }
            Files.writeString(place.fingerprint(), fingerprint);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while Keycloak was starting", interrupted);
        }
    }

    static boolean isReady(Place place) {
        URI health = URI.create("http://127.0.0.1:" + place.managementPort() + "/health/ready");
        try (HttpClient http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
            HttpRequest request = HttpRequest.newBuilder(health)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void prepareImport(Place place, List<SandboxRealm> realms, String fingerprint) throws IOException {
        Path before = place.fingerprint();
        if (!Files.exists(before) || !Files.readString(before).equals(fingerprint)) {
            Files.deleteIfExists(before);
            KeycloakDistribution.deleteTree(place.folder().resolve("h2"));
        }
        Path importFolder = Files.createDirectories(place.folder().resolve("import"));
        for (SandboxRealm realm : realms) {
            Files.writeString(importFolder.resolve(realm.name() + "-realm.json"), realm.text());
        }
    }

    private static Process launch(Place place, Path home, String lease) throws IOException {
        Path script = place.folder().resolve("leash.sh");
        try (InputStream leash = Objects.requireNonNull(
                KeycloakProcess.class.getResourceAsStream("/sandbox/leash.sh"), "leash.sh is missing")) {
            Files.copy(leash, script, StandardCopyOption.REPLACE_EXISTING);
        }
        List<String> command = new ArrayList<>(List.of(
                "/bin/sh",
                script.toString(),
                place.pidFile().toString(),
                place.log().toString(),
                lease));
        command.addAll(KeycloakCommand.of(place, home));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeIf(name -> name.startsWith("KC_"));
        builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", "kithway-sandbox");
        return builder.start();
    }

    /** Ends what an earlier run left behind, if it is still the program we think it is. */
    static void endStale(Place place) throws IOException {
        if (!Files.exists(place.pidFile())) {
            return;
        }
        String pid = Files.readString(place.pidFile()).strip();
        if (pid.matches("\\d{1,9}") && commandOf(pid).contains(KeycloakCommand.mark(place))) {
            ProcessHandle.of(Long.parseLong(pid)).ifPresent(KeycloakProcess::end);
        }
        Files.deleteIfExists(place.pidFile());
    }

    private static String commandOf(String pid) throws IOException {
        Process ps = new ProcessBuilder("ps", "-ww", "-p", pid, "-o", "args=").start();
        return new String(ps.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().orTimeout(8, TimeUnit.SECONDS).join();
        } catch (java.util.concurrent.CompletionException stubborn) {
            process.destroyForcibly();
            process.onExit().orTimeout(8, TimeUnit.SECONDS).join();
        }
    }

    private static void refuseTakenPort(int port) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (java.net.BindException taken) {
            throw new IllegalStateException(
                    "Port " + port + ", which Keycloak needs, is in use. End the program that uses it, or choose"
                            + " another (and the one after it) with KITHWAY_KEYCLOAK_PORT.",
                    taken);
        }
    }

    /** Ends Keycloak and returns when it has ended. */
    @Override
    public void close() {
        end(leash.toHandle());
    }
}
