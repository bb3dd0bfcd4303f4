/** Reading a person in an emergency, outside of one's usual rights. Promises that it ends by itself, is alerted at once and looked at by compliance; must never be the only record of why. */
@NullMarked
package health.kithway.person.emergency;

import org.jspecify.annotations.NullMarked;
