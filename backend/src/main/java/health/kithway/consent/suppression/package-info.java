/** Addresses that must not be written to. Promises to outlive the person and every import (R-TCPA-14); must never let anybody but its holder open a closed address again. */
@NullMarked
package health.kithway.consent.suppression;

import org.jspecify.annotations.NullMarked;
