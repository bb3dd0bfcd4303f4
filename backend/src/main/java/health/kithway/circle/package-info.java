/** The people around a patient's referrals: members, what each may know and until when, who is on point. Promises that a right counts only while the patient's yes holds; must never tell a member more than that, or anybody else that there is a circle. */
@NullMarked
package health.kithway.circle;

import org.jspecify.annotations.NullMarked;
