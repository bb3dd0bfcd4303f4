package health.kithway.referral;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line to add to a timeline. */
record NewEvent(
        EventKind kind,
        boolean implied,
        @Nullable AppointmentId appointmentId,
        @Nullable Instant startsAt,
        Instant occurredAt) {

    static NewEvent seen(EventKind kind, Instant occurredAt) {
        return new NewEvent(kind, false, null, null, occurredAt);
    }

    static NewEvent implied(EventKind kind, Instant occurredAt) {
        return new NewEvent(kind, true, null, null, occurredAt);
    }
}
