/**
 * How the credit for one referral is shared among what brought it, under a declared model. Promises that it is pure: the same
 * statements, in whatever order, give the same shares, and these add up to exactly 10,000 basis points; must never read or
 * store anything.
 */
@NullMarked
package health.kithway.attribution.model;

import org.jspecify.annotations.NullMarked;
