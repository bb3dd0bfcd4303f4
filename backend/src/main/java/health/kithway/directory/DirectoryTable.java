package health.kithway.directory;

import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Organizations, their service lines and practices. An insert is false where the id is already there. */
@Component
final class DirectoryTable {

    private final DatabaseClient database;
    private final Clock clock;

    DirectoryTable(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    record OrganizationRow(
            UUID organizationId,
            String displayName,
            String phone,
            String zone,
            String hoursEn,
            String hoursEs,
            Organization.OptOutMode optOutMode,
            String linkDomain) {

        Organization toOrganization() {
            return new Organization(
                    new OrganizationId(organizationId),
                    displayName,
                    phone,
                    ZoneId.of(zone),
                    new Bilingual(hoursEn, hoursEs),
                    optOutMode,
                    linkDomain);
        }
    }

    Mono<Organization> findOrganization(OrganizationId organization) {
        return database.sql("""
                        select organization_id, display_name, phone, zone, hours_en, hours_es, opt_out_mode, link_domain
                          from tracking.directory_organization
                         where organization_id = :organization
                        """)
                .bind("organization", organization.value())
                .mapProperties(OrganizationRow.class)
                .one()
                .map(OrganizationRow::toOrganization);
    }

    Mono<Boolean> insertOrganization(Organization organization) {
        return inserted(database.sql("""
                        insert into tracking.directory_organization (organization_id, display_name, phone, zone,
                                    hours_en, hours_es, opt_out_mode, link_domain, created_at)
                        values (:organization, :name, :phone, :zone, :hoursEn, :hoursEs, :mode, :domain, :at)
                        on conflict do nothing
                        """)
                .bind("organization", organization.id().value())
                .bind("name", organization.displayName())
                .bind("phone", organization.phone())
                .bind("zone", organization.zone().getId())
                .bind("hoursEn", organization.hours().en())
                .bind("hoursEs", organization.hours().es())
                .bind("mode", organization.optOutMode().name())
                .bind("domain", organization.linkDomain())
                .bind("at", clock.instant()));
    }

    record ServiceLineRow(UUID id, String publicNameEn, String publicNameEs, boolean sensitive, boolean part2) {

        ServiceLine toServiceLine() {
            return new ServiceLine(new ServiceLineId(id), new Bilingual(publicNameEn, publicNameEs), sensitive, part2);
        }
    }

    Mono<List<ServiceLine>> listServiceLines(OrganizationId organization) {
        return database.sql("""
                        select id, public_name_en, public_name_es, sensitive, part2
                          from tracking.directory_service_line
                         where organization_id = :organization
                         order by public_name_en, id
                        """)
                .bind("organization", organization.value())
                .mapProperties(ServiceLineRow.class)
                .all()
                .map(ServiceLineRow::toServiceLine)
                .collectList();
    }

    Mono<ServiceLine> findServiceLine(OrganizationId organization, ServiceLineId serviceLine) {
        return database.sql("""
                        select id, public_name_en, public_name_es, sensitive, part2
                          from tracking.directory_service_line
                         where organization_id = :organization and id = :id
                        """)
                .bind("organization", organization.value())
                .bind("id", serviceLine.value())
                .mapProperties(ServiceLineRow.class)
                .one()
                .map(ServiceLineRow::toServiceLine);
    }

    Mono<Boolean> insertServiceLine(OrganizationId organization, ServiceLine line) {
        return inserted(database.sql("""
                        insert into tracking.directory_service_line (organization_id, id, public_name_en, public_name_es,
                                    sensitive, part2, created_at)
                        values (:organization, :id, :nameEn, :nameEs, :sensitive, :part2, :at)
                        on conflict do nothing
                        """)
                .bind("organization", organization.value())
                .bind("id", line.id().value())
                .bind("nameEn", line.publicName().en())
                .bind("nameEs", line.publicName().es())
                .bind("sensitive", line.sensitive())
                .bind("part2", line.part2())
                .bind("at", clock.instant()));
    }

    record PracticeRow(UUID id, String name) {

        Practice toPractice() {
            return new Practice(new PracticeId(id), name);
        }
    }

    Mono<Practice> findPractice(OrganizationId organization, PracticeId practice) {
        return database.sql("""
                        select id, name
                          from tracking.directory_practice
                         where organization_id = :organization and id = :id
                        """)
                .bind("organization", organization.value())
                .bind("id", practice.value())
                .mapProperties(PracticeRow.class)
                .one()
                .map(PracticeRow::toPractice);
    }

    Mono<Boolean> insertPractice(OrganizationId organization, Practice practice) {
        return inserted(database.sql("""
                        insert into tracking.directory_practice (organization_id, id, name, created_at)
                        values (:organization, :id, :name, :at)
                        on conflict do nothing
                        """)
                .bind("organization", organization.value())
                .bind("id", practice.id().value())
                .bind("name", practice.name())
                .bind("at", clock.instant()));
    }

    private static Mono<Boolean> inserted(DatabaseClient.GenericExecuteSpec insert) {
        return insert.fetch().rowsUpdated().map(rows -> rows == 1);
    }
}
