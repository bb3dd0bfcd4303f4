package health.kithway.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes sure, before anything is started, that this machine has what the sandbox needs: the folder to itself, room, ports. */
final class SandboxFolder {

    private static final long MEGABYTE = 1L << 20;
    private static final long ROOM = 400;
    private static final long ROOM_FOR_KEYCLOAK = 900;
    private static final String LOCK = "lock";
    private static final String BUILD = "build";

    private final SandboxSettings settings;
    private @Nullable FileLock lock;

    SandboxFolder(SandboxSettings settings) {
        this.settings = settings;
    }

    /** Holds the folder for this process until it ends, however it ends. */
    void take() {
        try {
            Files.createDirectories(settings.data());
            FileChannel channel =
                    FileChannel.open(settings.file(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock = channel.tryLock();
        } catch (IOException unwritable) {
            throw new CannotStart(
                    "The folder " + settings.data() + " cannot be written.",
                    "Make it writable, or choose another with KITHWAY_DATA.",
                    unwritable);
        }
        if (lock == null) {
            throw new CannotStart(
                    "A sandbox is already running with the data in " + settings.data() + ".",
                    "Use that one, end it with Ctrl-C, or start a second one with KITHWAY_DATA and other ports.");
        }
    }

    void needRoom(boolean keycloakIsBuilt) {
        needRoom(settings.data(), ROOM);
        if (!keycloakIsBuilt) {
            needRoom(Checkout.cache(), ROOM_FOR_KEYCLOAK);
        }
    }

    private static void needRoom(Path folder, long megabytes) {
        try {
            Files.createDirectories(folder);
            long free = Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
            if (free < megabytes) {
                throw new CannotStart(
                        "There are only " + free + " MB left on the disk of " + folder + "; " + megabytes
                                + " MB are needed.",
                        "Make room, or choose another disk with KITHWAY_DATA (data) and KITHWAY_CACHE (Keycloak).");
            }
        } catch (IOException unwritable) {
            throw new CannotStart(
                    "The folder " + folder + " cannot be written.",
                    "Choose another: KITHWAY_DATA, KITHWAY_CACHE.",
                    unwritable);
        }
    }

    void needPorts() {
        settings.ownPorts().forEach((name, port) -> {
            try (ServerSocket socket = new ServerSocket()) {
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress(port));
            } catch (BindException taken) {
                throw inUse(name, port, taken);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            refuseListener(name, port);
        });
    }

    /** Some systems let a second program bind beside the first; then there is somebody who answers. */
    private static void refuseListener(String name, int port) {
        try (java.net.Socket socket = new java.net.Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 300);
            throw inUse(name, port, null);
        } catch (IOException nobody) {
            return;
        }
    }

    private static CannotStart inUse(String name, int port, @Nullable Throwable cause) {
        String what = "Port " + port + " is in use by another program.";
        String wayOut = "End that program, or choose another port: " + name + "=" + (port + 1000) + " ./run";
        return cause == null ? new CannotStart(what, wayOut) : new CannotStart(what, wayOut, cause);
    }

    /** Throws away what is kept, but for the lock that is held and what was built. */
    void empty(KeycloakProcess.Place keycloak) {
        try {
            KeycloakProcess.endStale(keycloak);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        try (Stream<Path> kept = Files.list(settings.data())) {
            for (Path entry : kept.filter(file -> !file.endsWith(LOCK) && !file.endsWith(BUILD))
                    .toList()) {
                KeycloakDistribution.deleteTree(entry);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
