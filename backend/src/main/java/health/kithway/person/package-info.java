/** People and how to reach them: the only package that opens the vault. Promises that every read of a person leaves an audit entry; must never put a name or an address into a log, a refusal or an exception. */
@NullMarked
package health.kithway.person;

import org.jspecify.annotations.NullMarked;
