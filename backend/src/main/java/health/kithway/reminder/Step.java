package health.kithway.reminder;

import health.kithway.person.PersonId;
import health.kithway.program.ProgramId;
import health.kithway.referral.AppointmentId;
import health.kithway.referral.ReferralId;
import health.kithway.reminder.plan.PlanStep;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step of a referral's plan, as it was planned.
 *
 * @param programId whose plan it is, if the referral came by a program
 * @param appointmentId the visit it is about, if it is about one
 * @param personId who is to be told, where that is settled already
 * @param dueAt when it is to be taken
 * @param reason why it was not, if it is over
 */
record Step(
        UUID id,
        ReferralId referralId,
        @Nullable ProgramId programId,
        @Nullable AppointmentId appointmentId,
        @Nullable PersonId personId,
        Instant dueAt,
        String occasion,
        String planName,
        int planVersion,
        PlanStep definition,
        State state,
        @Nullable Ending reason,
        Instant changedAt) {

    enum State {
        PLANNED,
        PAUSED,
        TAKEN,
        CANCELLED;

        /** Whether it may still be taken. */
        boolean isToCome() {
            return this == PLANNED || this == PAUSED;
        }
    }

    /** What it says is said once, and can be taken back by this name. */
    String messageOccasion() {
        return "reminder/" + id;
    }
}
