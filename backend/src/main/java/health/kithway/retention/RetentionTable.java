package health.kithway.retention;

import health.kithway.tenancy.OrganizationId;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What was said about retention: times, simulations, purges. */
@Component
final class RetentionTable {

    private final DatabaseClient database;

    RetentionTable(DatabaseClient database) {
        this.database = database;
    }

    private record PolicyRow(Kept kept, String keepFor, Instant setAt) {

        Policy toPolicy() {
            return new Policy(kept, Period.parse(keepFor), setAt);
        }
    }

    /** The newest word on each kind of which somebody said something. */
    Mono<List<Policy>> listPolicies(OrganizationId organization) {
        return database.sql("""
                        select distinct on (kept) kept, keep_for, set_at
                          from ops.retention_policy
                         where organization_id = :organization
                         order by kept, number desc
                        """)
                .bind("organization", organization.value())
                .mapProperties(PolicyRow.class)
                .all()
                .map(PolicyRow::toPolicy)
                .collectList();
    }

    Mono<Void> insert(OrganizationId organization, Policy policy, String by, Instant at) {
        return database.sql("""
                        insert into ops.retention_policy (organization_id, kept, number, keep_for, set_by, set_at)
                        select :organization, :kept, 1 + coalesce(max(number), 0), :keepFor, :by, :at
                          from ops.retention_policy
                         where organization_id = :organization and kept = :kept
                        """)
                .bind("organization", organization.value())
                .bind("kept", policy.kept().name())
                .bind("keepFor", policy.keepFor().toString())
                .bind("by", by)
                .bind("at", at)
                .fetch()
                .rowsUpdated()
                .then();
    }

    Mono<Void> insert(OrganizationId organization, Simulation simulation) {
        return database.sql("""
                        insert into ops.retention_simulation (organization_id, id, simulated_at)
                        values (:organization, :id, :at)
                        """)
                .bind("organization", organization.value())
                .bind("id", simulation.id())
                .bind("at", simulation.simulatedAt())
                .fetch()
                .rowsUpdated()
                .thenMany(Flux.fromIterable(simulation.due()))
                .concatMap(due -> insert(organization, simulation.id(), due))
                .then();
    }

    private Mono<Long> insert(OrganizationId organization, UUID simulation, Simulation.Due due) {
        DatabaseClient.GenericExecuteSpec insert = database.sql("""
                        insert into ops.retention_simulated
                               (organization_id, simulation_id, kept, keep_for, cutoff, due, oldest, fingerprint)
                        values (:organization, :simulation, :kept, :keepFor, :cutoff, :due, :oldest, :fingerprint)
                        """)
                .bind("organization", organization.value())
                .bind("simulation", simulation)
                .bind("kept", due.kept().name())
                .bind("keepFor", due.keepFor().toString())
                .bind("cutoff", due.cutoff())
                .bind("due", due.count())
                .bind("fingerprint", due.fingerprint());
        Instant oldest = due.oldest();
        return (oldest == null ? insert.bindNull("oldest", Instant.class) : insert.bind("oldest", oldest))
                .fetch()
                .rowsUpdated();
    }

    private record Head(
            UUID id,
            Instant simulatedAt,
            @Nullable Instant purgeAt,
            @Nullable Instant finishedAt) {}

    private record DueRow(
            Kept kept,
            String keepFor,
            Instant cutoff,
            long due,
            @Nullable Instant oldest,
            String fingerprint,
            long purged) {

        Simulation.Due toDue() {
            return new Simulation.Due(kept, Period.parse(keepFor), cutoff, due, oldest, fingerprint, purged);
        }
    }

    Mono<Simulation> find(OrganizationId organization, UUID id) {
        return find(organization, id, "");
    }

    /** Nobody else purges it until the transaction ends. */
    Mono<Simulation> lock(OrganizationId organization, UUID id) {
        return find(organization, id, " for update");
    }

    private Mono<Simulation> find(OrganizationId organization, UUID id, String ending) {
        return database.sql("""
                        select id, simulated_at, purge_at, finished_at
                          from ops.retention_simulation
                         where organization_id = :organization and id = :id
                        """ + ending)
                .bind("organization", organization.value())
                .bind("id", id)
                .mapProperties(Head.class)
                .one()
                .flatMap(head -> listDue(organization, id)
                        .map(due ->
                                new Simulation(head.id(), head.simulatedAt(), head.purgeAt(), head.finishedAt(), due)));
    }

    private Mono<List<Simulation.Due>> listDue(OrganizationId organization, UUID id) {
        return database.sql("""
                        select kept, keep_for, cutoff, due, oldest, fingerprint, purged
                          from ops.retention_simulated
                         where organization_id = :organization and simulation_id = :id
                         order by kept
                        """)
                .bind("organization", organization.value())
                .bind("id", id)
                .mapProperties(DueRow.class)
                .all()
                .map(DueRow::toDue)
                .collectList();
    }

    Mono<Void> accept(OrganizationId organization, UUID id, String by, Instant at) {
        return database.sql("""
                        update ops.retention_simulation
                           set purge_by = :by, purge_at = :at
                         where organization_id = :organization and id = :id
                        """)
                .bind("by", by)
                .bind("at", at)
                .bind("organization", organization.value())
                .bind("id", id)
                .fetch()
                .rowsUpdated()
                .then();
    }

    Mono<Void> purged(OrganizationId organization, UUID id, Kept kept, long more) {
        return database.sql("""
                        update ops.retention_simulated
                           set purged = purged + :more
                         where organization_id = :organization and simulation_id = :id and kept = :kept
                        """)
                .bind("more", more)
                .bind("organization", organization.value())
                .bind("id", id)
                .bind("kept", kept.name())
                .fetch()
                .rowsUpdated()
                .then();
    }

    Mono<Void> finish(OrganizationId organization, UUID id, Instant at) {
        return database.sql("""
                        update ops.retention_simulation
                           set finished_at = :at
                         where organization_id = :organization and id = :id
                        """)
                .bind("at", at)
                .bind("organization", organization.value())
                .bind("id", id)
                .fetch()
                .rowsUpdated()
                .then();
    }
}
