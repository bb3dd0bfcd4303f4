package health.kithway.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;

/**
 * A list in memory with a copy in a JSON file: the newest entries, oldest first.
 *
 * @param <T> a record
 */
public final class KeptList<T> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;
    private final int most;
    private final List<T> entries;
    private long version;

    public KeptList(Path file, Class<T> kind, int most) {
        this.file = file;
        this.most = most;
        this.entries = read(file, kind);
    }

    private static <T> List<T> read(Path file, Class<T> kind) {
        if (Files.notExists(file)) {
            return new ArrayList<>();
        }
        try {
            return JSON.readerForListOf(kind).readValue(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public synchronized List<T> all() {
        return List.copyOf(entries);
    }

    /** Grows with every change. */
    public synchronized long version() {
        return version;
    }

    public synchronized void add(T entry) {
        entries.add(entry);
        if (entries.size() > most) {
            entries.removeFirst();
        }
        changed();
    }

    public synchronized void replace(Predicate<T> which, UnaryOperator<T> change) {
        entries.replaceAll(entry -> which.test(entry) ? change.apply(entry) : entry);
        changed();
    }

    private void changed() {
        version++;
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(fresh, JSON.writeValueAsString(entries));
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
