package health.kithway.circle.joining;

import health.kithway.circle.Circle;
import health.kithway.circle.CircleId;
import health.kithway.circle.CircleStarted;
import health.kithway.circle.Circles;
import health.kithway.circle.Member;
import health.kithway.circle.MemberState;
import health.kithway.job.FactListener;
import health.kithway.job.JobHandler;
import health.kithway.job.Jobs;
import health.kithway.task.NewTask;
import health.kithway.task.StaffTasks;
import health.kithway.task.TaskKind;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A patient who has not answered a day after the reminder is called by staff: silence is no yes, and nobody waits for ever. */
@Component
final class NotHeard implements JobHandler<NotHeard.Due> {

    private static final String KIND = "circle.not-heard";
    private static final Duration PATIENCE = Reminding.AFTER.plusDays(1);

    private final Circles circles;
    private final StaffTasks tasks;

    NotHeard(Circles circles, StaffTasks tasks) {
        this.circles = circles;
        this.tasks = tasks;
    }

    record Due(UUID circle) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<Due> payload() {
        return Due.class;
    }

    @Override
    public Mono<Void> handle(OrganizationId organization, Due due) {
        return circles.getCircle(organization, new CircleId(due.circle()))
                .filter(circle -> !circle.closed()
                        && circle.present().stream().map(Member::state).anyMatch(MemberState.AWAITING::equals))
                .flatMap(circle -> tasks.open(Actor.kithway(organization, "circle"), call(circle)));
    }

    private static NewTask call(Circle circle) {
        return NewTask.of(TaskKind.PATIENT_NOT_HEARD, "circle/" + circle.id())
                .about(circle.referrals().getFirst().value())
                .concerning(circle.patient());
    }

    /** Looks again after a circle was started. */
    @Component
    static final class Begins implements FactListener<CircleStarted> {

        private final Jobs jobs;
        private final Clock clock;

        Begins(Jobs jobs, Clock clock) {
            this.jobs = jobs;
            this.clock = clock;
        }

        @Override
        public String name() {
            return "circle-not-heard";
        }

        @Override
        public Class<CircleStarted> fact() {
            return CircleStarted.class;
        }

        @Override
        public Mono<Void> hear(OrganizationId organization, CircleStarted started) {
            UUID circle = started.circleId().value();
            return jobs.later(
                            organization,
                            Reminding.KIND,
                            circle,
                            new Reminding.Due(circle),
                            clock.instant().plus(Reminding.AFTER))
                    .then(Mono.defer(() -> jobs.later(
                            organization,
                            KIND,
                            circle,
                            new Due(circle),
                            clock.instant().plus(PATIENCE))));
        }
    }
}
