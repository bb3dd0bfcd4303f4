/** Signed proofs of what people said. Promises that anybody with the organization's public key can verify one offline, for ever; must never name a person or an address in one. */
@NullMarked
package health.kithway.consent.receipt;

import org.jspecify.annotations.NullMarked;
