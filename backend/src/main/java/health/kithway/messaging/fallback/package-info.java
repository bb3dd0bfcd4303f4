/**
 * What happens when a message did not reach its reader: another channel that they agreed to, decided anew, and where none is
 * left a person of the clinic. Promises that somebody learns of it; must never send by a channel that nobody agreed to.
 */
@NullMarked
package health.kithway.messaging.fallback;

import org.jspecify.annotations.NullMarked;
