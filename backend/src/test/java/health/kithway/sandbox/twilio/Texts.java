package health.kithway.sandbox.twilio;

import health.kithway.sandbox.KeptList;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Every text the stand-in has seen, oldest first, kept in a file so that a restart keeps the phones' history. */
public final class Texts {

    private static final int MOST = 1_000;

    private final KeptList<Text> kept;

    public Texts(Path file) {
        this.kept = new KeptList<>(file, Text.class, MOST);
    }

    public List<Text> all() {
        return kept.all();
    }

    public long version() {
        return kept.version();
    }

    void add(Text text) {
        kept.add(text);
    }

    Optional<Text> find(String sid) {
        return all().stream().filter(text -> text.sid().equals(sid)).findFirst();
    }

    void change(String sid, UnaryOperator<Text> change) {
        kept.replace(text -> text.sid().equals(sid), change);
    }
}
