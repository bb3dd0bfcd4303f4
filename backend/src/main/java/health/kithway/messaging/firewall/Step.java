package health.kithway.messaging.firewall;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One place in an entry: a word, one of several, a number, or a gap.
 *
 * @param choices words; a star at the end or the beginning stands for anything, {@code #} for a number
 * @param optional whether the entry holds without it
 * @param gap how many words may stand here instead, whatever they are
 */
record Step(List<String> choices, boolean optional, int gap) {

    private static final Pattern COUNTED = Pattern.compile("\\d+(?:st|nd|rd|th|[ap])?");
    private static final Set<String> NUMBERS = Set.of(
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "first",
            "second", "third", "uno", "un", "una", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve",
            "diez", "once", "doce");

    static Step of(String written) {
        if (written.startsWith("~")) {
            return new Step(List.of(), true, Integer.parseInt(written.substring(1)));
        }
        boolean optional = written.endsWith("?");
        String choices = optional ? written.substring(0, written.length() - 1) : written;
        return new Step(Arrays.asList(choices.split("\\|")), optional, 0);
    }

    boolean takes(String word) {
        return choices.stream().anyMatch(choice -> takes(choice, word));
    }

    private static boolean takes(String choice, String word) {
        if (choice.equals("#")) {
            return isNumber(word);
        }
        if (choice.endsWith("*")) {
            return word.startsWith(choice.substring(0, choice.length() - 1));
        }
        if (choice.startsWith("*")) {
            return word.length() > choice.length() + 1 && word.endsWith(choice.substring(1));
        }
        return isSame(choice, word);
    }

    /** A word, or its plural. */
    private static boolean isSame(String choice, String word) {
        int longer = word.length() - choice.length();
        if (longer < 0 || longer > 2) {
            return false;
        }
        if (longer == 0) {
            return word.equals(choice);
        }
        boolean ies = longer == 2 && choice.endsWith("y") && word.endsWith("ies");
        if (ies) {
            return word.regionMatches(0, choice, 0, choice.length() - 1);
        }
        return choice.length() >= 3
                && word.startsWith(choice)
                && (longer == 1 ? word.endsWith("s") : word.endsWith("es"));
    }

    static boolean isNumber(String word) {
        return NUMBERS.contains(word) || COUNTED.matcher(word).matches();
    }
}
