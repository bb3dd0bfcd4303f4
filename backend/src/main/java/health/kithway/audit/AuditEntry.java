package health.kithway.audit;

import java.time.Instant;
import java.util.UUID;

/** One link of an organization's chain (R-SEC-01). */
public record AuditEntry(
        UUID organizationId,
        long sequence,
        Instant occurredAt,
        String actorKind,
        String actorId,
        String action,
        String subjectKind,
        String subjectId,
        String purpose,
        String requestId,
        byte[] previousHash,
        byte[] hash) {}
