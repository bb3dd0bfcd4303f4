/** Who may decide for a patient, since when, until when, and how we know. Promises that a parent's say ends when the child is 18 (R-ST-01) and that a safety hold works at once (R-HIPAA-08); must never take somebody's word for their own authority. */
@NullMarked
package health.kithway.consent.representative;

import org.jspecify.annotations.NullMarked;
