/** Keys that live in a key management service of AWS or Google. The only code of those vendors; must never be asked inside of a request that could do with a key at hand. */
@NullMarked
package health.kithway.vault.kms;

import org.jspecify.annotations.NullMarked;
