package health.kithway.messaging.carrier;

/** How far a message has come at the carrier, in order; the last four are final (R-TWI-08). */
public enum CarrierStep {
    ACCEPTED,
    QUEUED,
    SENDING,
    SENT,
    DELIVERED,
    UNDELIVERED,
    FAILED,
    CANCELLED
}
