/**
 * Text messages through Twilio. Promises one attempt per hand-over and that Twilio's words stop here. Must never be called
 * inside a transaction, and never retries by itself.
 */
@NullMarked
package health.kithway.messaging.twilio;

import org.jspecify.annotations.NullMarked;
