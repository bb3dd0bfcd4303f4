/**
 * Flags referrals that may not be what they seem: oneself, the household, staff, too many too fast, each other's, the same
 * patient twice. Promises that looking happens after the answer, on blind indexes, so that nobody can tell known people from
 * unknown ones by an answer or its time (R-INC-09); must never change, hold or drop a referral: a person decides.
 */
@NullMarked
package health.kithway.integrity;

import org.jspecify.annotations.NullMarked;
