package health.kithway.directory;

import java.time.Instant;
import java.util.UUID;

/**
 * What an organization decided about a public name (R-PHI-11).
 *
 * @param subject id of the location, or of the organization itself
 * @param reveals whether the name says what care is given there
 * @param signedFor whether it is used all the same
 */
public record NameDecision(UUID subject, boolean reveals, boolean signedFor, Instant decidedAt) {}
