package health.kithway.consent.suppression;

import health.kithway.tenancy.Actor;
import health.kithway.tenancy.ActorKind;

/** What closed an address, or opened it again. */
public enum SuppressionSource {
    STOP_REPLY,
    UNSUBSCRIBE_LINK,
    WRONG_NUMBER_REPLY,
    /** The carrier will not deliver there any more: opted out with the carrier, or no such address. */
    CARRIER,
    /** The holder told their mail provider that it is spam: no more news, but what is about their visit may come (R-EML-05). */
    COMPLAINT,
    /** Told to staff. */
    STAFF_NOTE,
    /** START, sent from the handset itself. */
    START_REPLY,
    /** Its holder, who had stopped it for all that share it, was asked and meant one person only. */
    STOP_MEANT_ONE,
    /** The holder of a link that was sent to the address changed their mind. */
    RESUBSCRIBE_LINK;

    /**
     * R-TCPA-14: only the holder can lift, and only what came from the address itself proves the holder: a reply heard by
     * Kithway, or a pass that was sent there.
     */
    boolean liftsFor(Actor actor) {
        return switch (this) {
            case START_REPLY, STOP_MEANT_ONE -> actor.kind() == ActorKind.KITHWAY;
            case RESUBSCRIBE_LINK -> actor.kind() == ActorKind.PASS_HOLDER;
            case STOP_REPLY, UNSUBSCRIBE_LINK, WRONG_NUMBER_REPLY, CARRIER, COMPLAINT, STAFF_NOTE -> false;
        };
    }
}
