package health.kithway.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Says every line, and writes it to a file. */
final class Report {

    private final Path file;
    private final PrintStream out;

    Report(Path file, PrintStream out) {
        this.file = file;
        this.out = out;
    }

    void say(String line) {
        out.println(line);
        try {
            Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    Path file() {
        return file;
    }
}
