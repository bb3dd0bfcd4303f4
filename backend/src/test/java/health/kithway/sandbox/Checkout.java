package health.kithway.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where this checkout is on the disk, from whichever folder of it the program was started. */
public final class Checkout {

    private Checkout() {}

    public static Path root() {
        Path here = Path.of("").toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("mvnw")) && Files.isDirectory(folder.resolve("keycloak-realm"))) {
                return folder;
            }
        }
        throw new IllegalStateException("Start this inside a checkout of Kithway: " + here + " is not in one");
    }

    public static Path folder(String name) {
        return root().resolve(name);
    }

    /** What several checkouts share and can be downloaded again: KITHWAY_CACHE, or .cache/kithway in the home folder. */
    public static Path cache() {
        String chosen = System.getenv("KITHWAY_CACHE");
        return chosen == null || chosen.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache", "kithway")
                : Path.of(chosen);
    }
}
