/**
 * Who else hears of a referral, and how far: members of its circle and the practice that sent it. Promises that each being told
 * is decided and kept at that moment. Must never say anything itself.
 */
@NullMarked
package health.kithway.reminder.telling;

import org.jspecify.annotations.NullMarked;
