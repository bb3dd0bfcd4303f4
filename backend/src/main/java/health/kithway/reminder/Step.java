package health.kithway.reminder;

import health.kithway.person.PersonId;
import health.kithway.referral.AppointmentId;
import health.kithway.referral.ReferralId;
import java.time.Instant;
import java.util.UUID;

/**
 * One step of a referral's plan.
 *
 * @param startsAt of the appointment it reminds of
 * @param dueAt when it is to be taken
 */
record Step(
        UUID id,
        ReferralId referralId,
        AppointmentId appointmentId,
        PersonId personId,
        Instant startsAt,
        Instant dueAt) {}
