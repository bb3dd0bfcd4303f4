package health.kithway.reminder;

import health.kithway.directory.LocationId;
import health.kithway.person.PersonId;
import health.kithway.referral.Appointment;
import health.kithway.referral.AppointmentId;
import health.kithway.referral.Referral;
import health.kithway.referral.ReferralId;
import java.time.Instant;
import java.util.Optional;

/**
 * A visit that is to come, at a time that is known.
 *
 * @param personId who is told
 * @param asOf when what is known about it was last changed
 */
record Timed(
        ReferralId referralId,
        AppointmentId appointmentId,
        PersonId personId,
        LocationId locationId,
        Instant startsAt,
        Instant asOf) {

    /** What is said about the visit as it stands is said once; moved and moved back, it is said again. */
    String occasion() {
        return "appointment/" + appointmentId.value() + "/" + asOf;
    }

    /** Empty when the appointment is not the one that counts, is not to come, or nobody is to be written to (R-ST-01). */
    static Optional<Timed> of(Referral referral, AppointmentId wanted, PersonId person) {
        Appointment appointment = referral.appointment();
        if (appointment == null
                || referral.messagesHeld()
                || !appointment.id().equals(wanted)
                || appointment.state() != Appointment.State.SCHEDULED) {
            return Optional.empty();
        }
        return Optional.ofNullable(appointment.startsAt())
                .map(starts ->
                        new Timed(referral.id(), wanted, person, appointment.locationId(), starts, appointment.asOf()));
    }
}
