package health.kithway.referral;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What people say on the telephone, e.g. {@code K7M2-9QXT}: seven random characters and one that checks them. No vowels, so
 * that it spells nothing; no two characters that look alike. There are 23 of them, a prime, so that one wrong character and
 * two that changed places are always noticed.
 */
final class Reference {

    private static final String ALPHABET = "23456789CDFHJKMNPQRTWXY";
    private static final int RANDOM = 7;

    private Reference() {}

    static String next(RandomGenerator chance) {
        StringBuilder text = new StringBuilder(RANDOM + 2);
        for (int i = 0; i < RANDOM; i++) {
            text.append(ALPHABET.charAt(chance.nextInt(ALPHABET.length())));
        }
        text.append(check(text));
        return text.insert(4, '-').toString();
    }

    /** In the one form it is stored, however it was typed; empty if it cannot be one. */
    static Optional<String> read(String typed) {
        String text = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        boolean known = text.length() == RANDOM + 1 && text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
        return known && check(text.substring(0, RANDOM)) == text.charAt(RANDOM)
                ? Optional.of(text.substring(0, 4) + "-" + text.substring(4))
                : Optional.empty();
    }

    private static char check(CharSequence text) {
        int sum = 0;
        for (int i = 0; i < RANDOM; i++) {
            sum += (i + 1) * ALPHABET.indexOf(text.charAt(i));
        }
        return ALPHABET.charAt(sum % ALPHABET.length());
    }
}
