package health.kithway.directory;

/** An outside practice that refers patients to the organization. */
public record Practice(PracticeId id, String name) {}
