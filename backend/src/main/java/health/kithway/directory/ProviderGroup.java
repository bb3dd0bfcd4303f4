package health.kithway.directory;

/** Doctors and others who work together at an organization. */
public record ProviderGroup(ProviderGroupId id, String name) {}
