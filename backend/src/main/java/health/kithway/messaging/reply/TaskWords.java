package health.kithway.messaging.reply;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whole answers to "can you do it?", in English and Spanish. */
final class TaskWords {

    private static final Map<String, Intent> NUMBERS =
            Map.of("1", Intent.TAKE, "2", Intent.CANNOT, "yes", Intent.TAKE, "si", Intent.TAKE, "no", Intent.CANNOT);

    private static final Map<String, Intent> WORDS = Map.ofEntries(
            Map.entry("ill do it", Intent.TAKE),
            Map.entry("i will do it", Intent.TAKE),
            Map.entry("i can do it", Intent.TAKE),
            Map.entry("yo lo hago", Intent.TAKE),
            Map.entry("lo hago yo", Intent.TAKE),
            Map.entry("lo hago", Intent.TAKE),
            Map.entry("yo puedo", Intent.TAKE),
            Map.entry("i cant", Intent.CANNOT),
            Map.entry("i cannot", Intent.CANNOT),
            Map.entry("cant", Intent.CANNOT),
            Map.entry("i cant do it", Intent.CANNOT),
            Map.entry("no puedo", Intent.CANNOT),
            Map.entry("yo no puedo", Intent.CANNOT),
            Map.entry("d", Intent.DONE),
            Map.entry("done", Intent.DONE),
            Map.entry("its done", Intent.DONE),
            Map.entry("all done", Intent.DONE),
            Map.entry("listo", Intent.DONE),
            Map.entry("hecho", Intent.DONE),
            Map.entry("ya esta", Intent.DONE),
            Map.entry("terminado", Intent.DONE));

    private TaskWords() {}

    /** @param numbered whether a bare number or a yes can only be about a task */
    static @Nullable Intent read(String body, boolean numbered) {
        String text = Intents.bare(body);
        Intent number = numbered ? NUMBERS.get(text) : null;
        return number == null ? WORDS.get(text) : number;
    }
}
