package health.kithway.messaging.meaning;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One written rule: an intent, how much of the reply it has to fit, and a name. */
record Rule(Intent intent, Fit fit, String name, Pattern pattern) {

    /** How much of a reply a pattern has to match. */
    enum Fit {
        /** All of it, without courtesies. */
        WHOLE,
        /** All between two marks of punctuation, without courtesies. */
        CLAUSE,
        /** Some words of it. */
        ANYWHERE,
        /** Words that only sound like the intent and are left out before it is looked for. */
        NOT
    }

    /** The words that fit; empty if none do. */
    Optional<String> find(Said said) {
        return switch (fit) {
            case WHOLE -> matching(said.bare()).or(() -> matching(said.text()));
            case CLAUSE -> said.clauses().stream().filter(this::matches).findFirst();
            case ANYWHERE -> {
                Matcher found = pattern.matcher(said.text());
                yield found.find() ? Optional.of(found.group().strip()) : Optional.empty();
            }
            case NOT -> Optional.empty();
        };
    }

    private Optional<String> matching(String words) {
        return matches(words) ? Optional.of(words) : Optional.empty();
    }

    private boolean matches(String words) {
        return pattern.matcher(words).matches();
    }
}
