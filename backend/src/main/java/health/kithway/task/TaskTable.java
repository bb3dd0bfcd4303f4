package health.kithway.task;

import health.kithway.person.PersonId;
import health.kithway.task.StaffTask.Closing;
import health.kithway.task.StaffTask.Outcome;
import health.kithway.tenancy.Bound;
import health.kithway.tenancy.OrganizationId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tasks of staff, who took them on, and how they ended. */
@Component
final class TaskTable {

    private static final String TASKS = """
            select task.id, task.kind, task.referral_id, task.person_id, task.opened_at, task.due,
                   (select claim.assignee
                      from tracking.task_claim claim
                     where claim.organization_id = task.organization_id and claim.task_id = task.id
                     order by claim.number desc
                     limit 1) as assignee,
                   task.outcome, task.closed_at
              from tracking.task task
             where task.organization_id = :organization
            """;

    private final DatabaseClient database;

    TaskTable(DatabaseClient database) {
        this.database = database;
    }

    record Row(
            UUID id,
            TaskKind kind,
            @Nullable UUID referralId,
            @Nullable UUID personId,
            Instant openedAt,
            Instant due,
            @Nullable String assignee,
            @Nullable Outcome outcome,
            @Nullable Instant closedAt) {

        StaffTask toTask() {
            return new StaffTask(
                    new TaskId(id),
                    kind,
                    referralId,
                    personId == null ? null : new PersonId(personId),
                    openedAt,
                    due,
                    assignee,
                    outcome == null || closedAt == null ? null : new Closing(outcome, closedAt));
        }
    }

    /** The task of an occasion, if it is still open. */
    Mono<TaskId> findWaiting(OrganizationId organization, TaskKind kind, String occasion) {
        return database.sql("""
                        select id
                          from tracking.task
                         where organization_id = :organization and kind = :kind and occasion = :occasion
                           and closed_at is null
                        """)
                .bind("organization", organization.value())
                .bind("kind", kind.name())
                .bind("occasion", occasion)
                .mapValue(UUID.class)
                .one()
                .map(TaskId::new);
    }

    /** False if the occasion has its task already. */
    Mono<Boolean> insert(OrganizationId organization, TaskId id, NewTask wanted, Instant now) {
        PersonId person = wanted.person();
        Instant due = wanted.due();
        return database.sql("""
                        insert into tracking.task
                               (organization_id, id, kind, occasion, referral_id, person_id, opened_at, due)
                        values (:organization, :id, :kind, :occasion, :referral, :person, :at, :due)
                        on conflict (organization_id, kind, occasion) do nothing
                        """)
                .bind("organization", organization.value())
                .bind("id", id.value())
                .bind("kind", wanted.kind().name())
                .bind("occasion", wanted.occasion())
                .bind("referral", Bound.orNull(wanted.referral(), UUID.class))
                .bind("person", Bound.orNull(person == null ? null : person.value(), UUID.class))
                .bind("at", now)
                .bind("due", due == null ? now.plus(wanted.kind().within()) : due)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    Mono<Boolean> isWaiting(OrganizationId organization, NewTask wanted) {
        PersonId person = wanted.person();
        return database.sql("""
                        select exists (select from tracking.task
                                        where organization_id = :organization and person_id = :person and kind = :kind
                                          and closed_at is null)
                        """)
                .bind("organization", organization.value())
                .bind("person", Bound.orNull(person == null ? null : person.value(), UUID.class))
                .bind("kind", wanted.kind().name())
                .mapValue(Boolean.class)
                .one();
    }

    /** What is due first comes first. */
    Mono<List<StaffTask>> list(OrganizationId organization, TaskQuery query, int most) {
        StaffTask.State state = query.state();
        TaskKind kind = query.kind();
        TaskCursor after = query.after();
        return database.sql(TASKS + """
                           and (:state::text is null or (task.closed_at is null) = (:state = 'OPEN'))
                           and (:kind::text is null or task.kind = :kind)
                           and (:referral::uuid is null or task.referral_id = :referral)
                           and (:due::timestamptz is null or (task.due, task.id) > (:due, :id))
                         order by task.due, task.id
                         limit :most
                        """)
                .bind("organization", organization.value())
                .bind("state", Bound.orNull(state == null ? null : state.name(), String.class))
                .bind("kind", Bound.orNull(kind == null ? null : kind.name(), String.class))
                .bind("referral", Bound.orNull(query.referral(), UUID.class))
                .bind("due", Bound.orNull(after == null ? null : after.due(), Instant.class))
                .bind("id", Bound.orNull(after == null ? null : after.id(), UUID.class))
                .bind("most", most)
                .mapProperties(Row.class)
                .all()
                .map(Row::toTask)
                .collectList();
    }

    Mono<StaffTask> find(OrganizationId organization, TaskId task) {
        return database.sql(TASKS + " and task.id = :id")
                .bind("organization", organization.value())
                .bind("id", task.value())
                .mapProperties(Row.class)
                .one()
                .map(Row::toTask);
    }

    Mono<Void> claim(OrganizationId organization, TaskId task, String assignee, Instant now) {
        return database.sql("""
                        insert into tracking.task_claim (organization_id, task_id, assignee, claimed_at)
                        values (:organization, :task, :assignee, :at)
                        """)
                .bind("organization", organization.value())
                .bind("task", task.value())
                .bind("assignee", assignee)
                .bind("at", now)
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** False if somebody closed it before. */
    Mono<Boolean> close(OrganizationId organization, TaskId task, Closing closing) {
        return database.sql("""
                        update tracking.task
                           set outcome = :outcome, closed_at = :at
                         where organization_id = :organization and id = :task and closed_at is null
                        """)
                .bind("organization", organization.value())
                .bind("task", task.value())
                .bind("outcome", closing.outcome().name())
                .bind("at", closing.at())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /** Everything that is open about somebody; what they asked for by law is still to be answered. */
    Mono<Void> closeOf(OrganizationId organization, PersonId person, Instant now) {
        return database.sql("""
                        update tracking.task
                           set outcome = :outcome, closed_at = :at
                         where organization_id = :organization and person_id = :person and closed_at is null
                           and kind <> :answered
                        """)
                .bind("organization", organization.value())
                .bind("person", person.value())
                .bind("outcome", Outcome.NOT_NEEDED.name())
                .bind("answered", TaskKind.ACCOUNTING_DUE.name())
                .bind("at", now)
                .fetch()
                .rowsUpdated()
                .then();
    }
}
