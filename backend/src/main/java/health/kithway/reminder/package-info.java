/**
 * Says at the right time what a referral's progress calls for, and nothing after the goal is reached. Promises that a step
 * is taken once. Must never send by itself: messages leave through {@code messaging} only.
 */
@NullMarked
package health.kithway.reminder;

import org.jspecify.annotations.NullMarked;
