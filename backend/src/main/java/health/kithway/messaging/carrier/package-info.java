/**
 * What carriers have in common: what is handed over, what may come of it, from which sender. Promises that a carrier's
 * answer is never taken for more than it is. Must never know a vendor's word.
 */
@NullMarked
package health.kithway.messaging.carrier;

import org.jspecify.annotations.NullMarked;
