package health.kithway.integrity;

import java.util.UUID;

/** Identifies a finding. */
public record FindingId(UUID value) {

    public static FindingId of(String text) {
        return new FindingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
