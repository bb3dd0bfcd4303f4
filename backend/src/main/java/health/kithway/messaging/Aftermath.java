package health.kithway.messaging;

import health.kithway.messaging.carrier.Fault;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What follows when a carrier did not deliver a message, decided by the kind of fault alone (R-TWI-09).
 *
 * @param again when it is tried again; absent when never
 * @param heldUntil until when the sender rests; absent when it does not
 * @param address what it says about the address
 * @param alarming whether an operator is to look
 */
record Aftermath(@Nullable Instant again, @Nullable Instant heldUntil, Reach address, boolean alarming) {

    /** As good as never: until somebody has looked. */
    static final Instant FOREVER = Instant.parse("9999-01-01T00:00:00Z");

    static final Duration REST_OF_AN_ADDRESS = Duration.ofDays(30);

    private static final Duration BETWEEN_TRIES_OF_A_HANDSET = Duration.ofHours(4);
    private static final Duration AFTER_A_FULL_QUEUE = Duration.ofMinutes(5);
    private static final Duration AFTER_A_BUSY_SENDER = Duration.ofMinutes(1);
    private static final Duration AFTER_A_CLOSED_HOUR = Duration.ofHours(1);

    /** In which American carriers count days. */
    private static final ZoneId CARRIERS_DAY = ZoneId.of("America/Los_Angeles");

    /** Three attempts make it sure enough that nobody is there. */
    private static final int SURE = 2;

    /** What a fault says about an address. */
    enum Reach {
        NOTHING,
        /** Its holder stopped messages at the carrier. */
        STOPPED,
        /** Nobody is reached there. */
        DEAD,
        /** Not now; perhaps in a month. */
        RESTING,
        /** Blocked; the second time it is dead. */
        BLOCKED
    }

    /** @param repeats how often it was tried again before */
    static Aftermath of(Fault fault, int repeats, Instant now) {
        boolean may = repeats < fault.repeats();
        return switch (fault.kind()) {
            case TRANSIENT_SAFE, TRANSIENT -> again(may, now.plus(AFTER_A_FULL_QUEUE));
            case TRANSIENT_LIMITED ->
                may || fault.repeats() < SURE
                        ? again(may, now.plus(BETWEEN_TRIES_OF_A_HANDSET))
                        : ending(Reach.RESTING, false);
            case TRANSIENT_SENDER -> holding(may, now.plus(AFTER_A_BUSY_SENDER));
            case TRANSIENT_DAILY -> holding(may, nextDay(now));
            case DEFER -> again(may, now.plus(AFTER_A_CLOSED_HOUR));
            case EXPIRED, PERMANENT_PAIR -> ending(Reach.NOTHING, false);
            case PERMANENT_ADDRESS -> ending(Reach.DEAD, false);
            case PERMANENT_CONSENT -> ending(Reach.STOPPED, false);
            case PERMANENT_SOFT -> ending(Reach.BLOCKED, false);
            case CONFIG -> new Aftermath(null, FOREVER, Reach.NOTHING, true);
            case PERMANENT_CONTENT, CONFIG_OR_PERMANENT, BUG, OUR_FAULT, UNKNOWN -> ending(Reach.NOTHING, true);
        };
    }

    /** Never again when it would make no sense any more. */
    Aftermath before(@Nullable Instant end) {
        return end != null && again != null && again.isAfter(end)
                ? new Aftermath(null, heldUntil, address, alarming)
                : this;
    }

    private static Aftermath again(boolean may, Instant when) {
        return new Aftermath(may ? when : null, null, Reach.NOTHING, false);
    }

    private static Aftermath holding(boolean may, Instant until) {
        return new Aftermath(may ? until : null, until, Reach.NOTHING, false);
    }

    private static Aftermath ending(Reach address, boolean alarming) {
        return new Aftermath(null, null, address, alarming);
    }

    private static Instant nextDay(Instant now) {
        return now.atZone(CARRIERS_DAY)
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(CARRIERS_DAY)
                .toInstant();
    }
}
