package health.kithway.sandbox.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether the demo data was begun and finished, so that it is made once, and half of it is never kept. */
public record DemoMark(Path folder) {

    private Path begun() {
        return folder.resolve("demo-begun");
    }

    private Path made() {
        return folder.resolve("demo-made");
    }

    public boolean isHalf() {
        return Files.exists(begun()) && !isMade();
    }

    boolean isMade() {
        return Files.exists(made());
    }

    void begin() {
        mark(begun());
    }

    void finish() {
        mark(made());
    }

    private static void mark(Path file) {
        try {
            Files.writeString(file, "");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
