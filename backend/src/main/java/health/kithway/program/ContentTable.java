package health.kithway.program;

import health.kithway.consent.text.ConsentTextId;
import health.kithway.directory.Language;
import health.kithway.directory.LocationId;
import health.kithway.directory.ServiceLineId;
import health.kithway.tenancy.Bound;
import health.kithway.tenancy.OrganizationId;
import io.r2dbc.postgresql.codec.Json;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** What versions hold: where they may route to and what their pages say. The database lets only drafts change. */
@Component
final class ContentTable {

    private final DatabaseClient database;
    private final JsonMapper json;

    ContentTable(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    Mono<Void> replace(OrganizationId organization, ProgramId program, int version, ProgramContent content) {
        return clear(organization, program, version, "program_location")
                .then(clear(organization, program, version, "program_service_line"))
                .then(clear(organization, program, version, "program_page"))
                .then(insertDestinations(organization, program, version, content))
                .thenMany(Flux.fromIterable(content.pages().entrySet())
                        .concatMap(page -> insertPage(organization, program, version, page.getKey(), page.getValue())))
                .then();
    }

    private Mono<Void> clear(OrganizationId organization, ProgramId program, int version, String table) {
        return database.sql("""
                        delete from tracking.%s
                         where organization_id = :organization and program_id = :program and version = :version
                        """.formatted(table))
                .bind("organization", organization.value())
                .bind("program", program.value())
                .bind("version", version)
                .fetch()
                .rowsUpdated()
                .then();
    }

    private Mono<Void> insertDestinations(
            OrganizationId organization, ProgramId program, int version, ProgramContent content) {
        return database.sql("""
                        with located as (
                          insert into tracking.program_location (organization_id, program_id, version, location_id)
                          select :organization, :program, :version, unnest(:locations::uuid[]))
                        insert into tracking.program_service_line
                               (organization_id, program_id, version, service_line_id)
                        select :organization, :program, :version, unnest(:serviceLines::uuid[])
                        """)
                .bind("organization", organization.value())
                .bind("program", program.value())
                .bind("version", version)
                .bind(
                        "locations",
                        content.locationIds().stream()
                                .distinct()
                                .map(LocationId::value)
                                .toArray(UUID[]::new))
                .bind(
                        "serviceLines",
                        content.serviceLineIds().stream()
                                .distinct()
                                .map(ServiceLineId::value)
                                .toArray(UUID[]::new))
                .fetch()
                .rowsUpdated()
                .then();
    }

    private Mono<Void> insertPage(
            OrganizationId organization, ProgramId program, int version, Language language, PageContent page) {
        return database.sql("""
                        insert into tracking.program_page
                               (organization_id, program_id, version, language, heading, intro, what_we_do, steps,
                                questions, guidance, contact, hours, emergency_notice, disclosure)
                        values (:organization, :program, :version, :language, :heading, :intro, :whatWeDo, :steps,
                                :questions, :guidance, :contact, :hours, :notice, :disclosure)
                        """)
                .bind("organization", organization.value())
                .bind("program", program.value())
                .bind("version", version)
                .bind("language", language.name())
                .bind("heading", page.heading())
                .bind("intro", Bound.orNull(page.intro(), String.class))
                .bind("whatWeDo", Bound.orNull(page.whatWeDo(), String.class))
                .bind("steps", page.steps().toArray(String[]::new))
                .bind("questions", Json.of(json.writeValueAsBytes(page.questions())))
                .bind("guidance", Json.of(json.writeValueAsBytes(toRows(page.guidance()))))
                .bind("contact", Bound.orNull(page.contact(), String.class))
                .bind("hours", Bound.orNull(page.hours(), String.class))
                .bind("notice", page.emergencyNotice())
                .bind("disclosure", Bound.orNull(page.disclosure(), String.class))
                .fetch()
                .rowsUpdated()
                .then();
    }

    private record PageRow(
            Language language,
            String heading,
            @Nullable String intro,
            @Nullable String whatWeDo,
            String[] steps,
            Json questions,
            Json guidance,
            @Nullable String contact,
            @Nullable String hours,
            String emergencyNotice,
            @Nullable String disclosure) {}

    Mono<Map<Language, PageContent>> listPages(OrganizationId organization, ProgramId program, int version) {
        return database.sql("""
                        select language, heading, intro, what_we_do, steps, questions, guidance, contact, hours,
                               emergency_notice, disclosure
                          from tracking.program_page
                         where organization_id = :organization and program_id = :program and version = :version
                        """)
                .bind("organization", organization.value())
                .bind("program", program.value())
                .bind("version", version)
                .mapProperties(PageRow.class)
                .all()
                .collect(Collectors.toMap(PageRow::language, this::toPage));
    }

    private record PlaceRow(UUID[] locationIds, UUID[] serviceLineIds) {}

    record Destinations(List<LocationId> locationIds, List<ServiceLineId> serviceLineIds) {}

    Mono<Destinations> getDestinations(OrganizationId organization, ProgramId program, int version) {
        return database.sql("""
                        select array(select location_id from tracking.program_location
                                      where organization_id = :organization and program_id = :program
                                        and version = :version order by location_id) as location_ids,
                               array(select service_line_id from tracking.program_service_line
                                      where organization_id = :organization and program_id = :program
                                        and version = :version order by service_line_id) as service_line_ids
                        """)
                .bind("organization", organization.value())
                .bind("program", program.value())
                .bind("version", version)
                .mapProperties(PlaceRow.class)
                .one()
                .map(row -> new Destinations(
                        Arrays.stream(row.locationIds()).map(LocationId::new).toList(),
                        Arrays.stream(row.serviceLineIds())
                                .map(ServiceLineId::new)
                                .toList()));
    }

    private PageContent toPage(PageRow row) {
        GuidanceRow[] guidance = json.readValue(row.guidance().asArray(), GuidanceRow[].class);
        return new PageContent(
                row.heading(),
                row.intro(),
                row.whatWeDo(),
                List.of(row.steps()),
                List.of(json.readValue(row.questions().asArray(), PageContent.Question[].class)),
                Arrays.stream(guidance)
                        .map(one -> new PageContent.Guidance(
                                new LocationId(one.locationId()), one.coverage(), one.scheduling()))
                        .toList(),
                row.contact(),
                row.hours(),
                row.emergencyNotice(),
                row.disclosure());
    }

    private record GuidanceRow(
            UUID locationId,
            @Nullable String coverage,
            @Nullable String scheduling) {}

    private static List<GuidanceRow> toRows(List<PageContent.Guidance> guidance) {
        return guidance.stream()
                .map(one -> new GuidanceRow(one.locationId().value(), one.coverage(), one.scheduling()))
                .toList();
    }

    static UUID[] toIds(List<ConsentTextId> texts) {
        return texts.stream().map(ConsentTextId::value).toArray(UUID[]::new);
    }
}
