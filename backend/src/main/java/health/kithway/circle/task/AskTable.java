package health.kithway.circle.task;

import health.kithway.circle.CircleId;
import health.kithway.circle.MemberId;
import health.kithway.circle.task.Ask.Answer;
import health.kithway.person.PersonId;
import health.kithway.referral.ReferralId;
import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Who was asked about which task, and what they said. */
@Component
final class AskTable {

    private final DatabaseClient database;
    private final Clock clock;

    AskTable(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Row(
            UUID taskId,
            UUID memberId,
            Instant answerBy,
            @Nullable Answer answer) {

        Ask toAsk() {
            return new Ask(new CircleTaskId(taskId), new MemberId(memberId), answerBy, answer);
        }
    }

    /** False where the member was asked about the task before. */
    Mono<Boolean> insert(OrganizationId organization, Ask ask) {
        return database.sql("""
                        insert into tracking.circle_task_ask
                               (organization_id, task_id, member_id, asked_at, answer_by)
                        values (:organization, :task, :member, :at, :by)
                        on conflict do nothing
                        """)
                .bind("organization", organization.value())
                .bind("task", ask.task().value())
                .bind("member", ask.member().value())
                .bind("at", clock.instant())
                .bind("by", ask.answerBy())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    Mono<List<Ask>> list(OrganizationId organization, CircleTaskId task) {
        return database.sql("""
                        select task_id, member_id, answer_by, answer
                          from tracking.circle_task_ask
                         where organization_id = :organization and task_id = :task
                        """)
                .bind("organization", organization.value())
                .bind("task", task.value())
                .mapProperties(Row.class)
                .all()
                .map(Row::toAsk)
                .collectList();
    }

    /** False where there is nothing to answer any more. */
    Mono<Boolean> answer(OrganizationId organization, CircleTaskId task, MemberId member, Answer answer) {
        return database.sql("""
                        update tracking.circle_task_ask
                           set answer = :answer, answered_at = :at
                         where organization_id = :organization and task_id = :task and member_id = :member
                           and answer is null
                        """)
                .bind("answer", answer.name())
                .bind("at", clock.instant())
                .bind("organization", organization.value())
                .bind("task", task.value())
                .bind("member", member.value())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /** What a member said of a task without being asked, or before they were; what they said to a question stays. */
    Mono<Void> volunteer(OrganizationId organization, CircleTaskId task, MemberId member, Answer answer) {
        return database.sql("""
                        insert into tracking.circle_task_ask
                               (organization_id, task_id, member_id, asked_at, answer_by, answer, answered_at)
                        values (:organization, :task, :member, :at, :at, :answer, :at)
                        on conflict (organization_id, task_id, member_id)
                           do update set answer = excluded.answer, answered_at = excluded.answered_at
                              where circle_task_ask.answer is null or circle_task_ask.answer = 'TAKEN'
                        """)
                .bind("organization", organization.value())
                .bind("task", task.value())
                .bind("member", member.value())
                .bind("at", clock.instant())
                .bind("answer", answer.name())
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** What somebody was asked about last, in whichever role, around a referral. */
    Mono<Ask> findLatest(OrganizationId organization, ReferralId referral, PersonId person) {
        return database.sql("""
                        select ask.task_id, ask.member_id, ask.answer_by, ask.answer
                          from tracking.circle_task_ask ask
                          join tracking.circle_task task
                            on task.organization_id = ask.organization_id and task.id = ask.task_id
                          join tracking.circle_member member
                            on member.organization_id = ask.organization_id and member.id = ask.member_id
                         where ask.organization_id = :organization and task.referral_id = :referral
                           and member.person_id = :person
                         order by ask.asked_at desc, ask.task_id desc
                         limit 1
                        """)
                .bind("organization", organization.value())
                .bind("referral", referral.value())
                .bind("person", person.value())
                .mapProperties(Row.class)
                .one()
                .map(Row::toAsk);
    }

    /** What somebody has taken on around a referral and not finished, the newest. */
    Mono<Ask> findTaken(OrganizationId organization, ReferralId referral, PersonId person) {
        return database.sql("""
                        select task.id as task_id, member.id as member_id, task.changed_at as answer_by, 'TAKEN' as answer
                          from tracking.circle_task task
                          join tracking.circle_member member
                            on member.organization_id = task.organization_id and member.id = task.owner_id
                         where task.organization_id = :organization and task.referral_id = :referral
                           and task.state = 'CLAIMED' and member.person_id = :person
                         order by task.changed_at desc, task.id desc
                         limit 1
                        """)
                .bind("organization", organization.value())
                .bind("referral", referral.value())
                .bind("person", person.value())
                .mapProperties(Row.class)
                .one()
                .map(Row::toAsk);
    }

    /** Tasks that a member has taken on and not finished. */
    Mono<List<CircleTaskId>> listTaken(OrganizationId organization, CircleId circle, MemberId member) {
        return database.sql("""
                        select id
                          from tracking.circle_task
                         where organization_id = :organization and circle_id = :circle and owner_id = :member
                           and state = 'CLAIMED'
                         order by id
                        """)
                .bind("organization", organization.value())
                .bind("circle", circle.value())
                .bind("member", member.value())
                .mapValue(UUID.class)
                .all()
                .map(CircleTaskId::new)
                .collectList();
    }
}
