package health.kithway.sandbox;

import health.kithway.sandbox.KeycloakProcess.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * One Keycloak for every JVM of this user that wants the same realms, so that running a single test again does not start another. It ends
 * three minutes after the last of them.
 */
public final class LeasedKeycloak {

    private static final Duration FORGOTTEN = Duration.ofDays(2);

    private final Path folder;
    private final List<SandboxRealm> realms;
    private final Consumer<String> progress;

    private LeasedKeycloak(Path folder, List<SandboxRealm> realms, Consumer<String> progress) {
        this.folder = folder;
        this.realms = realms;
        this.progress = progress;
    }

    /** Joins the running one or starts it, and returns when it is ready. Keeps it as long as this JVM lives. */
    public static Place join(List<SandboxRealm> realms, Consumer<String> progress) {
        Path all = Checkout.cache().resolve("test-keycloak");
        Path folder = all.resolve(KeycloakDistribution.VERSION + "-" + SandboxRealm.fingerprint(realms));
        try {
            Files.createDirectories(folder);
            forgetOldOnes(all);
            return new LeasedKeycloak(folder, realms, progress).join();
        } catch (IOException failed) {
            throw new UncheckedIOException("No Keycloak for the tests in " + folder, failed);
        }
    }

    private Place join() throws IOException {
        Path lease = folder.resolve("lease");
        touch(lease);
        keepTouching(lease);
        try (FileChannel channel =
                        FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock _ = channel.lock()) {
            Optional<Place> running = running();
            return running.isPresent() ? running.get() : startOne(lease);
        }
    }

    private Optional<Place> running() throws IOException {
        Path port = folder.resolve("port");
        if (!Files.exists(port)) {
            return Optional.empty();
        }
        Place place = new Place(Integer.parseInt(Files.readString(port).strip()), folder);
        return KeycloakProcess.isReady(place) ? Optional.of(place) : Optional.empty();
    }

    private Place startOne(Path lease) throws IOException {
        Place place = new Place(freePort(), folder);
        progress.accept("Starting Keycloak for the tests on port " + place.port());
        KeycloakProcess.startLeased(place, realms, progress, lease).awaitReady();
        Files.writeString(folder.resolve("port"), Integer.toString(place.port()));
        return place;
    }

    /** A port whose successor is free as well. */
    private static int freePort() throws IOException {
        for (int attempt = 0; attempt < 20; attempt++) {
            try (ServerSocket first = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                    ServerSocket _ = new ServerSocket(first.getLocalPort() + 1, 1, InetAddress.getLoopbackAddress())) {
                return first.getLocalPort();
            } catch (java.net.BindException | IllegalArgumentException taken) {
                continue;
            }
        }
        throw new IOException("No two free ports in a row");
    }

    private static void keepTouching(Path lease) {
        ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("keycloak-lease").factory());
        var _ = clockwork.scheduleAtFixedRate(() -> touch(lease), 20, 20, TimeUnit.SECONDS);
    }

    private static void touch(Path lease) {
        try {
            if (!Files.exists(lease)) {
                Files.createFile(lease);
            }
            Files.setLastModifiedTime(lease, FileTime.from(Instant.now()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Realms change often; the databases of yesterday's are of no use. */
    private static void forgetOldOnes(Path all) throws IOException {
        Instant limit = Instant.now().minus(FORGOTTEN);
        try (Stream<Path> folders = Files.list(all)) {
            for (Path folder : folders.toList()) {
                if (Files.getLastModifiedTime(folder).toInstant().isBefore(limit)
                        && !Files.exists(folder.resolve("keycloak.pid"))) {
                    KeycloakDistribution.deleteTree(folder);
                }
            }
        }
    }
}
