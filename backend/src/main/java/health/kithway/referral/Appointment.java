package health.kithway.referral;

import health.kithway.directory.LocationId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When and where somebody is expected. Nothing clinical.
 *
 * @param partnerId the scheduling system's own opaque id
 * @param startsAt when it begins, as far as known
 * @param confirmedAt when the person said that they will come
 * @param asOf when the newest known thing about it happened; what happened before changes it no more
 */
public record Appointment(
        AppointmentId id,
        String partnerId,
        State state,
        @Nullable Instant startsAt,
        LocationId locationId,
        @Nullable Instant confirmedAt,
        Instant asOf) {

    public enum State {
        SCHEDULED,
        CANCELLED,
        COMPLETED,
        NO_SHOW
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    /** As it stands after an event. An older event only adds what was not known. */
    Appointment after(AppointmentEvent event) {
        if (event.occurredAt().isBefore(asOf)) {
            return startsAt == null
                    ? new Appointment(id, partnerId, state, event.startsAt(), locationId, confirmedAt, asOf)
                    : this;
        }
        Instant starts = event.startsAt() == null ? startsAt : event.startsAt();
        LocationId place = event.locationId() == null ? locationId : event.locationId();
        State now = event.kind().state();
        boolean same = now == state && Objects.equals(starts, startsAt) && place.equals(locationId);
        return new Appointment(id, partnerId, now, starts, place, same ? confirmedAt : null, event.occurredAt());
    }
}
