package health.kithway.program;

import health.kithway.directory.Language;
import health.kithway.directory.LocationId;
import health.kithway.directory.ServiceLineId;
import health.kithway.tenancy.Bound;
import health.kithway.tenancy.OrganizationId;
import io.r2dbc.postgresql.codec.Json;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Programs, where they may route to, what their pages say, and their campaigns. */
@Component
final class ProgramTable {

    private final DatabaseClient database;
    private final JsonMapper json;

    ProgramTable(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    Mono<Void> insert(OrganizationId organization, NewProgram program, Instant at) {
        return database.sql("""
                        insert into tracking.program
                               (organization_id, id, name, kind, state, version, published_at, created_at)
                        values (:organization, :id, :name, :kind, 'PUBLISHED', 1, :at, :at)
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

    Mono<Void> insertDestinations(OrganizationId organization, NewProgram program) {
        return database.sql("""
                        with located as (
                          insert into tracking.program_location (organization_id, program_id, location_id)
                          select :organization, :program, unnest(:locations::uuid[]))
                        insert into tracking.program_service_line (organization_id, program_id, service_line_id)
                        select :organization, :program, unnest(:serviceLines::uuid[])
                        """)
                .bind("organization", organization.value())
                .bind("program", program.id().value())
                .bind(
                        "locations",
                        program.locationIds().stream().map(LocationId::value).toArray(UUID[]::new))
                .bind(
                        "serviceLines",
                        program.serviceLineIds().stream()
                                .map(ServiceLineId::value)
                                .toArray(UUID[]::new))
                .fetch()
                .rowsUpdated()
                .then();
    }

    Mono<Void> insertPage(OrganizationId organization, ProgramId program, Language language, NewProgram.Page page) {
        return database.sql("""
                        insert into tracking.program_page
                               (organization_id, program_id, language, heading, intro, steps, questions, emergency_notice)
                        values (:organization, :program, :language, :heading, :intro, :steps, :questions, :notice)
                        """)
                .bind("organization", organization.value())
                .bind("program", program.value())
                .bind("language", language.name())
                .bind("heading", page.heading())
                .bind("intro", Bound.orNull(page.intro(), String.class))
                .bind("steps", page.steps().toArray(String[]::new))
                .bind("questions", Json.of(json.writeValueAsBytes(page.questions())))
                .bind("notice", page.emergencyNotice())
                .fetch()
                .rowsUpdated()
                .then();
    }

    Mono<Void> insertCampaign(
            OrganizationId organization, ProgramId program, NewProgram.Campaign campaign, Instant at) {
        return database.sql("""
                        insert into tracking.program_campaign (organization_id, id, program_id, name, created_at)
                        values (:organization, :id, :program, :name, :at)
                        """)
                .bind("organization", organization.value())
                .bind("id", campaign.id().value())
                .bind("program", program.value())
                .bind("name", campaign.name())
                .bind("at", at)
                .fetch()
                .rowsUpdated()
                .then();
    }

    Mono<List<Program>> list(OrganizationId organization, @Nullable ProgramId before, int most) {
        return database.sql("""
                        select id, name, kind, state, version, published_at
                          from tracking.program
                         where organization_id = :organization and (:before::uuid is null or id < :before)
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

    private record PageRow(
            String heading, @Nullable String intro, String[] steps, Json questions, String emergencyNotice) {}

    Mono<NewProgram.Page> getPage(OrganizationId organization, ProgramId program, Language language) {
        return database.sql("""
                        select heading, intro, steps, questions, emergency_notice
                          from tracking.program_page
                         where organization_id = :organization and program_id = :program and language = :language
                        """)
                .bind("organization", organization.value())
                .bind("program", program.value())
                .bind("language", language.name())
                .mapProperties(PageRow.class)
                .one()
                .map(this::toPage);
    }

    private NewProgram.Page toPage(PageRow row) {
        NewProgram.Question[] questions = json.readValue(row.questions().asArray(), NewProgram.Question[].class);
        return new NewProgram.Page(
                row.heading(), row.intro(), List.of(row.steps()), List.of(questions), row.emergencyNotice());
    }
}
