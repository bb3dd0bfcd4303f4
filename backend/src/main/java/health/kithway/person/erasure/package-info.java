/** The end of a person: their key is destroyed and what waits for them is cancelled, in one transaction. Promises that what was counted and agreed to stays provable; must never erase whoever is under legal hold, and never without an entry in the trail. */
@NullMarked
package health.kithway.person.erasure;

import org.jspecify.annotations.NullMarked;
