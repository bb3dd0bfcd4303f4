package health.kithway.job;

import health.kithway.tenancy.OrganizationId;
import io.r2dbc.postgresql.codec.Json;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Work for later. */
@Component
final class JobTable {

    private static final String COLUMNS =
            "organization_id, id, kind, subject_id, payload, due_at, state, attempts, failure, created_at";

    private final DatabaseClient database;
    private final Clock clock;

    JobTable(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Mono<Void> insert(OrganizationId organization, UUID id, String kind, UUID subject, byte[] payload, Instant due) {
        return database.sql("""
                        insert into ops.job (organization_id, id, kind, subject_id, payload, due_at, created_at)
                        values (:organization, :id, :kind, :subject, :payload, :due, :at)
                        """)
                .bind("organization", organization.value())
                .bind("id", id)
                .bind("kind", kind)
                .bind("subject", subject)
                .bind("payload", Json.of(payload))
                .bind("due", due)
                .bind("at", clock.instant())
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** Claims across organizations; another instance skips what this one took until the lease ends. */
    Mono<List<Job>> claim(int most, Duration lease) {
        return database.sql("select " + COLUMNS + " from lookup.claim_jobs(:at, make_interval(secs => :lease), :most)")
                .bind("at", clock.instant())
                .bind("lease", (double) lease.toSeconds())
                .bind("most", most)
                .mapProperties(Job.class)
                .all()
                .collectList();
    }

    Mono<Void> done(Job job) {
        return finish(job, Job.State.DONE, "");
    }

    /** Leaves the job to an operator. */
    Mono<Void> dead(Job job, String failure) {
        return finish(job, Job.State.DEAD, failure);
    }

    private Mono<Void> finish(Job job, Job.State state, String failure) {
        return database.sql("""
                        update ops.job
                           set state = :state, leased_until = null, failure = nullif(:failure, ''), finished_at = :at
                         where organization_id = :organization and id = :id
                        """)
                .bind("state", state.name())
                .bind("failure", failure)
                .bind("at", clock.instant())
                .bind("organization", job.organizationId())
                .bind("id", job.id())
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** Due again at a time; attempts count only failures. */
    Mono<Void> postpone(Job job, Instant due, int attempts, String failure) {
        return database.sql("""
                        update ops.job
                           set due_at = :due, attempts = :attempts, leased_until = null, failure = :failure
                         where organization_id = :organization and id = :id
                        """)
                .bind("due", due)
                .bind("attempts", attempts)
                .bind("failure", failure)
                .bind("organization", job.organizationId())
                .bind("id", job.id())
                .fetch()
                .rowsUpdated()
                .then();
    }

    Mono<List<Job>> list(OrganizationId organization, Job.@Nullable State state, UUID after, int most) {
        DatabaseClient.GenericExecuteSpec query = database.sql("select " + COLUMNS + """

                          from ops.job
                         where organization_id = :organization and id > :after
                           and (:state::text is null or state = :state)
                         order by id
                         limit :most
                        """)
                .bind("organization", organization.value())
                .bind("after", after)
                .bind("most", most);
        query = state == null ? query.bindNull("state", String.class) : query.bind("state", state.name());
        return query.mapProperties(Job.class).all().collectList();
    }

    Mono<Long> revive(OrganizationId organization, UUID id) {
        return database.sql("""
                        update ops.job
                           set state = 'WAITING', attempts = 0, due_at = :at, finished_at = null
                         where organization_id = :organization and id = :id and state = 'DEAD'
                        """)
                .bind("at", clock.instant())
                .bind("organization", organization.value())
                .bind("id", id)
                .fetch()
                .rowsUpdated();
    }

    /** Across organizations. */
    record Numbers(long overdue, long dead, @Nullable Instant oldestDue) {}

    Mono<Numbers> count() {
        return database.sql("select overdue, dead, oldest_due from lookup.count_jobs(:at)")
                .bind("at", clock.instant())
                .mapProperties(Numbers.class)
                .one();
    }

    Mono<Void> forgetExpired() {
        return database.sql("select lookup.forget_expired(:at)")
                .bind("at", clock.instant())
                .fetch()
                .one()
                .then();
    }
}
