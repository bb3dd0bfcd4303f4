/**
 * Has carriers forget what texts said, a day after they ended (R-TWI-14). Promises to come round every hour for as long as
 * there is a number to send from; must never need to know the words itself.
 */
@NullMarked
package health.kithway.messaging.redaction;

import org.jspecify.annotations.NullMarked;
