/** Who is affected when somebody saw what they were not to see, how many in which state, and who must hear of it by when (R-SEC-04). Promises numbers that stay as they were counted; must never hold or show a name or an address. */
@NullMarked
package health.kithway.disclosure.breach;

import org.jspecify.annotations.NullMarked;
