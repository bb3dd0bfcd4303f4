/** The language of routing rules, and the pure decision where a referral goes. Promises that the same facts under the same rules come to the same place, so that a dry run tells what would have been; must never know a person, a ZIP code or a date of birth, only bands. */
@NullMarked
package health.kithway.routing.rule;

import org.jspecify.annotations.NullMarked;
