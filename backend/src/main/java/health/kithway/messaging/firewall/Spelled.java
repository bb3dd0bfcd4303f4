package health.kithway.messaging.firewall;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts together what was spelled out: "c h e m o", "h-i-v", "c.o.l.o.n". */
final class Spelled {

    private static final Pattern LETTERS =
            Pattern.compile("(?<![a-z0-9])(?:[a-z0-9][ .\\-_*·/~+]{1,3}){2,}[a-z0-9](?![a-z0-9])");

    private Spelled() {}

    static List<Token> out(Folding folding, List<Token> words) {
        Matcher spelled = LETTERS.matcher(folding.letters());
        List<Token> read = new ArrayList<>(words);
        while (spelled.find()) {
            Token joined = Tokens.token(folding, spelled.start(), spelled.end(), false);
            if (!joined.isNumber()) {
                replace(read, joined);
            }
        }
        return List.copyOf(read);
    }

    static void replace(List<Token> read, Token joined) {
        int first = 0;
        while (first < read.size() && read.get(first).start() < joined.start()) {
            first++;
        }
        int last = first;
        while (last < read.size() && read.get(last).end() <= joined.end()) {
            last++;
        }
        boolean begins = first < read.size() && read.get(first).begins();
        read.subList(first, last).clear();
        read.add(first, new Token(joined.word(), joined.start(), joined.end(), begins, joined.capital()));
    }
}
