/**
 * The inbox: replies that a person of the clinic has to read, danger first. Promises that every reading of what somebody wrote
 * is on the trail with its purpose. Must never show a reply to marketing, nor let anything out that is not approved wording or
 * was read by the firewall (R-REPLY-03, R-PHI-02).
 */
@NullMarked
package health.kithway.messaging.inbox;

import org.jspecify.annotations.NullMarked;
