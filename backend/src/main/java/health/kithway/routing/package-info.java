/** Where a referral goes and how a time is found there. Promises that there is always a way on, that the rule and what it passed over are kept, and that a week never brings more than it may; must never keep a ZIP code, an age or a distance, only the bands that rules can ask for. */
@NullMarked
package health.kithway.routing;

import org.jspecify.annotations.NullMarked;
