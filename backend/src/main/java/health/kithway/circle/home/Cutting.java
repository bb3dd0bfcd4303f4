package health.kithway.circle.home;

import health.kithway.circle.CircleEvent;
import health.kithway.circle.EventKind;
import health.kithway.circle.MemberId;
import health.kithway.circle.Permission;
import health.kithway.circle.home.CircleHome.Chip;
import health.kithway.circle.home.CircleHome.Happening;
import health.kithway.circle.home.CircleHome.Place;
import health.kithway.circle.home.CircleHome.Visit;
import health.kithway.circle.task.CircleTask;
import health.kithway.circle.task.CircleTaskAct;
import health.kithway.referral.Appointment;
import health.kithway.referral.Outcome;
import health.kithway.referral.Referral;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Cuts what is known of a circle down to what a member may know. Pure. */
final class Cutting {

    private static final int MOST_HAPPENINGS = 10;

    private Cutting() {}

    /** Empty for who may know nothing of the visit. */
    static Optional<Visit> visit(Referral referral, Place place, Set<Permission> may) {
        boolean status = may.contains(Permission.STATUS);
        boolean logistics = may.contains(Permission.LOGISTICS);
        Instant starts = logistics ? startsAt(referral) : null;
        return status || logistics
                ? Optional.of(
                        new Visit(referral.id(), status ? chip(referral) : null, starts, starts == null ? null : place))
                : Optional.empty();
    }

    private static @Nullable Instant startsAt(Referral referral) {
        Appointment appointment = referral.appointment();
        return appointment != null && appointment.state() == Appointment.State.SCHEDULED
                ? appointment.startsAt()
                : null;
    }

    /** What is due at the visit tells when the visit is. */
    static List<CircleTask> tasks(List<CircleTask> tasks, Shown shown) {
        return tasks.stream()
                .filter(task -> shown.of(task.referral()).contains(Permission.TASKS))
                .map(task ->
                        shown.of(task.referral()).contains(Permission.LOGISTICS) ? task : task.withoutTheVisitsTime())
                .toList();
    }

    static Chip chip(Referral referral) {
        Outcome outcome = referral.outcome();
        if (outcome == null) {
            return switch (referral.stage()) {
                case SENT, OPENED, CONSENTED, REGISTERED -> Chip.WAITING_FOR_CALL;
                case SCHEDULED -> Chip.BOOKED;
                case COMPLETED -> Chip.DONE;
            };
        }
        return switch (outcome) {
            case CANCELLED -> Chip.CANCELLED;
            case NO_SHOW -> Chip.MISSED;
            case DECLINED, EXPIRED, DUPLICATE, ERRORED -> Chip.CLOSED;
        };
    }

    /** Newest first. Who left, was removed or held is not among it: nobody is told. */
    static List<Happening> activity(List<CircleEvent> events, List<CircleTaskAct> acts, Map<MemberId, String> names) {
        return Stream.concat(
                        events.stream().flatMap(event -> happening(event, names).stream()),
                        acts.stream().flatMap(act -> happening(act, names).stream()))
                .sorted(Comparator.comparing(Happening::at).reversed())
                .limit(MOST_HAPPENINGS)
                .toList();
    }

    private static Optional<Happening> happening(CircleEvent event, Map<MemberId, String> names) {
        return said(event.kind())
                .flatMap(said -> Optional.ofNullable(event.member())
                        .map(names::get)
                        .map(name -> new Happening(said, name, null, event.occurredAt())));
    }

    /** What somebody did who is no longer in has no name. */
    private static Optional<Happening> happening(CircleTaskAct act, Map<MemberId, String> names) {
        MemberId member = act.member();
        return Optional.of(new Happening(
                Happening.Said.of(act.kind()), member == null ? null : names.get(member), act.taskKind(), act.at()));
    }

    private static Optional<Happening.Said> said(EventKind kind) {
        return switch (kind) {
            case STARTED -> Optional.of(Happening.Said.STARTED);
            case JOINED -> Optional.of(Happening.Said.JOINED);
            case ON_POINT -> Optional.of(Happening.Said.ON_POINT);
            default -> Optional.empty();
        };
    }
}
