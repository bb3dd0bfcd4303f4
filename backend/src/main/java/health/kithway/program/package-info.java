/** Programs, their versions and campaigns: what a marketer writes and a second person publishes. Promises that what was published never changes and that nobody approves their own work; must never show a draft to visitors. */
@NullMarked
package health.kithway.program;

import org.jspecify.annotations.NullMarked;
