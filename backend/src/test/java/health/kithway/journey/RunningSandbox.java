package health.kithway.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The product as a child process, started exactly as {@code ./run} starts it: embedded PostgreSQL, real Keycloak, backend,
 * phones, demo data. One for all journeys of a test run; ended with the test run, also by a kill, since it sees its leash.
 */
final class RunningSandbox {

    private static final Duration LONGEST_START = Duration.ofMinutes(6);

    private final Process process;
    private final Map<String, String> environment;
    private final Path output;

    private RunningSandbox(Process process, Map<String, String> environment, Path output) {
        this.process = process;
        this.environment = environment;
        this.output = output;
    }

    private static final class Shared {
        static final RunningSandbox SANDBOX = start();
    }

    static RunningSandbox get() {
        return Shared.SANDBOX;
    }

    String url(String path) {
        return "http://localhost:" + environment.get("KITHWAY_PORT") + path;
    }

    String managementUrl(String path) {
        return "http://localhost:" + environment.get("KITHWAY_MANAGEMENT_PORT") + path;
    }

    /** Runs another main class of the sandbox against this instance, as {@code ./run tour} does. */
    Told run(String mainClass) {
        try {
            Path told = Files.createTempFile("kithway-told", ".txt");
            Process teller = java(mainClass, environment)
                    .redirectErrorStream(true)
                    .redirectOutput(told.toFile())
                    .start();
            boolean ended = teller.waitFor(4, TimeUnit.MINUTES);
            if (!ended) {
                teller.destroyForcibly();
            }
            return new Told(ended ? teller.exitValue() : -1, Files.readString(told));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    record Told(int exit, String text) {}

    private static RunningSandbox start() {
        try {
            Path folder = Files.createTempDirectory("kithway-journey");
            Path output = folder.resolve("screen.txt");
            Map<String, String> environment = ports();
            environment.put("KITHWAY_DATA", folder.resolve("data").toString());
            Process process = java("health.kithway.sandbox.SandboxApplication", environment)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            RunningSandbox sandbox = new RunningSandbox(process, environment, output);
            Runtime.getRuntime().addShutdownHook(new Thread(sandbox::stop));
            sandbox.awaitScreen();
            return sandbox;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The one screen is printed when everything answers; its last part names what to try. */
    private void awaitScreen() throws IOException {
        long until = System.nanoTime() + LONGEST_START.toNanos();
        try {
            while (!Files.readString(output).contains("/sandbox/phone")) {
                if (process.waitFor(250, TimeUnit.MILLISECONDS) || System.nanoTime() > until) {
                    stop();
                    throw new IllegalStateException("The sandbox did not start:\n" + Files.readString(output));
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void stop() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static ProcessBuilder java(String mainClass, Map<String, String> environment) {
        String classpath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx700m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dreactor.schedulers.defaultBoundedElasticOnVirtualThreads=true",
                "-cp",
                classpath,
                mainClass));
        builder.environment().putAll(environment);
        return builder;
    }

    private static Map<String, String> ports() throws IOException {
        Map<String, String> ports = new LinkedHashMap<>();
        for (String name : List.of(
                "KITHWAY_PORT",
                "KITHWAY_MANAGEMENT_PORT",
                "KITHWAY_KEYCLOAK_PORT",
                "KITHWAY_SMTP_PORT",
                "KITHWAY_POSTGRES_PORT")) {
            try (ServerSocket free = new ServerSocket(0)) {
                ports.put(name, Integer.toString(free.getLocalPort()));
            }
        }
        return ports;
    }
}
