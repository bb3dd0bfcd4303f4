package health.kithway.program.link;

import health.kithway.problem.FieldProblem;
import health.kithway.program.Channel;
import health.kithway.program.link.LinkCodes.Codes;
import health.kithway.tenancy.Bound;
import health.kithway.tenancy.OrganizationId;
import io.r2dbc.postgresql.codec.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes new share links, many at once. */
@Component
final class NewShareLinkTable {

    /** The code of the one problem that a rule decided. */
    static final String SENSITIVE = "sensitive";

    private final DatabaseClient database;
    private final JsonMapper json;

    NewShareLinkTable(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** What all links of one act have in common. */
    record Act(
            OrganizationId organization,
            String by,
            @Nullable UUID batch,
            ShareLink.Wording wording,
            Instant at) {}

    /** One link as PostgreSQL reads it; the names are the columns'. */
    private record Row(
            UUID id,
            String code,
            @Nullable String spoken_code,
            UUID program_id,
            UUID campaign_id,
            Channel channel,
            @Nullable UUID location_id,
            @Nullable UUID service_line_id,
            @Nullable UUID provider_group_id,
            @Nullable UUID sharer_id,
            LinkTerms.Kind kind,
            @Nullable Instant expires_at,
            @Nullable Integer most_uses) {

        static Row of(NewShareLink link, Codes codes) {
            LinkDimensions counted = link.counted();
            LinkTerms terms = link.terms();
            var location = counted.locationId();
            var line = counted.serviceLineId();
            var group = counted.providerGroupId();
            var sharer = counted.sharerId();
            return new Row(
                    link.id().value(),
                    codes.code(),
                    codes.spoken(),
                    counted.programId().value(),
                    counted.campaignId().value(),
                    counted.channel(),
                    location == null ? null : location.value(),
                    line == null ? null : line.value(),
                    group == null ? null : group.value(),
                    sharer == null ? null : sharer.value(),
                    terms.kind(),
                    terms.expiresAt(),
                    terms.mostUses());
        }
    }

    /** A link and the codes chosen for it. */
    record Coded(NewShareLink link, Codes codes) {}

    /** Answers the ids of those written; one is left out whose code or spoken code another link has. */
    Mono<List<ShareLinkId>> insert(Act act, List<Coded> links) {
        List<Row> rows =
                links.stream().map(coded -> Row.of(coded.link(), coded.codes())).toList();
        return database.sql("""
                        insert into tracking.program_share_link
                               (organization_id, id, code, spoken_code, program_id, campaign_id, channel, location_id,
                                service_line_id, provider_group_id, sharer_id, kind, expires_at, most_uses,
                                batch_id, created_by, wording, created_at)
                        select :organization, id, code, spoken_code, program_id, campaign_id, channel, location_id,
                               service_line_id, provider_group_id, sharer_id, kind, expires_at, most_uses,
                               :batch, :by, :wording, :at
                          from jsonb_to_recordset(:rows) as link (
                               id uuid, code text, spoken_code text, program_id uuid, campaign_id uuid, channel text,
                               location_id uuid, service_line_id uuid, provider_group_id uuid, sharer_id uuid, kind text,
                               expires_at timestamptz, most_uses integer)
                            on conflict do nothing
                        returning id
                        """)
                .bind("organization", act.organization().value())
                .bind("batch", Bound.orNull(act.batch(), UUID.class))
                .bind("by", act.by())
                .bind("wording", act.wording().name())
                .bind("at", act.at())
                .bind("rows", Json.of(json.writeValueAsBytes(rows)))
                .mapValue(UUID.class)
                .all()
                .map(ShareLinkId::new)
                .collectList();
    }

    private record Known(
            boolean program, boolean campaign, boolean location, boolean line, boolean group, boolean open) {}

    /** What a link may not be counted by, as pointers into what was asked; empty when all of it is there and fits together. */
    Mono<List<FieldProblem>> problems(OrganizationId organization, LinkDimensions wanted) {
        var location = wanted.locationId();
        var line = wanted.serviceLineId();
        var group = wanted.providerGroupId();
        return database.sql("""
                        select exists (select from tracking.program
                                        where organization_id = :organization and id = :program
                                          and state <> 'RETIRED') as program,
                               exists (select from tracking.program_campaign
                                        where organization_id = :organization and program_id = :program
                                          and id = :campaign and closed_at is null) as campaign,
                               :location::uuid is null
                               or exists (select from tracking.program
                                            join tracking.program_location place using (organization_id)
                                           where program.organization_id = :organization and program.id = :program
                                             and place.program_id = program.id
                                             and place.version in (program.version, program.published_version)
                                             and place.location_id = :location) as location,
                               :line::uuid is null
                               or exists (select from tracking.program
                                            join tracking.program_service_line line using (organization_id)
                                           where program.organization_id = :organization and program.id = :program
                                             and line.program_id = program.id
                                             and line.version in (program.version, program.published_version)
                                             and line.service_line_id = :line) as line,
                               :group::uuid is null
                               or exists (select from tracking.directory_provider_group
                                           where organization_id = :organization and id = :group) as "group",
                               not exists (select from tracking.directory_service_line
                                            where organization_id = :organization and id = :line
                                              and (sensitive or part2)) as open
                        """)
                .bind("organization", organization.value())
                .bind("program", wanted.programId().value())
                .bind("campaign", wanted.campaignId().value())
                .bind("location", Bound.orNull(location == null ? null : location.value(), UUID.class))
                .bind("line", Bound.orNull(line == null ? null : line.value(), UUID.class))
                .bind("group", Bound.orNull(group == null ? null : group.value(), UUID.class))
                .mapProperties(Known.class)
                .one()
                .map(NewShareLinkTable::problems);
    }

    private static List<FieldProblem> problems(Known known) {
        List<FieldProblem> problems = new ArrayList<>();
        if (!known.program()) {
            problems.add(new FieldProblem("/programId", "unknown", "no program of yours that is not retired"));
        }
        if (known.program() && !known.campaign()) {
            problems.add(new FieldProblem("/campaignId", "unknown", "not an open campaign of the program"));
        }
        if (!known.location()) {
            problems.add(new FieldProblem("/locationId", "not-offered", "not a location of the program"));
        }
        if (!known.line()) {
            problems.add(new FieldProblem("/serviceLineId", "not-offered", "not a service line of the program"));
        }
        if (!known.open()) {
            problems.add(new FieldProblem(
                    "/serviceLineId", SENSITIVE, "no link may be counted by a sensitive service line"));
        }
        if (!known.group()) {
            problems.add(new FieldProblem("/providerGroupId", "unknown", "no provider group of yours"));
        }
        return problems;
    }
}
