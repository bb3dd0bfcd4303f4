/** What can be refused, and the one place that turns a refusal into an answer. Promises that no stack, no personal value and no SQL leaves the building; must never know a feature. */
@NullMarked
package health.kithway.problem;

import org.jspecify.annotations.NullMarked;
