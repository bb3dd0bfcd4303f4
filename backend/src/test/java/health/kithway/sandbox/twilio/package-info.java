/**
 * Stands in for Twilio's REST API, its status callbacks and its webhooks, so that the real SDK and the real doors are used. It must never
 * be more forgiving than Twilio is, and must never send anything off this machine.
 */
@NullMarked
package health.kithway.sandbox.twilio;

import org.jspecify.annotations.NullMarked;
