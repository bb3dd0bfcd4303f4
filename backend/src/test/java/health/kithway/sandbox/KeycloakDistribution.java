package health.kithway.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Keycloak's own distribution, fetched through Maven (so that mirrors and proxies of its settings hold), unpacked and built once per
 * user, and shared by all checkouts. Nothing in it is written to afterwards.
 */
public final class KeycloakDistribution {

    public static final String VERSION = "26.7.3";

    private static final String ARTIFACT = "keycloak-quarkus-dist-" + VERSION + ".tar.gz";
    private static final long ARCHIVE_MEGABYTES = 176;

    private final Path cache = Checkout.cache();
    private final Consumer<String> progress;

    public KeycloakDistribution(Consumer<String> progress) {
        this.progress = progress;
    }

    /** The folder of a Keycloak that can be started; takes minutes the first time and nothing afterwards. */
    public Path home() {
        Path home = cache.resolve("keycloak-" + VERSION);
        if (Files.exists(builtMark(home))) {
            return home;
        }
        try {
            Files.createDirectories(cache);
            try (FileChannel channel = lockFile();
                    FileLock _ = channel.lock()) {
                if (!Files.exists(builtMark(home))) {
                    prepare(home);
                }
            }
            return home;
        } catch (IOException failed) {
            throw new UncheckedIOException("Keycloak could not be prepared in " + cache, failed);
        }
    }

    private FileChannel lockFile() throws IOException {
        return FileChannel.open(cache.resolve("keycloak.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** Whether the long first preparation is behind us. */
    static boolean isBuilt() {
        return Files.exists(builtMark(Checkout.cache().resolve("keycloak-" + VERSION)));
    }

    private static Path builtMark(Path home) {
        return home.resolve("kithway-built");
    }

    private void prepare(Path home) throws IOException {
        Path download = cache.resolve("download");
        Files.createDirectories(download);
        fetch(download);
        progress.accept("Unpacking Keycloak " + VERSION);
        deleteTree(home);
        run(cache, Map.of(), List.of("tar", "-xzf", download.resolve(ARTIFACT).toString()), "unpack");
        progress.accept("Building Keycloak " + VERSION + " (once, about 30 seconds)");
        List<String> build = List.of("bin/kc.sh", "build", "--db=dev-file", "--cache=local", "--health-enabled=true");
        run(home, Map.of("JAVA_HOME", System.getProperty("java.home")), build, "build");
        deleteTree(download);
        Files.createFile(builtMark(home));
    }

    private void fetch(Path download) throws IOException {
        progress.accept("Fetching Keycloak " + VERSION + " (" + ARCHIVE_MEGABYTES + " MB, once)");
        Path log = cache.resolve("keycloak-fetch.log");
        Process maven = start(
                Checkout.root(),
                Map.of("JAVA_HOME", System.getProperty("java.home")),
                List.of(
                        "./mvnw",
                        "-B",
                        "-q",
                        "-N",
                        "dependency:copy",
                        "-Dartifact=org.keycloak:keycloak-quarkus-dist:" + VERSION + ":tar.gz",
                        "-DoutputDirectory=" + download),
                log);
        awaitShowing(maven, "fetch", log);
    }

    private void awaitShowing(Process maven, String step, Path log) throws IOException {
        try {
            while (!maven.waitFor(5, TimeUnit.SECONDS)) {
                long megabytes = fetchedSoFar() >> 20;
                if (megabytes > 0) {
                    progress.accept("  " + megabytes + " of " + ARCHIVE_MEGABYTES + " MB");
                }
            }
        } catch (InterruptedException interrupted) {
            maven.destroy();
            Thread.currentThread().interrupt();
        }
        refuseFailure(maven, step, log);
    }

    /** Maven writes into its own repository first. */
    private static long fetchedSoFar() throws IOException {
        Path folder =
                Path.of(System.getProperty("user.home"), ".m2/repository/org/keycloak/keycloak-quarkus-dist", VERSION);
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toFile).mapToLong(java.io.File::length).max().orElse(0);
        }
    }

    private void run(Path folder, Map<String, String> environment, List<String> command, String step)
            throws IOException {
        Path log = cache.resolve("keycloak-" + step + ".log");
        Process process = start(folder, environment, command, log);
        try {
            process.waitFor();
        } catch (InterruptedException interrupted) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
        refuseFailure(process, step, log);
    }

    private static Process start(Path folder, Map<String, String> environment, List<String> command, Path log)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static void refuseFailure(Process process, String step, Path log) throws IOException {
        if (process.isAlive() || process.exitValue() != 0) {
            throw new IOException("The step '" + step + "' failed; its log is " + log + ":\n" + lastLines(log));
        }
    }

    static String lastLines(Path log) throws IOException {
        List<String> lines = Files.exists(log) ? Files.readAllLines(log) : List.of();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 12), lines.size()));
    }

    static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
