package health.kithway.messaging.wording;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text as the firewall reads it (R-PHI-03): look-alike letters, invisible characters, accents, tags, spelled-out and
 * URL-encoded words no longer hide anything.
 *
 * @param text lower-case letters, digits and single spaces
 */
record Normalized(String text) {

    private static final Pattern TAG = Pattern.compile("<[^<>]{0,200}>");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u3164]");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}");
    private static final Pattern SPELLED =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\p{L}[ .\\-_*·]){3,}\\p{L}(?![\\p{L}\\p{N}])");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String LOOK_ALIKES = "авеёкмнорстухіјѕԁɡһӏαβεικνορτυχωı";
    private static final String PLAIN = "abeekmhopctyxijsdghlabeikvoptuxwi";

    static Normalized of(String raw) {
        String shown = unescaped(TAG.matcher(raw).replaceAll(""));
        String folded = INVISIBLE
                .matcher(Normalizer.normalize(shown, Normalizer.Form.NFKC))
                .replaceAll("");
        String lower = plainLetters(folded.toLowerCase(Locale.ROOT));
        String bare =
                ACCENT.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        String joined = SPELLED.matcher(bare)
                .replaceAll(found ->
                        BETWEEN_WORDS.matcher(found.group()).replaceAll("").replace("_", ""));
        return new Normalized(BETWEEN_WORDS.matcher(joined).replaceAll(" ").strip());
    }

    /** The same text without some words that are known to be fine. */
    Normalized without(String allowed) {
        String words = of(allowed).text();
        return words.isEmpty()
                ? this
                : new Normalized(
                        (" " + text + " ").replace(" " + words + " ", " ").strip());
    }

    List<String> words() {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
    }

    private static String unescaped(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }

    private static String plainLetters(String lower) {
        StringBuilder plain = new StringBuilder(lower.length());
        lower.chars().forEach(unit -> {
            int at = LOOK_ALIKES.indexOf(unit);
            plain.append(at < 0 ? (char) unit : PLAIN.charAt(at));
        });
        return plain.toString();
    }
}
