/**
 * How somebody wants to be written to: in which language, between which hours, on which channels; and what they said before. Promises that
 * a choice only ever narrows what law and consent leave open. Must never send anything.
 */
@NullMarked
package health.kithway.messaging.choice;

import org.jspecify.annotations.NullMarked;
