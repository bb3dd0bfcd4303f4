package health.kithway.circle.task;

import health.kithway.circle.CircleId;
import health.kithway.circle.MemberId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.ActorKind;
import health.kithway.tenancy.Bound;
import health.kithway.tenancy.Ids;
import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What was done with tasks: added and read, never changed. */
@Component
final class ActTable {

    private final DatabaseClient database;
    private final Ids ids;
    private final Clock clock;

    ActTable(DatabaseClient database, Ids ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    private record Row(
            UUID taskId,
            CircleTaskKind taskKind,
            CircleTaskAct.Kind kind,
            @Nullable UUID memberId,
            ActorKind byKind,
            Instant occurredAt) {

        CircleTaskAct toAct() {
            return new CircleTaskAct(
                    new CircleTaskId(taskId),
                    taskKind,
                    kind,
                    memberId == null ? null : new MemberId(memberId),
                    byKind,
                    occurredAt);
        }
    }

    Mono<Void> insert(Actor actor, CircleTaskId task, CircleTaskAct.Kind kind, @Nullable MemberId member) {
        return database.sql("""
                        insert into tracking.circle_task_act
                               (organization_id, id, task_id, kind, member_id, by_kind, occurred_at)
                        values (:organization, :id, :task, :kind, :member, :by, :at)
                        """)
                .bind("organization", actor.organization().value())
                .bind("id", ids.next())
                .bind("task", task.value())
                .bind("kind", kind.name())
                .bind("member", Bound.orNull(member == null ? null : member.value(), UUID.class))
                .bind("by", actor.kind().name())
                .bind("at", clock.instant())
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** Newest first; at most 100. */
    Mono<List<CircleTaskAct>> list(OrganizationId organization, CircleId circle) {
        return database.sql("""
                        select act.task_id, task.kind as task_kind, act.kind, act.member_id, act.by_kind, act.occurred_at
                          from tracking.circle_task task
                          join tracking.circle_task_act act
                            on act.organization_id = task.organization_id and act.task_id = task.id
                         where task.organization_id = :organization and task.circle_id = :circle
                         order by act.id desc
                         limit 100
                        """)
                .bind("organization", organization.value())
                .bind("circle", circle.value())
                .mapProperties(Row.class)
                .all()
                .map(Row::toAct)
                .collectList();
    }
}
