/** The funnel, counted from referrals by a database role that can see no person. Promises that no number stands for fewer people than the threshold, nor lets one be worked out (R-RPT-01, -02); must never read the vault, nor a table the report role has no grant for. */
@NullMarked
package health.kithway.report;

import org.jspecify.annotations.NullMarked;
