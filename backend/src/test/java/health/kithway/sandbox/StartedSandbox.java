package health.kithway.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** The sandbox and its tour as processes of their own, as {@code ./run} starts them, in a folder and on ports that nobody else uses. */
final class StartedSandbox {

    private static final String CLASS_PATH =
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

    private final Path folder;
    private final Map<String, String> environment = new TreeMap<>();

    StartedSandbox(Path folder) {
        this.folder = folder;
        environment.put("KITHWAY_DATA", folder.resolve("data").toString());
        List<Integer> ports = freePorts();
        environment.put("KITHWAY_PORT", ports.get(0).toString());
        environment.put("KITHWAY_MANAGEMENT_PORT", ports.get(1).toString());
        environment.put("KITHWAY_SMTP_PORT", ports.get(2).toString());
        environment.put("KITHWAY_POSTGRES_PORT", ports.get(3).toString());
        environment.put("KITHWAY_KEYCLOAK_PORT", ports.get(4).toString());
    }

    int port() {
        return Integer.parseInt(environment.getOrDefault("KITHWAY_PORT", ""));
    }

    /** Free now; all are held until the last is found, so that they differ. Keycloak takes the one after its own as well. */
    private static List<Integer> freePorts() {
        List<ServerSocket> held = new ArrayList<>();
        try {
            while (held.size() < 5) {
                ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                if (socket.getLocalPort() < 60_000) {
                    held.add(socket);
                } else {
                    socket.close();
                }
            }
            return held.stream().map(ServerSocket::getLocalPort).toList();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        } finally {
            held.forEach(StartedSandbox::close);
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Process start(Class<?> main, String log) {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx512m",
                        "-Dreactor.schedulers.defaultBoundedElasticOnVirtualThreads=true",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        CLASS_PATH,
                        main.getName())
                .directory(Checkout.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(log).toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("KITHWAY_") && !name.equals("KITHWAY_CACHE"));
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String said(String log) {
        try {
            return Files.readString(folder.resolve(log));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Starts the sandbox and returns when everything runs. */
    Process started(String log) throws InterruptedException {
        Process process = start(SandboxApplication.class, log);
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(8);
        while (!said(log).contains("Everything runs")) {
            if (process.waitFor(300, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
                process.destroy();
                throw new AssertionError("The sandbox did not start:\n" + said(log));
            }
        }
        return process;
    }
}
