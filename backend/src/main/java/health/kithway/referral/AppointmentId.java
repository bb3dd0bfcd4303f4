package health.kithway.referral;

import java.util.UUID;

/** Identifies an appointment of a referral; the partner's own id is beside it. */
public record AppointmentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
