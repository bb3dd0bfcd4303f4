/** Referrals from practices. Promises that the practice attests the patient agreed, and how (R-TCPA-08), before anybody is written to; must never take anything clinical. */
@NullMarked
package health.kithway.intake;

import org.jspecify.annotations.NullMarked;
