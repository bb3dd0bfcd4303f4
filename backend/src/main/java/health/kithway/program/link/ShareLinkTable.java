package health.kithway.program.link;

import health.kithway.directory.LocationId;
import health.kithway.directory.ProviderGroupId;
import health.kithway.directory.ServiceLineId;
import health.kithway.person.PersonId;
import health.kithway.program.CampaignId;
import health.kithway.program.Channel;
import health.kithway.program.Program;
import health.kithway.program.ProgramDraft;
import health.kithway.program.ProgramId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Share links, by code and for staff. */
@Component
final class ShareLinkTable {

    private final DatabaseClient database;
    private final Clock clock;

    ShareLinkTable(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What each of several codes leads to, in their order; one round trip for all. */
    Mono<List<Optional<SharedLink>>> find(List<String> codes) {
        Instant now = clock.instant();
        return database.sql("select * from lookup.open_share_links(:codes)")
                .bind("codes", codes.toArray(String[]::new))
                .map(row -> new Found(get(row, "place", Integer.class), toSharedLink(row, now)))
                .all()
                .collectMap(Found::place, Found::link)
                .map(found -> IntStream.rangeClosed(1, codes.size())
                        .mapToObj(place -> Optional.ofNullable(found.get(place)))
                        .toList());
    }

    /** The revision of each organization that has one. */
    Mono<Map<OrganizationId, Long>> listRevisions(Set<OrganizationId> organizations) {
        return database.sql("select organization_id, revision from lookup.landing_revisions(:organizations)")
                .bind(
                        "organizations",
                        organizations.stream().map(OrganizationId::value).toArray(UUID[]::new))
                .map(row -> Map.entry(
                        new OrganizationId(get(row, "organization_id", UUID.class)), get(row, "revision", Long.class)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private record Found(int place, SharedLink link) {}

    /** By hand: this is read with every opening, and reflection would cost more than the rest. */
    private static SharedLink toSharedLink(Readable row, Instant now) {
        UUID group = row.get("provider_group_id", UUID.class);
        UUID sharer = row.get("sharer_id", UUID.class);
        LinkTerms terms = new LinkTerms(
                LinkTerms.Kind.valueOf(get(row, "kind", String.class)),
                row.get("expires_at", Instant.class),
                row.get("most_uses", Integer.class));
        return new SharedLink(
                new OrganizationId(get(row, "organization_id", UUID.class)),
                new ShareLinkId(get(row, "id", UUID.class)),
                get(row, "code", String.class),
                get(row, "link_domain", String.class),
                new ProgramId(get(row, "program_id", UUID.class)),
                row.get("program_version", Integer.class),
                new CampaignId(get(row, "campaign_id", UUID.class)),
                Channel.valueOf(get(row, "channel", String.class)),
                Stream.of(get(row, "location_ids", UUID[].class))
                        .map(LocationId::new)
                        .toList(),
                Stream.of(get(row, "service_line_ids", UUID[].class))
                        .map(ServiceLineId::new)
                        .toList(),
                group == null ? null : new ProviderGroupId(group),
                sharer == null ? null : new PersonId(sharer),
                terms,
                state(row, terms, now),
                get(row, "made_at", Instant.class),
                get(row, "landing_revision", Long.class));
    }

    private static ShareLink.State state(Readable row, LinkTerms terms, Instant now) {
        return ShareLink.state(
                Program.State.valueOf(get(row, "program_state", String.class)),
                new ShareLink.Held(get(row, "paused", Boolean.class), get(row, "revoked", Boolean.class)),
                terms,
                get(row, "uses", Integer.class),
                now);
    }

    private static <T> T get(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }

    Mono<Boolean> use(OrganizationId organization, ShareLinkId link) {
        return database.sql("""
                        update tracking.program_share_link
                           set uses = uses + 1
                         where organization_id = :organization and id = :id and uses < most_uses
                        """)
                .bind("organization", organization.value())
                .bind("id", link.value())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /** Of the links that are not revoked. */
    Mono<LinksFollow.Left> countLeftOut(OrganizationId organization, ProgramDraft draft) {
        return database.sql("""
                        select count(*) filter (where location_id <> all (:locations::uuid[])) as by_location,
                               count(*) filter (where service_line_id <> all (:lines::uuid[])) as by_service_line
                          from tracking.program_share_link
                         where organization_id = :organization and program_id = :program and revoked_at is null
                        """)
                .bind("organization", organization.value())
                .bind("program", draft.program().value())
                .bind(
                        "locations",
                        draft.content().locationIds().stream()
                                .map(LocationId::value)
                                .toArray(UUID[]::new))
                .bind(
                        "lines",
                        draft.content().serviceLineIds().stream()
                                .map(ServiceLineId::value)
                                .toArray(UUID[]::new))
                .mapProperties(LinksFollow.Left.class)
                .one();
    }

    /** Empty if there is no such link. */
    Mono<String> findMaker(OrganizationId organization, ShareLinkId link) {
        return database.sql("""
                        select coalesce(created_by, '')
                          from tracking.program_share_link
                         where organization_id = :organization and id = :id
                        """)
                .bind("organization", organization.value())
                .bind("id", link.value())
                .mapValue(String.class)
                .one();
    }

    /** False if the code does not wait for anybody. */
    Mono<Boolean> decide(Actor actor, ShareLinkId link, ShareLink.Wording wording) {
        return changed(database.sql("""
                        update tracking.program_share_link
                           set wording = :wording, wording_by = :by, wording_at = :at
                         where organization_id = :organization and id = :id and wording = 'PROPOSED'
                        """)
                .bind("organization", actor.organization().value())
                .bind("id", link.value())
                .bind("wording", wording.name())
                .bind("by", actor.id())
                .bind("at", clock.instant()));
    }

    /** False if it is revoked, or not there. */
    Mono<Boolean> pause(OrganizationId organization, ShareLinkId link, boolean paused) {
        return changed(database.sql("""
                        update tracking.program_share_link
                           set paused = :paused
                         where organization_id = :organization and id = :id and revoked_at is null
                        """)
                .bind("organization", organization.value())
                .bind("id", link.value())
                .bind("paused", paused));
    }

    /** What was revoked before keeps its time. */
    Mono<Boolean> revoke(OrganizationId organization, ShareLinkId link) {
        return changed(database.sql("""
                        update tracking.program_share_link
                           set revoked_at = coalesce(revoked_at, :at)
                         where organization_id = :organization and id = :id
                        """)
                .bind("organization", organization.value())
                .bind("id", link.value())
                .bind("at", clock.instant()));
    }

    private static Mono<Boolean> changed(DatabaseClient.GenericExecuteSpec update) {
        return update.fetch().rowsUpdated().map(rows -> rows == 1);
    }
}
