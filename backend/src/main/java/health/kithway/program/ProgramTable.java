package health.kithway.program;

import health.kithway.directory.ServiceLineId;
import health.kithway.tenancy.Bound;
import health.kithway.tenancy.OrganizationId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Programs: their names, how far they have come, and which version visitors see. */
@Component
final class ProgramTable {

    private static final String PROGRAMS = """
            select id, name, kind, state, version, published_version, published_at
              from tracking.program
             where organization_id = :organization
            """;

    private final DatabaseClient database;

    ProgramTable(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> insert(OrganizationId organization, NewProgram program, Instant at) {
        return database.sql("""
                        insert into tracking.program (organization_id, id, name, kind, state, version, created_at)
                        values (:organization, :id, :name, :kind, 'DRAFT', 1, :at)
                        """)
                .bind("organization", organization.value())
                .bind("id", program.id().value())
                .bind("name", program.name())
                .bind("kind", program.kind().name())
                .bind("at", at)
                .fetch()
                .rowsUpdated()
                .then();
    }

    Mono<Program> find(OrganizationId organization, ProgramId program) {
        return database.sql(PROGRAMS + " and id = :id")
                .bind("organization", organization.value())
                .bind("id", program.value())
                .mapProperties(Program.class)
                .one();
    }

    Mono<Program> findPublished(OrganizationId organization, Program.Kind kind, ServiceLineId line) {
        return database.sql(PROGRAMS + """
                          and state = 'PUBLISHED' and kind = :kind
                          and exists (select from tracking.program_service_line line
                                       where line.organization_id = program.organization_id
                                         and line.program_id = program.id
                                         and line.version = program.published_version
                                         and line.service_line_id = :line)
                        order by id desc
                        limit 1
                        """)
                .bind("organization", organization.value())
                .bind("kind", kind.name())
                .bind("line", line.value())
                .mapProperties(Program.class)
                .one();
    }

    Mono<List<Program>> list(OrganizationId organization, @Nullable ProgramId before, int most) {
        return database.sql(PROGRAMS + """
                          and (:before::uuid is null or id < :before)
                        order by id desc
                        limit :most
                        """)
                .bind("organization", organization.value())
                .bind("before", Bound.orNull(before == null ? null : before.value(), UUID.class))
                .bind("most", most)
                .mapProperties(Program.class)
                .all()
                .collectList();
    }

    /** Its first draft shows on the program itself; beside a published version only the version has that state. */
    Mono<Void> showState(OrganizationId organization, ProgramId program, Program.State state) {
        return database.sql("""
                        update tracking.program
                           set state = :state
                         where organization_id = :organization and id = :id and published_version is null
                        """)
                .bind("organization", organization.value())
                .bind("id", program.value())
                .bind("state", state.name())
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** The number of the version to begin; the row stays locked, so that two drafts at once get different ones. */
    Mono<Integer> nextVersion(OrganizationId organization, ProgramId program) {
        return database.sql("""
                        update tracking.program
                           set version = version + 1
                         where organization_id = :organization and id = :id
                        returning version
                        """)
                .bind("organization", organization.value())
                .bind("id", program.value())
                .mapValue(Integer.class)
                .one();
    }

    /** False if it has ended meanwhile. */
    Mono<Boolean> publish(OrganizationId organization, ProgramVersion version, Instant at) {
        return database.sql("""
                        update tracking.program
                           set state = 'PUBLISHED', name = :name, published_version = :version, published_at = :at
                         where organization_id = :organization and id = :id and state <> 'RETIRED'
                        """)
                .bind("organization", organization.value())
                .bind("id", version.program().value())
                .bind("name", version.content().name())
                .bind("version", version.version())
                .bind("at", at)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /** False if it is not published. */
    Mono<Boolean> retire(OrganizationId organization, ProgramId program) {
        return database.sql("""
                        update tracking.program
                           set state = 'RETIRED'
                         where organization_id = :organization and id = :id and state = 'PUBLISHED'
                        """)
                .bind("organization", organization.value())
                .bind("id", program.value())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }
}
