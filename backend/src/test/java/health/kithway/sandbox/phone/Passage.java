package health.kithway.sandbox.phone;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A piece of a text: plain, or an address that can be opened. */
public record Passage(String text, @Nullable String address) {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:!?)]");

    static List<Passage> of(String body) {
        List<Passage> passages = new ArrayList<>();
        Matcher found = ADDRESS.matcher(body);
        int from = 0;
        while (found.find()) {
            if (found.start() > from) {
                passages.add(new Passage(body.substring(from, found.start()), null));
            }
            passages.add(new Passage(found.group(), found.group()));
            from = found.end();
        }
        if (from < body.length()) {
            passages.add(new Passage(body.substring(from), null));
        }
        return passages;
    }
}
