/** May this be sent? Promises one recorded answer for each send, by a pure function over what is known at that moment; must never say yes without a reason that names its rule. */
@NullMarked
package health.kithway.consent.decision;

import org.jspecify.annotations.NullMarked;
