package health.kithway.disclosure.accounting;

import java.time.Instant;
import java.util.UUID;

/** Something of a person that was told to somebody outside, as staff noted it. */
public record NotedDisclosure(UUID id, Basis basis, Particulars particulars, Instant occurredAt, Instant recordedAt) {}
