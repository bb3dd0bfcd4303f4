package health.kithway.directory;

/** An insurance plan by the name that people know it by. */
public record Payer(PayerId id, String name) {}
