package health.kithway.messaging.meaning;

import java.util.Set;
import java.util.regex.Pattern;

/** Reads a word as the one that was meant: other spellings, letters written as digits, and one slip in a long word. */
final class Spelling {

    private static final int SHORTEST_WITH_SLIP = 5;
    private static final int SHORTEST_WITH_TWO = 9;
    private static final Pattern SIGNS_IN_WORD = Pattern.compile("(?=.*[a-z].*[a-z])(?=.*[0135@$])[a-z0135@$]+");
    private static final String SIGNS = "0135@$";
    private static final String LETTERS = "oiesas";

    private Spelling() {}

    static String of(String word, Rules rules) {
        String known = rules.spelling(word);
        if (!known.equals(word)) {
            return known;
        }
        if (SIGNS_IN_WORD.matcher(word).matches()) {
            String lettered = letters(word);
            return rules.misspelt().contains(lettered) ? lettered : word;
        }
        return word.length() < SHORTEST_WITH_SLIP || rules.isReal(word) ? word : meant(word, rules.misspelt());
    }

    private static String meant(String word, Set<String> known) {
        if (known.contains(word)) {
            return word;
        }
        return known.stream()
                .filter(meant -> meant.length() >= SHORTEST_WITH_SLIP && !isForm(word, meant))
                .filter(meant -> slips(word, meant) <= (meant.length() >= SHORTEST_WITH_TWO ? 2 : 1))
                .sorted()
                .findFirst()
                .orElse(word);
    }

    /** An ending or a beginning is no slip: {@code cancelled} is not {@code cancel}. */
    private static boolean isForm(String word, String meant) {
        return word.startsWith(meant) || meant.startsWith(word) || meant.endsWith(word);
    }

    private static String letters(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        word.chars().forEach(sign -> {
            int at = SIGNS.indexOf(sign);
            plain.append(at < 0 ? (char) sign : LETTERS.charAt(at));
        });
        return plain.toString();
    }

    /** Letters added, left out, changed, or swapped with their neighbour. */
    private static int slips(String word, String meant) {
        if (Math.abs(word.length() - meant.length()) > 2) {
            return Integer.MAX_VALUE;
        }
        int[][] slips = new int[word.length() + 1][meant.length() + 1];
        for (int i = 0; i <= word.length(); i++) {
            for (int j = 0; j <= meant.length(); j++) {
                slips[i][j] = i == 0 ? j : j == 0 ? i : fewest(slips, word, meant, i, j);
            }
        }
        return slips[word.length()][meant.length()];
    }

    private static int fewest(int[][] slips, String word, String meant, int i, int j) {
        int changed = word.charAt(i - 1) == meant.charAt(j - 1) ? 0 : 1;
        int fewest = Math.min(Math.min(slips[i - 1][j] + 1, slips[i][j - 1] + 1), slips[i - 1][j - 1] + changed);
        boolean swapped = i > 1
                && j > 1
                && word.charAt(i - 1) == meant.charAt(j - 2)
                && word.charAt(i - 2) == meant.charAt(j - 1);
        return swapped ? Math.min(fewest, slips[i - 2][j - 2] + 1) : fewest;
    }
}
