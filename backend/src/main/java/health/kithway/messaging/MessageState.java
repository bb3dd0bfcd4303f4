package health.kithway.messaging;

import health.kithway.messaging.carrier.CarrierStep;

/** How far a message has come. */
public enum MessageState {
    /** Decided and waiting to be sent. */
    PLANNED(0),
    /** Never to be sent: not permitted when it was planned, or it cannot be written. */
    REFUSED(9),
    /** Was permitted once, but no longer when it was to be sent (R-TCPA-11). */
    SUPPRESSED(9),
    /** The time at which it still made sense has passed. */
    EXPIRED(9),
    /** Given to the carrier, which has not answered yet. */
    HANDED_OVER(0),
    /** The carrier may or may not have it; never repeated (R-TWI-11). */
    UNCERTAIN(0),
    ACCEPTED(1),
    QUEUED(2),
    SENDING(3),
    SENT(4),
    DELIVERED(5),
    UNDELIVERED(5),
    FAILED(5),
    CANCELLED(5);

    private final int rank;

    MessageState(int rank) {
        this.rank = rank;
    }

    /** Whether news from the carrier moves the message on; final states never do (R-TWI-08). */
    public boolean mayBecome(MessageState news) {
        return this != PLANNED && news.rank > rank;
    }

    static MessageState of(CarrierStep step) {
        return switch (step) {
            case ACCEPTED -> ACCEPTED;
            case QUEUED -> QUEUED;
            case SENDING -> SENDING;
            case SENT -> SENT;
            case DELIVERED -> DELIVERED;
            case UNDELIVERED -> UNDELIVERED;
            case FAILED -> FAILED;
            case CANCELLED -> CANCELLED;
        };
    }
}
