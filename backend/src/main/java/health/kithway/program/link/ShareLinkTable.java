package health.kithway.program.link;

import health.kithway.directory.LocationId;
import health.kithway.directory.ServiceLineId;
import health.kithway.program.CampaignId;
import health.kithway.program.Channel;
import health.kithway.program.Program;
import health.kithway.program.ProgramId;
import health.kithway.tenancy.Bound;
import health.kithway.tenancy.OrganizationId;
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

    ShareLinkTable(DatabaseClient database) {
        this.database = database;
    }

    Mono<Boolean> insert(OrganizationId organization, NewShareLink link, String code, Instant at) {
        LocationId location = link.locationId();
        return database.sql("""
                        insert into tracking.program_share_link
                               (organization_id, id, code, program_id, campaign_id, channel, location_id,
                                expires_at, most_uses, created_at)
                        values (:organization, :id, :code, :program, :campaign, :channel, :location,
                                :expires, :most, :at)
                        on conflict (code) do nothing
                        """)
                .bind("organization", organization.value())
                .bind("id", link.id().value())
                .bind("code", code)
                .bind("program", link.programId().value())
                .bind("campaign", link.campaignId().value())
                .bind("channel", link.channel().name())
                .bind("location", Bound.orNull(location == null ? null : location.value(), UUID.class))
                .bind("expires", Bound.orNull(link.expiresAt(), Instant.class))
                .bind("most", Bound.orNull(link.mostUses(), Integer.class))
                .bind("at", at)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    record Found(
            UUID organizationId,
            UUID id,
            String code,
            UUID programId,
            @Nullable Integer programVersion,
            UUID campaignId,
            Channel channel,
            boolean paused,
            @Nullable Instant expiresAt,
            @Nullable Integer mostUses,
            int uses,
            Program.State programState,
            UUID[] locationIds,
            UUID[] serviceLineIds) {

        SharedLink toSharedLink(Instant at) {
            return new SharedLink(
                    new OrganizationId(organizationId),
                    new ShareLinkId(id),
                    code,
                    new ProgramId(programId),
                    programVersion,
                    new CampaignId(campaignId),
                    channel,
                    List.of(locationIds).stream().map(LocationId::new).toList(),
                    List.of(serviceLineIds).stream().map(ServiceLineId::new).toList(),
                    mostUses,
                    ShareLink.state(programState, paused, expiresAt, mostUses, uses, at));
        }
    }

    Mono<Found> find(String code) {
        return database.sql("select * from lookup.find_share_link(:code)")
                .bind("code", code)
                .mapProperties(Found.class)
                .one();
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

    record Listed(
            UUID id,
            String code,
            UUID programId,
            String programName,
            Program.State programState,
            UUID campaignId,
            String campaignName,
            Channel channel,
            @Nullable UUID locationId,
            boolean paused,
            @Nullable Instant expiresAt,
            @Nullable Integer mostUses,
            int uses) {

        ShareLink toShareLink(Instant at) {
            return new ShareLink(
                    new ShareLinkId(id),
                    code,
                    new ProgramId(programId),
                    programName,
                    new CampaignId(campaignId),
                    campaignName,
                    channel,
                    locationId == null ? null : new LocationId(locationId),
                    ShareLink.state(programState, paused, expiresAt, mostUses, uses, at),
                    expiresAt);
        }
    }

    Mono<List<Listed>> list(OrganizationId organization, @Nullable ShareLinkId before, int most) {
        return database.sql("""
                        select link.id, link.code, link.channel, link.location_id, link.paused, link.expires_at,
                               link.most_uses, link.uses,
                               program.id as program_id, program.name as program_name, program.state as program_state,
                               campaign.id as campaign_id, campaign.name as campaign_name
                          from tracking.program_share_link link
                          join tracking.program program
                            on program.organization_id = link.organization_id and program.id = link.program_id
                          join tracking.program_campaign campaign
                            on campaign.organization_id = link.organization_id and campaign.id = link.campaign_id
                         where link.organization_id = :organization and (:before::uuid is null or link.id < :before)
                         order by link.id desc
                         limit :most
                        """)
                .bind("organization", organization.value())
                .bind("before", Bound.orNull(before == null ? null : before.value(), UUID.class))
                .bind("most", most)
                .mapProperties(Listed.class)
                .all()
                .collectList();
    }
}
