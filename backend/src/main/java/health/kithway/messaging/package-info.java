/**
 * The only way out of the building: plans, decides, hands over and follows messages. Promises that nothing leaves without a
 * recorded decision and that nothing is ever sent twice. Must never keep an address or a rendered text.
 */
@NullMarked
package health.kithway.messaging;

import org.jspecify.annotations.NullMarked;
