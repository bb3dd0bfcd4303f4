package health.kithway.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Verifies a chain outside the database, so that the proof does not rest on the thing it proves. */
final class AuditChain {

    private static final String SEPARATOR = "\u001f";

    private AuditChain() {}

    /** Where a verification stands: the last sequence and hash found good. */
    record Position(long sequence, byte[] hash) {

        static Position start() {
            return new Position(0, new byte[32]);
        }
    }

    /** Walks on over entries in order; stops at the first that does not hang on the one before. */
    static Verdict follow(Position from, List<AuditEntry> entries) {
        Position good = from;
        for (AuditEntry entry : entries) {
            boolean linked = entry.sequence() == good.sequence() + 1
                    && MessageDigest.isEqual(entry.previousHash(), good.hash())
                    && MessageDigest.isEqual(entry.hash(), hash(entry));
            if (!linked) {
                return new Verdict(good, false);
            }
            good = new Position(entry.sequence(), entry.hash());
        }
        return new Verdict(good, true);
    }

    record Verdict(Position reached, boolean intact) {}

    static byte[] hash(AuditEntry entry) {
        String text = String.join(
                SEPARATOR,
                entry.organizationId().toString(),
                Long.toString(entry.sequence()),
                Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, entry.occurredAt())),
                entry.actorKind(),
                entry.actorId(),
                entry.action(),
                entry.subjectKind(),
                entry.subjectId(),
                entry.purpose(),
                entry.requestId());
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(entry.previousHash());
            return digest.digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
