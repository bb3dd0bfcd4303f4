package health.kithway.circle.task;

import health.kithway.circle.CircleId;
import health.kithway.circle.MemberId;
import health.kithway.circle.task.CircleTask.State;
import health.kithway.referral.ReferralId;
import health.kithway.tenancy.Bound;
import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tasks of circles. */
@Component
final class CircleTaskTable {

    private static final String TASKS = """
            select id, circle_id, referral_id, kind, due_at, state, owner_id, unanswered_at, created_at
              from tracking.circle_task
             where organization_id = :organization
            """;

    private final DatabaseClient database;
    private final Clock clock;

    CircleTaskTable(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Row(
            UUID id,
            UUID circleId,
            UUID referralId,
            CircleTaskKind kind,
            @Nullable Instant dueAt,
            State state,
            @Nullable UUID ownerId,
            @Nullable Instant unansweredAt,
            Instant createdAt) {

        CircleTask toTask() {
            return new CircleTask(
                    new CircleTaskId(id),
                    new CircleId(circleId),
                    new ReferralId(referralId),
                    kind,
                    dueAt,
                    state,
                    ownerId == null ? null : new MemberId(ownerId),
                    unansweredAt,
                    createdAt);
        }
    }

    /** False where the same is to do for the referral already. */
    Mono<Boolean> insert(OrganizationId organization, CircleTask task) {
        return database.sql("""
                        insert into tracking.circle_task
                               (organization_id, id, circle_id, referral_id, kind, due_at, state, created_at, changed_at)
                        values (:organization, :id, :circle, :referral, :kind, :due, 'OPEN', :at, :at)
                        on conflict (organization_id, referral_id, kind) where state in ('OPEN', 'CLAIMED') do nothing
                        """)
                .bind("organization", organization.value())
                .bind("id", task.id().value())
                .bind("circle", task.circle().value())
                .bind("referral", task.referral().value())
                .bind("kind", task.kind().name())
                .bind("due", Bound.orNull(task.dueAt(), Instant.class))
                .bind("at", task.createdAt())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    Mono<CircleTask> find(OrganizationId organization, CircleTaskId task) {
        return database.sql(TASKS + " and id = :task")
                .bind("organization", organization.value())
                .bind("task", task.value())
                .mapProperties(Row.class)
                .one()
                .map(Row::toTask);
    }

    /** The open one stays open until the transaction ends; empty where it is not open. */
    Mono<CircleTask> lockOpen(OrganizationId organization, CircleTaskId task) {
        return database.sql(TASKS + " and id = :task and state = 'OPEN' for update")
                .bind("organization", organization.value())
                .bind("task", task.value())
                .mapProperties(Row.class)
                .one()
                .map(Row::toTask);
    }

    /** What is to do first comes first; what is over comes last. At most 100. */
    Mono<List<CircleTask>> list(OrganizationId organization, CircleId circle) {
        return database.sql(TASKS + """
                           and circle_id = :circle
                         order by state in ('DONE', 'CLOSED'), due_at nulls last, id
                         limit 100
                        """)
                .bind("organization", organization.value())
                .bind("circle", circle.value())
                .mapProperties(Row.class)
                .all()
                .map(Row::toTask)
                .collectList();
    }

    /** What is not over of these kinds, around one referral. */
    Mono<List<CircleTask>> listOpen(OrganizationId organization, ReferralId referral, Set<CircleTaskKind> kinds) {
        return database.sql(TASKS + """
                           and referral_id = :referral and kind = any(:kinds) and state in ('OPEN', 'CLAIMED')
                         order by id
                        """)
                .bind("organization", organization.value())
                .bind("referral", referral.value())
                .bind("kinds", kinds.stream().map(Enum::name).toArray(String[]::new))
                .mapProperties(Row.class)
                .all()
                .map(Row::toTask)
                .collectList();
    }

    Mono<Void> setDue(OrganizationId organization, CircleTaskId task, Instant due) {
        return database.sql("""
                        update tracking.circle_task
                           set due_at = :due, changed_at = :at
                         where organization_id = :organization and id = :task
                        """)
                .bind("due", due)
                .bind("at", clock.instant())
                .bind("organization", organization.value())
                .bind("task", task.value())
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** Nobody leaves or joins the circle, nor loses a right, until the transaction ends; others may claim meanwhile. */
    Mono<Void> holdMembers(OrganizationId organization, CircleId circle) {
        return database.sql("""
                        select id
                          from tracking.circle
                         where organization_id = :organization and id = :circle
                           for share
                        """)
                .bind("organization", organization.value())
                .bind("circle", circle.value())
                .mapValue(UUID.class)
                .one()
                .then();
    }

    /** True for one of all who try at the same time. */
    Mono<Boolean> claim(OrganizationId organization, CircleTaskId task, MemberId member) {
        return move(organization, task, "state = 'OPEN'", "state = 'CLAIMED', owner_id = :member", member);
    }

    Mono<Boolean> giveBack(OrganizationId organization, CircleTaskId task, MemberId member) {
        return move(
                organization,
                task,
                "state = 'CLAIMED' and owner_id = :member",
                "state = 'OPEN', owner_id = null",
                member);
    }

    Mono<Boolean> finish(OrganizationId organization, CircleTaskId task, MemberId member) {
        return move(organization, task, "state = 'CLAIMED' and owner_id = :member", "state = 'DONE'", member);
    }

    Mono<Boolean> close(OrganizationId organization, CircleTaskId task) {
        return move(organization, task, "state in ('OPEN', 'CLAIMED')", "state = 'CLOSED'", null);
    }

    Mono<Boolean> noteUnanswered(OrganizationId organization, CircleTaskId task) {
        return move(organization, task, "state = 'OPEN' and unanswered_at is null", "unanswered_at = :at", null);
    }

    private Mono<Boolean> move(
            OrganizationId organization, CircleTaskId task, String from, String to, @Nullable MemberId member) {
        DatabaseClient.GenericExecuteSpec update = database.sql("update tracking.circle_task set changed_at = :at, "
                        + to + " where organization_id = :organization and id = :task and " + from)
                .bind("at", clock.instant())
                .bind("organization", organization.value())
                .bind("task", task.value());
        return (member == null ? update : update.bind("member", member.value()))
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }
}
