package health.kithway.messaging.inbox;

import java.time.Duration;

/** Why a person has to read a reply, and within what time. The list grows. */
public enum InboxReason {
    /** Somebody may be in danger (R-REPLY-04). */
    EMERGENCY(Duration.ofMinutes(15)),
    /** It may be about more than one visit, and asking which did not help. */
    UNCLEAR(Duration.ofHours(4)),
    /** No rule understands it. */
    FREE_TEXT(Duration.ofDays(1)),
    /** It was understood, and says more than that. */
    SAYS_MORE(Duration.ofDays(1)),
    /** The number is another person's (R-TCPA-15). */
    WRONG_NUMBER(Duration.ofDays(1));

    private final Duration within;

    InboxReason(Duration within) {
        this.within = within;
    }

    Duration within() {
        return within;
    }

    boolean urgent() {
        return this == EMERGENCY;
    }
}
