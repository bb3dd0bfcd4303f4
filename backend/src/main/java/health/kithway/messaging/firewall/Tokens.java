package health.kithway.messaging.firewall;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts folded letters into words. */
final class Tokens {

    /** A point after these ends no sentence. */
    private static final Set<String> SHORTENED = Set.of(
            "dr", "dra", "mr", "mrs", "ms", "sr", "sra", "st", "no", "vs", "appt", "approx", "dept", "ext", "tel",
            "ste");

    private Tokens() {}

    static List<Token> of(Folding folding) {
        List<Token> tokens = new ArrayList<>();
        boolean begins = true;
        int at = 0;
        while (at < folding.length()) {
            if (isWord(folding.at(at))) {
                int end = wordEnd(folding, at);
                tokens.add(token(folding, at, end, begins));
                begins = false;
                at = end;
            } else {
                begins |= endsSentence(folding, at, tokens);
                at++;
            }
        }
        return List.copyOf(tokens);
    }

    static boolean isWord(char letter) {
        return Character.isLetterOrDigit(letter);
    }

    static Token token(Folding folding, int start, int end, boolean begins) {
        StringBuilder word = new StringBuilder(end - start);
        for (int index = start; index < end; index++) {
            if (isWord(folding.at(index))) {
                word.append(folding.at(index));
            }
        }
        return new Token(word.toString(), folding.start(start), folding.end(end - 1), begins, folding.isCapital(start));
    }

    /** An apostrophe inside a word is part of it: "don't" is one word. */
    private static int wordEnd(Folding folding, int start) {
        int end = start;
        while (end < folding.length()
                && (isWord(folding.at(end))
                        || (isApostrophe(folding.at(end))
                                && end + 1 < folding.length()
                                && isWord(folding.at(end + 1))))) {
            end++;
        }
        return end;
    }

    private static boolean isApostrophe(char letter) {
        return letter == '\'' || letter == '’' || letter == 'ʼ' || letter == '`';
    }

    private static boolean endsSentence(Folding folding, int at, List<Token> before) {
        char sign = folding.at(at);
        if (sign == '\n' || sign == '|' || sign == '•') {
            return true;
        }
        if (sign != '.' && sign != '!' && sign != '?' && sign != ';') {
            return false;
        }
        boolean spaced = at + 1 == folding.length() || Character.isWhitespace(folding.at(at + 1));
        boolean shortened = sign == '.'
                && !before.isEmpty()
                && SHORTENED.contains(before.getLast().word());
        return spaced && !shortened;
    }
}
