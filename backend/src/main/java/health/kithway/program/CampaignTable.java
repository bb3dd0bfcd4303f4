package health.kithway.program;

import health.kithway.tenancy.OrganizationId;
import java.time.Instant;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What links are counted under. */
@Component
final class CampaignTable {

    private final DatabaseClient database;

    CampaignTable(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> insert(OrganizationId organization, ProgramId program, NewProgram.Campaign campaign, Instant at) {
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

    Mono<List<Campaign>> list(OrganizationId organization, ProgramId program) {
        return database.sql("""
                        select id, name, closed_at
                          from tracking.program_campaign
                         where organization_id = :organization and program_id = :program
                         order by id
                        """)
                .bind("organization", organization.value())
                .bind("program", program.value())
                .mapProperties(Campaign.class)
                .all()
                .collectList();
    }

    Mono<Campaign> rename(OrganizationId organization, ProgramId program, CampaignId campaign, String name) {
        return database.sql("""
                        update tracking.program_campaign
                           set name = :name
                         where organization_id = :organization and program_id = :program and id = :id
                        returning id, name, closed_at
                        """)
                .bind("organization", organization.value())
                .bind("program", program.value())
                .bind("id", campaign.value())
                .bind("name", name)
                .mapProperties(Campaign.class)
                .one();
    }

    /** Closing what is closed changes nothing. */
    Mono<Campaign> close(OrganizationId organization, ProgramId program, CampaignId campaign, Instant at) {
        return database.sql("""
                        update tracking.program_campaign
                           set closed_at = coalesce(closed_at, :at)
                         where organization_id = :organization and program_id = :program and id = :id
                        returning id, name, closed_at
                        """)
                .bind("organization", organization.value())
                .bind("program", program.value())
                .bind("id", campaign.value())
                .bind("at", at)
                .mapProperties(Campaign.class)
                .one();
    }
}
