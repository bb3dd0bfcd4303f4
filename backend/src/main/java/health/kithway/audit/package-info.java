/** The trail: append-only, chained per organization, written in the transaction of the act. Promises that a write without its sentence does not compile; must never hold a personal value. */
@NullMarked
package health.kithway.audit;

import org.jspecify.annotations.NullMarked;
