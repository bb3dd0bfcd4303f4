package health.kithway.consent.decision;

import java.util.UUID;

/** Identifies one answer to whether something may be sent. */
public record DecisionId(UUID value) {

    public static DecisionId of(String text) {
        return new DecisionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
