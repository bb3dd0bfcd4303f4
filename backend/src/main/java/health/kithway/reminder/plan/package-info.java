/**
 * What is said when: plans, their steps, and how a step finds its time. Promises that a version of a plan never changes.
 * Must never know a referral or a person.
 */
@NullMarked
package health.kithway.reminder.plan;

import org.jspecify.annotations.NullMarked;
