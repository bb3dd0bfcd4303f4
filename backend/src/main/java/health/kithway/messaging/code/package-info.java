/** One-time codes on their way to people (R-OTP-01). Promises that a code goes only to an address its reader typed or has; must never say whether it did. */
@NullMarked
package health.kithway.messaging.code;

import org.jspecify.annotations.NullMarked;
