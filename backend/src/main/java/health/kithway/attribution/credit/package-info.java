/** What brought a referral, and how the credit for it is shared. Promises that the shares of a referral add up to exactly 10,000 basis points, that what was credited once can be derived again to the byte, and that a new model leaves closed months alone; must never hold a person, drop a touch without a reason, or change what was stored. */
@NullMarked
package health.kithway.attribution.credit;

import org.jspecify.annotations.NullMarked;
