package health.kithway.messaging.firewall;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What stands between two spaces: an address, a file name, a hashtag, or just a word. */
final class Chunks {

    private static final Pattern ADDRESS = Pattern.compile(
            "://|\\bwww\\.|[a-z0-9]\\.(?:com|org|net|health|care|clinic|io|co|us|edu|gov|example)\\b|@[a-z0-9-]+\\.[a-z]");
    private static final Pattern FILE =
            Pattern.compile(".*[a-z0-9]\\.(?:pdf|docx?|xlsx?|ics|png|jpe?g|txt|html?|zip|csv|vcf)\\W*");
    private static final Pattern PARTED = Pattern.compile("[a-z][\\-_.*·~+|/^=\"']{1,2}[a-z]");
    private static final Pattern MIXED = Pattern.compile("(?=.*[a-z])(?=.*[0134578@$!|]).{4,}");
    private static final int FEWEST_LETTERS = 3;

    private final Folding folding;
    private final List<int[]> chunks = new ArrayList<>();

    Chunks(Folding folding) {
        this.folding = folding;
        int at = 0;
        while (at < folding.length()) {
            int end = at;
            while (end < folding.length() && !Character.isWhitespace(folding.at(end))) {
                end++;
            }
            if (end > at) {
                chunks.add(new int[] {at, end});
            }
            at = end + 1;
        }
    }

    /** "mam-mo-gram" as one word. */
    List<Token> joined(List<Token> words) {
        List<Token> read = new ArrayList<>(words);
        for (int[] chunk : chunks) {
            String text = text(chunk);
            if (PARTED.matcher(text).find() && !isAddress(text)) {
                Spelled.replace(read, trimmed(chunk));
            }
        }
        return List.copyOf(read);
    }

    /** "#MammogramMonday" as two words; what looks like a random code stays whole. */
    List<Token> apart(List<Token> words) {
        List<Token> read = new ArrayList<>();
        for (Token token : words) {
            List<Token> parts = humps(token);
            read.addAll(parts.size() > 1 ? parts : List.of(token));
        }
        return List.copyOf(read);
    }

    /** "ch3mo" and "m@mmogram" in letters; addresses stay as they are, since their codes are random. */
    List<Token> unleeted(List<Token> words, char one) {
        List<Token> read = new ArrayList<>(words);
        for (int[] chunk : chunks) {
            String text = text(chunk);
            if (MIXED.matcher(text).matches() && !isAddress(text)) {
                Token plain = unleeted(trimmed(chunk), chunk, one);
                if (plain.word().chars().filter(Character::isLetter).count() >= FEWEST_LETTERS) {
                    Spelled.replace(read, plain);
                }
            }
        }
        return List.copyOf(read);
    }

    List<Token> solids() {
        return chunks.stream()
                .filter(chunk -> {
                    String text = text(chunk);
                    return isAddress(text) || FILE.matcher(text).matches() || text.startsWith("#");
                })
                .map(chunk -> Tokens.token(folding, chunk[0], chunk[1], false))
                .toList();
    }

    private Token unleeted(Token token, int[] chunk, char one) {
        StringBuilder plain = new StringBuilder();
        for (int at = chunk[0]; at < chunk[1]; at++) {
            char letter = letter(folding.at(at), one);
            boolean outermost = at == chunk[1] - 1 && folding.at(at) == '!';
            if (Tokens.isWord(letter) && !outermost) {
                plain.append(letter);
            }
        }
        return new Token(plain.toString(), token.start(), token.end(), token.begins(), token.capital());
    }

    private static char letter(char sign, char one) {
        return switch (sign) {
            case '0' -> 'o';
            case '1', '!', '|' -> one;
            case '3' -> 'e';
            case '4', '@' -> 'a';
            case '5', '$' -> 's';
            case '7' -> 't';
            case '8' -> 'b';
            default -> sign;
        };
    }

    private List<Token> humps(Token token) {
        List<Token> parts = new ArrayList<>();
        if (token.word().chars().anyMatch(Character::isDigit)) {
            return parts;
        }
        int from = indexOf(token.start());
        int to = from;
        while (to < folding.length() && folding.end(to) <= token.end()) {
            to++;
        }
        int start = from;
        for (int at = from + 1; at < to; at++) {
            if (folding.isCapital(at) && !folding.isCapital(at - 1)) {
                parts.add(Tokens.token(folding, start, at, parts.isEmpty() && token.begins()));
                start = at;
            }
        }
        if (start < to) {
            parts.add(Tokens.token(folding, start, to, parts.isEmpty() && token.begins()));
        }
        return parts;
    }

    private int indexOf(int source) {
        int low = 0;
        int high = folding.length() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (folding.start(middle) < source) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private String text(int[] chunk) {
        return folding.letters().substring(chunk[0], chunk[1]);
    }

    private Token trimmed(int[] chunk) {
        int start = chunk[0];
        int end = chunk[1];
        while (start < end - 1 && !Tokens.isWord(folding.at(start))) {
            start++;
        }
        while (end - 1 > start && !Tokens.isWord(folding.at(end - 1))) {
            end--;
        }
        return Tokens.token(folding, start, end, false);
    }

    private static boolean isAddress(String text) {
        return ADDRESS.matcher(text).find();
    }
}
