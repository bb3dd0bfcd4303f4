/**
 * Approved wording: templates with typed variables, and what guards them. Promises that nothing is rendered that was not
 * approved, and that every rendered word passed the firewall. Must never take free text.
 */
@NullMarked
package health.kithway.messaging.wording;

import org.jspecify.annotations.NullMarked;
