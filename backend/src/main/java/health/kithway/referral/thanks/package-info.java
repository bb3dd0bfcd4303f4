/**
 * That a recommendation was of use, for whoever made it. Promises that a friend agreed to each thanks, and that each is decided and
 * kept; must never say which friend, how many or when (R-HIPAA-05, R-INC-11).
 */
@NullMarked
package health.kithway.referral.thanks;

import org.jspecify.annotations.NullMarked;
