package health.kithway.sandbox.twilio;

import java.util.Locale;

/** Twilio's words for how far a text has come. */
public enum TextState {
    QUEUED,
    SENT,
    DELIVERED,
    UNDELIVERED,
    RECEIVED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isFinal() {
        return this == DELIVERED || this == UNDELIVERED || this == RECEIVED;
    }
}
