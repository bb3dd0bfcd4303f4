/**
 * E-mail through SMTP. Promises a neutral subject and a one-click way to stop in every e-mail. Must never be called inside
 * a transaction.
 */
@NullMarked
package health.kithway.messaging.smtp;

import org.jspecify.annotations.NullMarked;
