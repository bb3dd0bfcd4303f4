package health.kithway.program.sharer;

import health.kithway.directory.Language;
import health.kithway.person.PersonId;
import health.kithway.program.CampaignId;
import health.kithway.program.ProgramId;
import health.kithway.program.link.ShareLinkId;
import health.kithway.tenancy.OrganizationId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Who may share what, their links, and how often they took one. Nothing here reads what became of a link. */
@Component
final class SharerTable {

    private final DatabaseClient database;

    SharerTable(DatabaseClient database) {
        this.database = database;
    }

    /** Whether visitors see a version with a share page, under this campaign. */
    Mono<Boolean> isShared(OrganizationId organization, ProgramId program, CampaignId campaign) {
        return database.sql("""
                        select exists (
                          select from tracking.program program
                            join tracking.program_version version
                              on version.organization_id = program.organization_id
                             and version.program_id = program.id and version.version = program.published_version
                            join tracking.program_campaign campaign
                              on campaign.organization_id = program.organization_id
                             and campaign.program_id = program.id
                           where program.organization_id = :organization and program.id = :program
                             and program.state = 'PUBLISHED' and version.share_page and campaign.id = :campaign)
                        """)
                .bind("organization", organization.value())
                .bind("program", program.value())
                .bind("campaign", campaign.value())
                .mapValue(Boolean.class)
                .one();
    }

    /** Joins once; the first campaign stays. */
    Mono<Void> join(OrganizationId organization, PersonId person, ProgramId program, CampaignId campaign, Instant at) {
        return database.sql("""
                        insert into tracking.program_sharer
                               (organization_id, person_id, program_id, campaign_id, joined_at)
                        values (:organization, :person, :program, :campaign, :at)
                        on conflict do nothing
                        """)
                .bind("organization", organization.value())
                .bind("person", person.value())
                .bind("program", program.value())
                .bind("campaign", campaign.value())
                .bind("at", at)
                .fetch()
                .rowsUpdated()
                .then();
    }

    record SharedRow(UUID programId, UUID campaignId, String heading, String disclosure) {
        SharedProgram toShared() {
            return new SharedProgram(new ProgramId(programId), new CampaignId(campaignId), heading, disclosure);
        }
    }

    /** What somebody may share now, the first joined first. */
    Mono<List<SharedProgram>> listShared(OrganizationId organization, PersonId person, Language language) {
        return database.sql("""
                        select sharer.program_id, sharer.campaign_id, page.heading,
                               coalesce(page.disclosure, '') as disclosure
                          from tracking.program_sharer sharer
                          join tracking.program program
                            on program.organization_id = sharer.organization_id and program.id = sharer.program_id
                          join tracking.program_version version
                            on version.organization_id = program.organization_id
                           and version.program_id = program.id and version.version = program.published_version
                          join tracking.program_page page
                            on page.organization_id = version.organization_id
                           and page.program_id = version.program_id and page.version = version.version
                           and page.language = :language
                         where sharer.organization_id = :organization and sharer.person_id = :person
                           and program.state = 'PUBLISHED' and version.share_page
                         order by sharer.joined_at, sharer.program_id
                        """)
                .bind("organization", organization.value())
                .bind("person", person.value())
                .bind("language", language.name())
                .mapProperties(SharedRow.class)
                .all()
                .map(SharedRow::toShared)
                .collectList();
    }

    Mono<Long> countShares(OrganizationId organization, PersonId person) {
        return database.sql("""
                        select count(*)
                          from tracking.program_share share
                          join tracking.program_share_link link
                            on link.organization_id = share.organization_id and link.id = share.share_link_id
                         where share.organization_id = :organization and link.sharer_id = :person
                        """)
                .bind("organization", organization.value())
                .bind("person", person.value())
                .mapValue(Long.class)
                .one();
    }

    Mono<ShareLinkId> findLink(OrganizationId organization, PersonId person, ProgramId program, Way way) {
        return database.sql("""
                        select id
                          from tracking.program_share_link
                         where organization_id = :organization and sharer_id = :person and program_id = :program
                           and channel = :channel and location_id is null and service_line_id is null
                         order by id desc
                         limit 1
                        """)
                .bind("organization", organization.value())
                .bind("person", person.value())
                .bind("program", program.value())
                .bind("channel", way.channel().name())
                .mapValue(UUID.class)
                .one()
                .map(ShareLinkId::new);
    }

    /** By its code, if it is that person's. */
    Mono<ShareLinkId> findOwn(OrganizationId organization, PersonId person, String code) {
        return database.sql("""
                        select id
                          from tracking.program_share_link
                         where organization_id = :organization and sharer_id = :person and code = :code
                        """)
                .bind("organization", organization.value())
                .bind("person", person.value())
                .bind("code", code)
                .mapValue(UUID.class)
                .one()
                .map(ShareLinkId::new);
    }

    Mono<Void> insertShare(OrganizationId organization, UUID id, ShareLinkId link, Instant at) {
        return database.sql("""
                        insert into tracking.program_share (organization_id, id, share_link_id, shared_at)
                        values (:organization, :id, :link, :at)
                        """)
                .bind("organization", organization.value())
                .bind("id", id)
                .bind("link", link.value())
                .bind("at", at)
                .fetch()
                .rowsUpdated()
                .then();
    }
}
