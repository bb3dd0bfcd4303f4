package health.kithway.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The backend as a process of its own, nothing of the sandbox in it. */
public final class Service implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Process process;
    private final int port;
    private final Duration start;

    private Service(Process process, int port, Duration start) {
        this.process = process;
        this.port = port;
        this.start = start;
    }

    /** As it runs on a server: the packaged jar with its AOT cache. */
    static Service start(Path folder, BenchPostgres postgres) throws IOException, InterruptedException {
        return start(folder, Server.command(), postgres.serviceSettings(folder));
    }

    /**
     * As it was compiled, without packaging. Comes back when it is ready.
     *
     * @param own settings as on a command line; its ports and its log are its own
     */
    public static Service start(Path folder, Stream<String> own) throws IOException, InterruptedException {
        return start(folder, Server.onClasspath("health.kithway.bench.Backend"), own);
    }

    private static Service start(Path folder, List<String> java, Stream<String> own)
            throws IOException, InterruptedException {
        int port = freePort();
        int management = freePort();
        List<String> settings = Stream.concat(
                        own,
                        Stream.of(
                                "--server.port=" + port,
                                "--management.server.port=" + management,
                                // The addresses of its visitors are told by a proxy; each phone has its own.
                                "--server.forward-headers-strategy=native"))
                .toList();
        URI ready = URI.create("http://127.0.0.1:" + management + "/actuator/health/readiness");
        return run(folder, port, ready, java, settings);
    }

    /** The limit of a page that asks no database. */
    static Service startStaticPage(Path folder) throws IOException, InterruptedException {
        int port = freePort();
        return run(
                folder,
                port,
                URI.create("http://127.0.0.1:" + port + "/"),
                Server.onClasspath("health.kithway.pages.StaticPage"),
                List.of("--server.port=" + port));
    }

    private static Service run(Path folder, int port, URI ready, List<String> java, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(java);
        command.addAll(arguments);
        Path log = folder.resolve("service-" + port + ".log");
        Instant begun = Instant.now();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        // Whoever breaks a benchmark off leaves nothing behind that would take the processor from the next one.
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(process::destroyForcibly));
        Service service = new Service(process, port, Duration.ZERO);
        service.await(ready, log);
        return new Service(process, port, Duration.between(begun, Instant.now()));
    }

    private void await(URI ready, Path log) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end) && process.isAlive()) {
            try {
                HttpURLConnection connection = (HttpURLConnection) ready.toURL().openConnection();
                if (connection.getResponseCode() == 200) return;
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
        throw new IllegalStateException("It did not start; see " + log);
    }

    int port() {
        return port;
    }

    Duration start() {
        return start;
    }

    Cpu cpu() {
        return Cpu.of(process.pid());
    }

    /** The most memory it ever had, in megabytes; 0 where there is no /proc. */
    long mostMegabytes() throws IOException {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        return !Files.exists(status)
                ? 0
                : Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                        .findFirst()
                        .orElse(0);
    }

    /** Whoever waits for it to do something asks this too. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** As a power cut would. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(40, TimeUnit.SECONDS).join();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
