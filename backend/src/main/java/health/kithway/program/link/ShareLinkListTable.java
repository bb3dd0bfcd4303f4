package health.kithway.program.link;

import health.kithway.directory.LocationId;
import health.kithway.directory.ProviderGroupId;
import health.kithway.directory.ServiceLineId;
import health.kithway.person.PersonId;
import health.kithway.program.CampaignId;
import health.kithway.program.Channel;
import health.kithway.program.Program;
import health.kithway.program.ProgramId;
import health.kithway.tenancy.Bound;
import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Share links with the names of what they are counted by, for staff. */
@Component
final class ShareLinkListTable {

    private static final String SELECT = """
            select link.id, link.code, link.spoken_code, link.channel, link.location_id, link.service_line_id,
                   link.provider_group_id, link.sharer_id, link.kind, link.paused, link.revoked_at is not null as revoked,
                   link.expires_at, link.most_uses, link.uses, link.wording,
                   program.id as program_id, program.name as program_name, program.state as program_state,
                   campaign.id as campaign_id, campaign.name as campaign_name,
                   coalesce((select brand.shown_domain from tracking.directory_brand brand
                              where brand.organization_id = :organization
                              order by brand.revision desc limit 1),
                            organization.link_domain) as link_domain
              from tracking.program_share_link link
              join tracking.program program
                on program.organization_id = link.organization_id and program.id = link.program_id
              join tracking.program_campaign campaign
                on campaign.organization_id = link.organization_id and campaign.id = link.campaign_id
              join tracking.directory_organization organization
                on organization.organization_id = link.organization_id
             where link.organization_id = :organization
            """;

    private final DatabaseClient database;
    private final Clock clock;

    ShareLinkListTable(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Row(
            UUID id,
            String code,
            @Nullable String spokenCode,
            Channel channel,
            @Nullable UUID locationId,
            @Nullable UUID serviceLineId,
            @Nullable UUID providerGroupId,
            @Nullable UUID sharerId,
            LinkTerms.Kind kind,
            boolean paused,
            boolean revoked,
            @Nullable Instant expiresAt,
            @Nullable Integer mostUses,
            int uses,
            ShareLink.Wording wording,
            UUID programId,
            String programName,
            Program.State programState,
            UUID campaignId,
            String campaignName,
            String linkDomain) {

        ShareLink toShareLink(Instant at) {
            LinkTerms terms = new LinkTerms(kind, expiresAt, mostUses);
            return new ShareLink(
                    new ShareLinkId(id),
                    code,
                    spokenCode,
                    counted(),
                    programName,
                    campaignName,
                    linkDomain,
                    terms,
                    uses,
                    wording,
                    ShareLink.state(programState, held(), terms, uses, at));
        }

        /** A code that waits for a second person leads nowhere yet, and one that was refused never will. */
        private ShareLink.Held held() {
            return new ShareLink.Held(
                    paused || wording == ShareLink.Wording.PROPOSED, revoked || wording == ShareLink.Wording.REFUSED);
        }

        private LinkDimensions counted() {
            return new LinkDimensions(
                    new ProgramId(programId),
                    new CampaignId(campaignId),
                    channel,
                    locationId == null ? null : new LocationId(locationId),
                    serviceLineId == null ? null : new ServiceLineId(serviceLineId),
                    providerGroupId == null ? null : new ProviderGroupId(providerGroupId),
                    sharerId == null ? null : new PersonId(sharerId));
        }
    }

    /** Newest first. */
    Mono<List<ShareLink>> list(
            OrganizationId organization, ShareLinkFilter filter, @Nullable ShareLinkId before, int most) {
        ShareLinkFilter.Counted counted = filter.counted();
        return database.sql(SELECT + """
                           and (:before::uuid is null or link.id < :before)
                           and (:program::uuid is null or link.program_id = :program)
                           and (:campaign::uuid is null or link.campaign_id = :campaign)
                           and (:channel::text is null or link.channel = :channel)
                           and (:location::uuid is null or link.location_id = :location)
                           and (:line::uuid is null or link.service_line_id = :line)
                           and (:group::uuid is null or link.provider_group_id = :group)
                           and (:kind::text is null or link.kind = :kind)
                           and (:wording::text is null or link.wording = :wording)
                           and (:sharer::uuid is null or link.sharer_id = :sharer)
                         order by link.id desc
                         limit :most
                        """)
                .bind("organization", organization.value())
                .bind("before", Bound.orNull(before == null ? null : before.value(), UUID.class))
                .bind("program", Bound.orNull(counted.program(), UUID.class))
                .bind("campaign", Bound.orNull(counted.campaign(), UUID.class))
                .bind("channel", Bound.orNull(filter.channel(), String.class))
                .bind("location", Bound.orNull(counted.location(), UUID.class))
                .bind("line", Bound.orNull(counted.serviceLine(), UUID.class))
                .bind("group", Bound.orNull(counted.providerGroup(), UUID.class))
                .bind("kind", Bound.orNull(filter.kind(), String.class))
                .bind("wording", Bound.orNull(filter.wording(), String.class))
                .bind("sharer", Bound.orNull(filter.sharer(), UUID.class))
                .bind("most", most)
                .mapProperties(Row.class)
                .all()
                .map(row -> row.toShareLink(clock.instant()))
                .collectList();
    }

    Mono<ShareLink> find(OrganizationId organization, ShareLinkId link) {
        return database.sql(SELECT + " and link.id = :id")
                .bind("organization", organization.value())
                .bind("id", link.value())
                .mapProperties(Row.class)
                .one()
                .map(row -> row.toShareLink(clock.instant()));
    }

    Mono<ShareLink> findSpoken(OrganizationId organization, SpokenCode spoken) {
        return database.sql(SELECT + " and link.spoken_code = :spoken")
                .bind("organization", organization.value())
                .bind("spoken", spoken.value())
                .mapProperties(Row.class)
                .one()
                .map(row -> row.toShareLink(clock.instant()));
    }

    /** Links of one batch, a page at a time. */
    Mono<List<ShareLink>> listBatch(OrganizationId organization, UUID batch, @Nullable ShareLinkId after, int most) {
        return database.sql(SELECT + """
                           and link.batch_id = :batch and (:after::uuid is null or link.id > :after)
                         order by link.id
                         limit :most
                        """)
                .bind("organization", organization.value())
                .bind("batch", batch)
                .bind("after", Bound.orNull(after == null ? null : after.value(), UUID.class))
                .bind("most", most)
                .mapProperties(Row.class)
                .all()
                .map(row -> row.toShareLink(clock.instant()))
                .collectList();
    }
}
