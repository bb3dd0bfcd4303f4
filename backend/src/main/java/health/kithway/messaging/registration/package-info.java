/**
 * The numbers and addresses an organization sends from, as its administrators see them: proposed, registered with the carriers
 * before anything leaves (R-10DLC-01), set to a pace, and let go again after a fault. Promises that a number that is not
 * registered sends nothing; must never hold anybody's number but the organization's own.
 */
@NullMarked
package health.kithway.messaging.registration;

import org.jspecify.annotations.NullMarked;
