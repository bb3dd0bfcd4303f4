package health.kithway.directory;

import java.util.UUID;

/** Identifies a place where an organization sees patients. */
public record LocationId(UUID value) {

    public static LocationId of(String text) {
        return new LocationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
