/** Visits and credit: which link brought a referral. Promises that only a human step by POST counts (R-ATT-05..07); must never keep an address, a fingerprint or a person. */
@NullMarked
package health.kithway.attribution;

import org.jspecify.annotations.NullMarked;
