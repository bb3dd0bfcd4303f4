package health.kithway.reminder;

import health.kithway.referral.Appointment;
import health.kithway.referral.Outcome;
import health.kithway.referral.Referral;
import health.kithway.referral.Stage;
import health.kithway.reminder.plan.Anchor;
import health.kithway.reminder.plan.Goal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From what a step counts, as a referral stands now. Pure.
 *
 * @param at when it is, or was heard of
 * @param occasion names it: moved, or moved back, it is another one
 * @param visit what it is about, if it is about a visit
 */
record Moment(Instant at, String occasion, @Nullable Appointment visit) {

    /** Empty where it has not come to that, is over, or nobody is to be written to (R-ST-01). */
    static Optional<Moment> of(Referral referral, Anchor anchor, Instant now) {
        if (referral.messagesHeld() || isClosed(referral)) {
            return Optional.empty();
        }
        return switch (anchor) {
            case SENT -> Optional.of(new Moment(now, "sent", null));
            case REGISTERED ->
                isReached(referral, Goal.REGISTERED)
                        ? Optional.of(new Moment(now, "registered", null))
                        : Optional.empty();
            case SCHEDULED -> ofVisit(referral, Appointment.State.SCHEDULED, now);
            case APPOINTMENT -> ofVisit(referral, Appointment.State.SCHEDULED, null);
            case NO_SHOW -> ofVisit(referral, Appointment.State.NO_SHOW, now);
            case COMPLETED -> ofVisit(referral, Appointment.State.COMPLETED, now);
        };
    }

    private static Optional<Moment> ofVisit(Referral referral, Appointment.State state, @Nullable Instant at) {
        Appointment visit = referral.appointment();
        if (visit == null || visit.state() != state) {
            return Optional.empty();
        }
        Instant starts = visit.startsAt();
        if (state == Appointment.State.SCHEDULED && starts == null) {
            return Optional.empty();
        }
        Instant moment = at == null ? starts : at;
        return moment == null ? Optional.empty() : Optional.of(new Moment(moment, occasion(visit), visit));
    }

    /** A cancelled visit ends what was to be said about it, not the referral's way to another. */
    private static boolean isClosed(Referral referral) {
        Outcome outcome = referral.outcome();
        return outcome != null
                && switch (outcome) {
                    case DECLINED, EXPIRED, DUPLICATE, ERRORED -> true;
                    case CANCELLED, NO_SHOW -> false;
                };
    }

    /** Two changes may be told for the same second, so the time and the place belong to it too. */
    private static String occasion(Appointment visit) {
        Instant starts = visit.startsAt();
        return "appointment/%s/%d/%s/%s"
                .formatted(
                        visit.id().value(),
                        micros(visit.asOf()),
                        starts == null ? "" : Long.toString(micros(starts)),
                        visit.locationId().value());
    }

    private static long micros(Instant time) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, time);
    }

    /** What was known last about the visit counts: a step of before is over. */
    static Optional<Ending> ending(Step step, Referral referral, Instant now) {
        if (referral.messagesHeld()) {
            return Optional.of(Ending.MESSAGES_HELD);
        }
        if (isClosed(referral)) {
            return Optional.of(Ending.CLOSED);
        }
        Anchor anchor = step.definition().anchor();
        boolean stands = of(referral, anchor, now)
                .map(moment -> moment.occasion().equals(step.occasion()))
                .orElse(false);
        if (!stands) {
            return Optional.of(Ending.MOVED);
        }
        boolean reached = step.definition().until().stream().anyMatch(goal -> isReached(referral, goal));
        if (reached) {
            return Optional.of(Ending.GOAL_REACHED);
        }
        return isCalledOff(referral, anchor) ? Optional.of(Ending.CLOSED) : Optional.empty();
    }

    /** Who called a visit off is not asked to book one. */
    private static boolean isCalledOff(Referral referral, Anchor anchor) {
        return !anchor.isOfVisit() && referral.outcome() == Outcome.CANCELLED;
    }

    private static boolean isReached(Referral referral, Goal goal) {
        Appointment visit = referral.appointment();
        return switch (goal) {
            case REGISTERED -> !referral.stage().mayBecome(Stage.REGISTERED);
            case SCHEDULED ->
                visit != null
                        && (visit.state() == Appointment.State.SCHEDULED
                                || visit.state() == Appointment.State.COMPLETED);
            case CONFIRMED -> visit != null && visit.isConfirmed();
            case COMPLETED -> visit != null && visit.state() == Appointment.State.COMPLETED;
        };
    }
}
