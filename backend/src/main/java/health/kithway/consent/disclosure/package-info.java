/** May this be told to somebody else? Promises one recorded answer for each disclosure to a member, a practice or a sharer, by a pure function over what is known at that moment; must never say yes without a reason that names its rule. */
@NullMarked
package health.kithway.consent.disclosure;

import org.jspecify.annotations.NullMarked;
