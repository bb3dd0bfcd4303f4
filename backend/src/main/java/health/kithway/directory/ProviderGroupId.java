package health.kithway.directory;

import java.util.UUID;

/** Identifies a provider group of an organization. */
public record ProviderGroupId(UUID value) {

    public static ProviderGroupId of(String text) {
        return new ProviderGroupId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
