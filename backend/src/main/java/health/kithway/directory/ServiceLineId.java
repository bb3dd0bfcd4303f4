package health.kithway.directory;

import java.util.UUID;

/** Identifies a kind of visit an organization offers. */
public record ServiceLineId(UUID value) {

    public static ServiceLineId of(String text) {
        return new ServiceLineId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
