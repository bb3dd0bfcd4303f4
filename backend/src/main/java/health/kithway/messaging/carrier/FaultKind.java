package health.kithway.messaging.carrier;

/** What a carrier's error means, in words that are the same for every carrier (R-TWI-09). */
public enum FaultKind {
    /** Never processed: the same may be tried again. */
    TRANSIENT_SAFE,
    /** Lost in a queue: again, while it still makes sense. */
    TRANSIENT,
    /** The handset was not reached: again a few times, hours apart. */
    TRANSIENT_LIMITED,
    /** The sender has too much to do: everything of it waits a little. */
    TRANSIENT_SENDER,
    /** The sender has sent its share of the day: everything of it waits for the next. */
    TRANSIENT_DAILY,
    /** Refused at this hour: again later. */
    DEFER,
    /** The carrier let it lie until it made no sense any more. */
    EXPIRED,
    /** Nobody can be reached at this address. */
    PERMANENT_ADDRESS,
    /** The holder of the address stopped messages there. */
    PERMANENT_CONSENT,
    /** The wording was taken for spam: the same wording is never sent to that person again. */
    PERMANENT_CONTENT,
    /** This sender cannot reach this address. */
    PERMANENT_PAIR,
    /** Blocked this time; what happens twice is taken for an address that cannot be reached. */
    PERMANENT_SOFT,
    /** The account or the sender is not set up: nothing more from this sender until somebody has looked. */
    CONFIG,
    /** Something is not allowed there; which, a person has to find out. */
    CONFIG_OR_PERMANENT,
    /** We asked for something impossible. */
    BUG,
    /** The carrier could not reach us. */
    OUR_FAULT,
    /** Not in the table: not tried again, and somebody is told. */
    UNKNOWN
}
