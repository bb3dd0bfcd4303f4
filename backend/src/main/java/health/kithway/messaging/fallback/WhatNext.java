package health.kithway.messaging.fallback;

import health.kithway.messaging.carrier.FaultKind;
import org.jspecify.annotations.Nullable;

/** What follows from why a message was not delivered. */
enum WhatNext {
    /** Its reader stopped messages there, which is an answer too; or it would make no sense any more. */
    NOTHING,
    /** The same by another channel that they agreed to; where there is none, a person tells them. */
    ANOTHER_CHANNEL,
    /** The same, and a person asks for another number or address in any case. */
    ANOTHER_CHANNEL_AND_ADDRESS,
    /** It may have arrived: by another channel it might be said twice. */
    A_PERSON_LOOKS;

    /** @param kind absent where nobody can say whether it arrived */
    static WhatNext of(@Nullable FaultKind kind) {
        return kind == null
                ? A_PERSON_LOOKS
                : switch (kind) {
                    case PERMANENT_CONSENT, EXPIRED -> NOTHING;
                    case PERMANENT_ADDRESS -> ANOTHER_CHANNEL_AND_ADDRESS;
                    case TRANSIENT_SAFE,
                            TRANSIENT,
                            TRANSIENT_LIMITED,
                            TRANSIENT_SENDER,
                            TRANSIENT_DAILY,
                            DEFER,
                            PERMANENT_CONTENT,
                            PERMANENT_PAIR,
                            PERMANENT_SOFT,
                            CONFIG,
                            CONFIG_OR_PERMANENT,
                            BUG,
                            OUR_FAULT,
                            UNKNOWN -> ANOTHER_CHANNEL;
                };
    }
}
