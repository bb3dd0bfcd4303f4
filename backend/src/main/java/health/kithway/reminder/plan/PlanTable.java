package health.kithway.reminder.plan;

import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import io.r2dbc.postgresql.codec.Json;
import java.time.Instant;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Plans that organizations wrote. */
@Component
final class PlanTable {

    private final DatabaseClient database;
    private final JsonMapper json;

    PlanTable(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    private record Row(String name, int version, Json steps) {}

    /** The newest version; empty where the organization wrote none of that name. */
    Mono<Plan> findNewest(OrganizationId organization, String name) {
        return database.sql("""
                        select name, version, steps
                          from tracking.reminder_plan
                         where organization_id = :organization and name = :name
                         order by version desc
                         limit 1
                        """)
                .bind("organization", organization.value())
                .bind("name", name)
                .mapProperties(Row.class)
                .one()
                .map(this::toPlan);
    }

    /** The newest version of each, by name. */
    Mono<List<Plan>> listNewest(OrganizationId organization, int most) {
        return database.sql("""
                        select distinct on (name) name, version, steps
                          from tracking.reminder_plan
                         where organization_id = :organization
                         order by name, version desc
                         limit :most
                        """)
                .bind("organization", organization.value())
                .bind("most", most)
                .mapProperties(Row.class)
                .all()
                .map(this::toPlan)
                .collectList();
    }

    Mono<Void> insert(Actor actor, Plan plan, Instant at) {
        return database.sql("""
                        insert into tracking.reminder_plan
                               (organization_id, name, version, steps, written_by, written_at)
                        values (:organization, :name, :version, :steps, :by, :at)
                        """)
                .bind("organization", actor.organization().value())
                .bind("name", plan.name())
                .bind("version", plan.version())
                .bind("steps", Json.of(json.writeValueAsBytes(plan.steps())))
                .bind("by", actor.id())
                .bind("at", at)
                .fetch()
                .rowsUpdated()
                .then();
    }

    private Plan toPlan(Row row) {
        return new Plan(
                row.name(), row.version(), List.of(json.readValue(row.steps().asArray(), PlanStep[].class)));
    }
}
