/** A file of referrals in which nobody can be known (Safe Harbor, R-SEC-06). Promises that whatever leaves carries a tag that lets it, and dates, places and ages only as coarse as the law allows; must never read the vault, nor a column that nobody has tagged. */
@NullMarked
package health.kithway.report.deidentified;

import org.jspecify.annotations.NullMarked;
