/** The clinic's side of a circle: staff see it and act for its members, practices learn that somebody helps. Promises that what a member is told by telephone is decided and kept like a message; must never let a practice see more than that a caregiver is involved. */
@NullMarked
package health.kithway.circle.desk;

import org.jspecify.annotations.NullMarked;
