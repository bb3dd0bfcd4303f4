package health.kithway.messaging.inbox;

import health.kithway.messaging.meaning.Intent;
import java.time.Instant;
import java.util.UUID;

/**
 * A reading that somebody put right; kept for whoever writes the rules.
 *
 * @param rule the rule that read it so
 */
record ReplyCorrection(UUID reply, Intent was, Intent intent, String rule, Instant correctedAt) {}
