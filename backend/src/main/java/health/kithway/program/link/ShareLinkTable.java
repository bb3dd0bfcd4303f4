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
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    private record Found(
            UUID organizationId,
            UUID id,
            String code,
            UUID programId,
            @Nullable Integer programVersion,
            UUID campaignId,
            Channel channel,
            LinkTerms.Kind kind,
            @Nullable UUID providerGroupId,
            @Nullable UUID sharerId,
            boolean paused,
            boolean revoked,
            @Nullable Instant expiresAt,
            @Nullable Integer mostUses,
            int uses,
            Program.State programState,
            UUID[] locationIds,
            UUID[] serviceLineIds,
            String linkDomain) {

        SharedLink toSharedLink(Instant at) {
            LinkTerms terms = new LinkTerms(kind, expiresAt, mostUses);
            return new SharedLink(
                    new OrganizationId(organizationId),
                    new ShareLinkId(id),
                    code,
                    linkDomain,
                    new ProgramId(programId),
                    programVersion,
                    new CampaignId(campaignId),
                    channel,
                    List.of(locationIds).stream().map(LocationId::new).toList(),
                    List.of(serviceLineIds).stream().map(ServiceLineId::new).toList(),
                    providerGroupId == null ? null : new ProviderGroupId(providerGroupId),
                    sharerId == null ? null : new PersonId(sharerId),
                    terms,
                    ShareLink.state(programState, new ShareLink.Held(paused, revoked), terms, uses, at));
        }
    }

    Mono<SharedLink> find(String code) {
        return database.sql("select * from lookup.find_share_link(:code)")
                .bind("code", code)
                .mapProperties(Found.class)
                .one()
                .map(row -> row.toSharedLink(clock.instant()));
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
