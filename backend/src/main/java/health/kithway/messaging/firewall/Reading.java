package health.kithway.messaging.firewall;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in all the ways it can be read: word by word, and again with what was spelled out, hyphenated, written together or
 * with digits for letters put right.
 */
final class Reading {

    private static final int LONGEST = 20_000;

    private static final Pattern DRAWN = Pattern.compile("([a-z])\\1{2,}");

    private final Folding folding;
    private final List<Token> words;
    private final Set<List<Token>> ways = new LinkedHashSet<>();

    private Reading(String text) {
        this.folding = Folding.of(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        this.words = Tokens.of(folding);
        ways.add(words);
        Chunks chunks = new Chunks(folding);
        ways.add(Spelled.out(folding, words));
        ways.add(chunks.joined(words));
        ways.add(chunks.apart(words));
        ways.add(chunks.unleeted(words, 'i'));
        ways.add(chunks.unleeted(words, 'l'));
        ways.add(squeezed());
    }

    static Reading of(String text) {
        return new Reading(text);
    }

    /** As written. */
    List<Token> words() {
        return words;
    }

    /** Each way is a list of words; the first is as written. */
    List<List<Token>> ways() {
        return List.copyOf(ways);
    }

    /** What stands without spaces where people hide words: addresses, file names, hashtags. */
    List<Token> solids() {
        return new Chunks(folding).solids();
    }

    /** Where some words stand next to each other, as they are. */
    List<Span> find(String name) {
        List<Token> wanted = Tokens.of(Folding.of(name));
        List<Span> found = new ArrayList<>();
        for (int at = 0; !wanted.isEmpty() && at + wanted.size() <= words.size(); at++) {
            if (isAt(at, wanted)) {
                found.add(new Span(
                        words.get(at).start(), words.get(at + wanted.size() - 1).end()));
            }
        }
        return found;
    }

    private boolean isAt(int at, List<Token> wanted) {
        for (int index = 0; index < wanted.size(); index++) {
            if (!words.get(at + index).word().equals(wanted.get(index).word())) {
                return false;
            }
        }
        return true;
    }

    /** "chemooo" is read as "chemo". */
    private List<Token> squeezed() {
        return words.stream()
                .map(token -> {
                    Matcher drawn = DRAWN.matcher(token.word());
                    String once = drawn.find() ? drawn.replaceAll("$1") : token.word();
                    return once.equals(token.word())
                            ? token
                            : new Token(once, token.start(), token.end(), token.begins(), token.capital());
                })
                .toList();
    }
}
