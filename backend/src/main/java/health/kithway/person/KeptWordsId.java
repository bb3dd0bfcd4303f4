package health.kithway.person;

import java.util.UUID;

/** Identifies sealed words. */
public record KeptWordsId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
