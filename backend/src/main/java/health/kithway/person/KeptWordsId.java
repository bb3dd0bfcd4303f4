package health.kithway.person;

import java.util.UUID;

/** Identifies sealed words. */
public record KeptWordsId(UUID value) {

    /** What is bound to the sealed words, so that they cannot be put in the place of others. */
    public String context() {
        return "words/" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
