package health.kithway.access;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that occur nowhere but where they were planted, by what they are; found however they are written or encoded. */
final class Canaries {

    private static final Pattern ENCODED = Pattern.compile("[A-Za-z0-9+/_-]{16,}");
    private static final Pattern PUNCTUATION = Pattern.compile("[()\\s.+-]");

    private final Map<String, String> words = new LinkedHashMap<>();

    Canaries plant(String what, String word) {
        words.put(what, word.toLowerCase(Locale.ROOT));
        return this;
    }

    /** What of them a text shows: as it is, as hexadecimal, as Base64, or, of numbers, with whatever between the digits. */
    Set<String> in(String text) {
        Set<String> found = new TreeSet<>();
        String plain = text.toLowerCase(Locale.ROOT);
        String digits = PUNCTUATION.matcher(plain).replaceAll("");
        String opened = opened(text);
        words.forEach((what, word) -> {
            if (plain.contains(word)
                    || plain.contains(HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8)))
                    || (what.equals("phone") && digits.contains(word))
                    || opened.contains(word)) {
                found.add(what);
            }
        });
        return found;
    }

    /** What lies in it as Base64, at each of the places where a group of four may begin. */
    private static String opened(String text) {
        StringBuilder opened = new StringBuilder();
        Matcher encoded = ENCODED.matcher(text);
        while (encoded.find()) {
            String letters = encoded.group().replace('-', '+').replace('_', '/');
            for (int from = 0; from < 4; from++) {
                String whole = letters.substring(from, letters.length() - (letters.length() - from) % 4);
                opened.append(new String(Base64.getDecoder().decode(whole), StandardCharsets.ISO_8859_1))
                        .append('\n');
            }
        }
        return opened.toString().toLowerCase(Locale.ROOT);
    }
}
