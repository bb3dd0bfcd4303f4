package health.kithway.messaging;

import health.kithway.messaging.carrier.CarrierStep;
import health.kithway.messaging.carrier.Fault;
import health.kithway.messaging.carrier.FaultKind;
import org.jspecify.annotations.Nullable;

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
    /** The carrier may or may not have it; looked for there before anything else (R-TWI-11). */
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

    /** Whether it ended at the carrier and did not reach its reader. */
    boolean isFailure() {
        return this == UNDELIVERED || this == FAILED || this == CANCELLED || this == EXPIRED;
    }

    /** What the carrier let lie too long has expired, in whatever word it says so. */
    static MessageState of(CarrierStep step, @Nullable Fault fault) {
        return fault != null && fault.kind() == FaultKind.EXPIRED ? EXPIRED : of(step);
    }

    private static MessageState of(CarrierStep step) {
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
