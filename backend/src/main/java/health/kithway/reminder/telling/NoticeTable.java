package health.kithway.reminder.telling;

import health.kithway.directory.PracticeId;
import health.kithway.tenancy.Bound;
import health.kithway.tenancy.OrganizationId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Notices to practices. */
@Component
final class NoticeTable {

    private final DatabaseClient database;

    NoticeTable(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> insert(OrganizationId organization, Notice notice) {
        return database.sql("""
                        insert into tracking.reminder_notice
                               (organization_id, id, practice_id, referral_id, step_id, made_at)
                        values (:organization, :id, :practice, :referral, :step, :at)
                        on conflict (organization_id, step_id) do nothing
                        """)
                .bind("organization", organization.value())
                .bind("id", notice.id())
                .bind("practice", notice.practiceId().value())
                .bind("referral", notice.referralId().value())
                .bind("step", notice.stepId())
                .bind("at", notice.madeAt())
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** Newest first, before one. */
    Mono<List<Notice>> list(OrganizationId organization, PracticeId practice, @Nullable UUID before, int most) {
        return database.sql("""
                        select id, practice_id, referral_id, step_id, made_at
                          from tracking.reminder_notice
                         where organization_id = :organization and practice_id = :practice
                           and (:before::uuid is null or id < :before)
                         order by id desc
                         limit :most
                        """)
                .bind("organization", organization.value())
                .bind("practice", practice.value())
                .bind("before", Bound.orNull(before, UUID.class))
                .bind("most", most)
                .mapProperties(Notice.class)
                .all()
                .collectList();
    }
}
