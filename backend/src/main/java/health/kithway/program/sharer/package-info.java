/**
 * Patients and caregivers who hand on a link from their own phone. Promises that nothing is sent for them (R-TCPA-08) and that
 * they see what they shared; must never let them see who opened a link, asked or came (R-HIPAA-05, R-INC-11).
 */
@NullMarked
package health.kithway.program.sharer;

import org.jspecify.annotations.NullMarked;
