package health.kithway.referral;

import health.kithway.job.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an appointment event means for its referral; decided before anything is stored.
 *
 * @param outcome as it stands afterwards
 * @param events what the timeline gets
 * @param fact what is told to others, if anything changed for them
 */
record AppointmentNews(
        Appointment appointment,
        Stage stage,
        @Nullable Outcome outcome,
        List<NewEvent> events,
        @Nullable Fact fact) {

    /** The next id is taken only if the appointment was not known. */
    static AppointmentNews of(
            Referral referral, List<Appointment> known, AppointmentEvent event, AppointmentId nextId) {
        Appointment before = known.stream()
                .filter(appointment -> appointment.partnerId().equals(event.partnerId()))
                .findFirst()
                .orElse(null);
        Appointment after = before == null ? first(referral, event, nextId) : before.after(event);
        List<Appointment> all = Stream.concat(
                        known.stream()
                                .filter(appointment -> !appointment.partnerId().equals(event.partnerId())),
                        Stream.of(after))
                .toList();
        return new AppointmentNews(
                after,
                referral.stage().orLater(reached(all)),
                referral.outcome() == Outcome.DUPLICATE ? Outcome.DUPLICATE : outcome(all),
                events(before, after, event),
                referral.messagesHeld() ? null : fact(referral, before, after));
    }

    private static Appointment first(Referral referral, AppointmentEvent event, AppointmentId id) {
        return new Appointment(
                id,
                event.partnerId(),
                event.kind().state(),
                event.startsAt(),
                Objects.requireNonNullElse(event.locationId(), referral.locationId()),
                null,
                event.occurredAt());
    }

    private static Stage reached(List<Appointment> all) {
        return has(all, Appointment.State.COMPLETED) ? Stage.COMPLETED : Stage.SCHEDULED;
    }

    /** An appointment that was kept or is still to come counts before one that was cancelled or missed. */
    private static @Nullable Outcome outcome(List<Appointment> all) {
        if (has(all, Appointment.State.COMPLETED) || has(all, Appointment.State.SCHEDULED)) {
            return null;
        }
        Appointment latest =
                all.stream().max(Comparator.comparing(Appointment::asOf)).orElseThrow();
        return latest.state() == Appointment.State.NO_SHOW ? Outcome.NO_SHOW : Outcome.CANCELLED;
    }

    private static boolean has(List<Appointment> all, Appointment.State state) {
        return all.stream().anyMatch(appointment -> appointment.state() == state);
    }

    /** What was completed, moved, cancelled or missed must have been scheduled, even if nobody said so. */
    private static List<NewEvent> events(@Nullable Appointment before, Appointment after, AppointmentEvent event) {
        List<NewEvent> events = new ArrayList<>();
        if (before == null && event.kind() != AppointmentEvent.Kind.SCHEDULED) {
            events.add(new NewEvent(EventKind.SCHEDULED, true, after.id(), event.startsAt(), event.occurredAt()));
        }
        events.add(new NewEvent(event.kind().event(), false, after.id(), event.startsAt(), event.occurredAt()));
        return List.copyOf(events);
    }

    private static @Nullable Fact fact(Referral referral, @Nullable Appointment before, Appointment after) {
        Appointment standing = before != null && before.state() == after.state() ? before : null;
        if (after.state() == Appointment.State.SCHEDULED) {
            return expected(referral, standing, after);
        }
        return standing == null ? ended(referral, after) : null;
    }

    private static @Nullable Fact ended(Referral referral, Appointment after) {
        return switch (after.state()) {
            case SCHEDULED -> null;
            case CANCELLED ->
                new AppointmentCancelled(referral.id(), after.id(), after.locationId(), referral.requesterId());
            case COMPLETED ->
                new AppointmentCompleted(referral.id(), after.id(), after.locationId(), referral.requesterId());
            case NO_SHOW ->
                new AppointmentMissed(referral.id(), after.id(), after.locationId(), referral.requesterId());
        };
    }

    private static @Nullable Fact expected(Referral referral, @Nullable Appointment before, Appointment after) {
        if (after.startsAt() == null) {
            return null;
        }
        if (before == null) {
            return new AppointmentScheduled(
                    referral.id(), after.id(), after.startsAt(), after.locationId(), referral.requesterId());
        }
        boolean moved = !after.startsAt().equals(before.startsAt())
                || !after.locationId().equals(before.locationId());
        return moved
                ? new AppointmentRescheduled(
                        referral.id(), after.id(), after.startsAt(), after.locationId(), referral.requesterId())
                : null;
    }
}
