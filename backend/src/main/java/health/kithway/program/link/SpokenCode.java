package health.kithway.program.link;

import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * A link's code for the phone and the desk: five characters by chance and one that checks them. None looks like another, there
 * is no vowel to make a word of, and one wrong or two swapped characters are always noticed.
 *
 * @param value six characters without spaces
 */
public record SpokenCode(String value) {

    /** 23 characters, a prime number, so that every weight of the check has an inverse. */
    private static final String ALPHABET = "23456789CDFHJKMPQRTVWXY";

    private static final int FREE = 5;

    /** What was made of what somebody typed. */
    public sealed interface Read {

        /** A code that may exist. */
        record Good(SpokenCode code) implements Read {}

        /** Not six characters of the alphabet. */
        record NotACode() implements Read {}

        /** Six of them, but they do not belong together: one is wrong, or two are swapped. */
        record Misheard() implements Read {}
    }

    static SpokenCode random(RandomGenerator chance) {
        StringBuilder made = new StringBuilder(FREE + 1);
        chance.ints(FREE, 0, ALPHABET.length()).forEach(at -> made.append(ALPHABET.charAt(at)));
        return new SpokenCode(made.append(check(made)).toString());
    }

    /** Reads a code in small or capital letters, with spaces and hyphens anywhere. */
    public static Read read(String typed) {
        String value = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        if (value.length() != FREE + 1 || value.chars().anyMatch(unit -> ALPHABET.indexOf(unit) < 0)) {
            return new Read.NotACode();
        }
        return check(value) == value.charAt(FREE) ? new Read.Good(new SpokenCode(value)) : new Read.Misheard();
    }

    /** In two groups, as it is printed and said. */
    public String display() {
        return value.substring(0, 3) + "-" + value.substring(3);
    }

    private static char check(CharSequence code) {
        int sum = 0;
        for (int at = 0; at < FREE; at++) {
            sum += (at + 1) * ALPHABET.indexOf(code.charAt(at));
        }
        return ALPHABET.charAt(sum % ALPHABET.length());
    }
}
