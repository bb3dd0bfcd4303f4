package health.kithway.referral;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened.
 *
 * @param implied whether it follows from something else instead of having been seen
 * @param startsAt of the appointment it is about, if it says so
 * @param occurredAt when it happened
 * @param recordedAt when it became known here
 */
public record TimelineEvent(
        EventKind kind,
        EventSource source,
        boolean implied,
        @Nullable AppointmentId appointmentId,
        @Nullable Instant startsAt,
        Instant occurredAt,
        Instant recordedAt) {

    /** Oldest first; what happened at one instant in the order in which it usually happens. */
    static final Comparator<TimelineEvent> IN_ORDER = Comparator.comparing(TimelineEvent::occurredAt)
            .thenComparing(TimelineEvent::recordedAt)
            .thenComparing(TimelineEvent::kind);
}
