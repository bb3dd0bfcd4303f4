/** What there is to do around a referral, who does it, and who is asked next. Promises that a task has one owner, that everybody is asked about it once at most, and that silence ends with a person of the clinic; must never hold a word that somebody typed, nor tell anybody who may not know. */
@NullMarked
package health.kithway.circle.task;

import org.jspecify.annotations.NullMarked;
