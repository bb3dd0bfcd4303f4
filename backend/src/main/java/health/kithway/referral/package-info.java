/** One patient's way to one appointment: stages, timeline, appointments. Promises that a second submission makes no second referral and that late events are kept with both times; must never hold a name, an address, free text or a clinical word. */
@NullMarked
package health.kithway.referral;

import org.jspecify.annotations.NullMarked;
