package health.kithway.messaging.firewall;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text in plain letters, each of which knows where it came from (R-PHI-03): compatibility forms, look-alike letters,
 * accents, invisible characters, tags, entities and URL escapes no longer hide anything.
 */
final class Folding {

    private static final String FILLERS = "\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0";

    private final StringBuilder letters = new StringBuilder();
    private int[] starts;
    private int[] ends;
    private boolean[] capitals;

    private Folding(int size) {
        this.starts = new int[size];
        this.ends = new int[size];
        this.capitals = new boolean[size];
    }

    static Folding of(String text) {
        Folding folding = new Folding(text.length() + 16);
        int at = 0;
        while (at < text.length()) {
            at = folding.take(text, at);
        }
        return folding;
    }

    int length() {
        return letters.length();
    }

    char at(int index) {
        return letters.charAt(index);
    }

    String letters() {
        return letters.toString();
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    boolean isCapital(int index) {
        return capitals[index];
    }

    private int take(String text, int at) {
        int unit = text.codePointAt(at);
        int end = Markup.end(text, at);
        if (end > at) {
            plain(Markup.shown(text, at, end), at, end);
            return end;
        }
        int escaped = unit == '%' ? escapes(text, at) : at;
        if (escaped > at) {
            plain(decoded(text, at, escaped), at, escaped);
            return escaped;
        }
        int next = at + Character.charCount(unit);
        fold(unit, at, next);
        return next;
    }

    private void plain(String shown, int start, int end) {
        shown.codePoints().forEach(unit -> fold(unit, start, end));
    }

    private void fold(int unit, int start, int end) {
        if (unit < 0x80) {
            append((char) Character.toLowerCase(unit), start, end, Character.isUpperCase(unit));
            return;
        }
        if (Character.getType(unit) == Character.FORMAT || FILLERS.indexOf(unit) >= 0) {
            return;
        }
        String taken = Normalizer.normalize(Character.toString(unit), Normalizer.Form.NFKD);
        taken.codePoints().filter(part -> !isMark(part)).forEach(part -> {
            boolean capital = Character.isUpperCase(part) || Character.isTitleCase(part);
            int plain = LookAlikes.plain(part);
            Character.toString(Character.toLowerCase(plain))
                    .chars()
                    .forEach(letter -> append((char) letter, start, end, capital));
        });
    }

    private static boolean isMark(int unit) {
        int type = Character.getType(unit);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT;
    }

    private void append(char letter, int start, int end, boolean capital) {
        int index = letters.length();
        if (index == starts.length) {
            starts = Arrays.copyOf(starts, index * 2);
            ends = Arrays.copyOf(ends, index * 2);
            capitals = Arrays.copyOf(capitals, index * 2);
        }
        letters.append(letter);
        starts[index] = start;
        ends[index] = end;
        capitals[index] = capital;
    }

    private static int escapes(String text, int at) {
        int end = at;
        while (end + 2 < text.length() + 0
                && text.charAt(end) == '%'
                && Character.digit(text.charAt(end + 1), 16) >= 0
                && Character.digit(text.charAt(end + 2), 16) >= 0) {
            end += 3;
        }
        return end;
    }

    private static String decoded(String text, int start, int end) {
        byte[] bytes = new byte[(end - start) / 3];
        for (int index = 0; index < bytes.length; index++) {
            bytes[index] = (byte) Integer.parseInt(text, start + 3 * index + 1, start + 3 * index + 3, 16);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
