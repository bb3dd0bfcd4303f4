/** Work for later, written in the caller's transaction and done once by whichever instance claims it. Promises retries with back-off and that nothing is lost in silence; must never run vendor calls inside a transaction. */
@NullMarked
package health.kithway.job;

import org.jspecify.annotations.NullMarked;
