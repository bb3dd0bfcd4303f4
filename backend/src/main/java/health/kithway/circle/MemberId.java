package health.kithway.circle;

import java.util.UUID;

/** Identifies a member of a circle. */
public record MemberId(UUID value) {

    public static MemberId of(String text) {
        return new MemberId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
