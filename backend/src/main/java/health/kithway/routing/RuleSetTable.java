package health.kithway.routing;

import health.kithway.program.ProgramId;
import health.kithway.routing.rule.RuleSet;
import health.kithway.tenancy.OrganizationId;
import io.r2dbc.postgresql.codec.Json;
import java.time.Instant;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Rule sets, one for each version of a program that has its own. */
@Component
final class RuleSetTable {

    private final DatabaseClient database;
    private final JsonMapper json;

    RuleSetTable(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    private record Row(int version, Json rules) {}

    /** The newest set of this version or of one before it; empty where there is none. */
    Mono<RuleSet> findInForce(OrganizationId organization, ProgramId program, int version) {
        return database.sql("""
                        select version, rules
                          from tracking.routing_rule_set
                         where organization_id = :organization and program_id = :program and version <= :version
                         order by version desc
                         limit 1
                        """)
                .bind("organization", organization.value())
                .bind("program", program.value())
                .bind("version", version)
                .mapProperties(Row.class)
                .one()
                .map(row -> json.readValue(row.rules().asArray(), RuleSet.class).at(row.version()));
    }

    /** The set of its version, first or anew. */
    Mono<Void> put(OrganizationId organization, ProgramId program, RuleSet rules, Instant at) {
        return database.sql("""
                        insert into tracking.routing_rule_set (organization_id, program_id, version, rules, changed_at)
                        values (:organization, :program, :version, :rules, :at)
                            on conflict (organization_id, program_id, version)
                            do update set rules = excluded.rules, changed_at = excluded.changed_at
                        """)
                .bind("organization", organization.value())
                .bind("program", program.value())
                .bind("version", rules.version())
                .bind("rules", Json.of(json.writeValueAsBytes(rules)))
                .bind("at", at)
                .fetch()
                .rowsUpdated()
                .then();
    }
}
