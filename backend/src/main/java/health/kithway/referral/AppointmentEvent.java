package health.kithway.referral;

import health.kithway.directory.LocationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an appointment, as told by whoever keeps the schedule. May be late and out of order.
 *
 * @param partnerId the teller's own opaque id of the appointment
 * @param startsAt needed where it was scheduled or rescheduled
 * @param locationId where, if not the referral's location
 * @param occurredAt when it happened at the teller's side
 */
public record AppointmentEvent(
        ReferralId referralId,
        String partnerId,
        Kind kind,
        @Nullable Instant startsAt,
        @Nullable LocationId locationId,
        Instant occurredAt,
        EventSource source) {

    public enum Kind {
        SCHEDULED(Appointment.State.SCHEDULED, EventKind.SCHEDULED),
        RESCHEDULED(Appointment.State.SCHEDULED, EventKind.RESCHEDULED),
        CANCELLED(Appointment.State.CANCELLED, EventKind.CANCELLED),
        COMPLETED(Appointment.State.COMPLETED, EventKind.COMPLETED),
        NO_SHOW(Appointment.State.NO_SHOW, EventKind.NO_SHOW);

        private final Appointment.State state;
        private final EventKind event;

        Kind(Appointment.State state, EventKind event) {
            this.state = state;
            this.event = event;
        }

        Appointment.State state() {
            return state;
        }

        EventKind event() {
            return event;
        }

        boolean needsTime() {
            return state == Appointment.State.SCHEDULED;
        }
    }
}
