/** What people agreed to and took back. Promises that evidence is only ever added, with the words that were seen; must never take silence or an unticked box for a yes. */
@NullMarked
package health.kithway.consent.grant;

import org.jspecify.annotations.NullMarked;
