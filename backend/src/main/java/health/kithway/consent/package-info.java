/** What people agreed to, took back, and who must not be written to; decides every send. Promises that no evidence is ever changed and that every decision is recorded; must never let anybody but its holder open a closed address again. */
@NullMarked
package health.kithway.consent;

import org.jspecify.annotations.NullMarked;
