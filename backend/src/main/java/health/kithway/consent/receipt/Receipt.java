package health.kithway.consent.receipt;

import java.time.Instant;
import java.util.UUID;

/**
 * The signed proof of one act of consent.
 *
 * @param jws compact JWS (RFC 7515) with EdDSA (RFC 8037); its payload is what was said, word for word
 * @param keyId which of the organization's published keys verifies it
 */
public record Receipt(UUID id, UUID personId, String keyId, String jws, Instant issuedAt) {}
