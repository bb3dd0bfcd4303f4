package health.kithway.directory;

import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Locations with what they offer. */
@Component
final class LocationTable {

    private final DatabaseClient database;
    private final Clock clock;

    LocationTable(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    record LocationRow(
            UUID id,
            String name,
            String street,
            String city,
            String state,
            String postalCode,
            String zone,
            String phone,
            String hoursEn,
            String hoursEs,
            UUID[] serviceLineIds) {

        Location toLocation() {
            return new Location(
                    new LocationId(id),
                    name,
                    new PostalAddress(street, city, state, postalCode),
                    ZoneId.of(zone),
                    phone,
                    new Bilingual(hoursEn, hoursEs),
                    Arrays.stream(serviceLineIds).map(ServiceLineId::new).toList());
        }
    }

    private static final String LOCATIONS = """
            select id, name, street, city, state, postal_code, zone, phone, hours_en, hours_es,
                   array(select offered.service_line_id
                           from tracking.directory_location_service_line offered
                          where offered.organization_id = location.organization_id
                            and offered.location_id = location.id
                          order by offered.service_line_id) as service_line_ids
              from tracking.directory_location location
             where organization_id = :organization
            """;

    Mono<List<Location>> list(OrganizationId organization) {
        return database.sql(LOCATIONS + " order by name, id")
                .bind("organization", organization.value())
                .mapProperties(LocationRow.class)
                .all()
                .map(LocationRow::toLocation)
                .collectList();
    }

    Mono<List<Location>> listAfter(OrganizationId organization, @Nullable LocationId after, int most) {
        DatabaseClient.GenericExecuteSpec query = database.sql(LOCATIONS + """
                          and (:after::uuid is null
                               or (name, id) > (select last.name, last.id
                                                  from tracking.directory_location last
                                                 where last.organization_id = :organization and last.id = :after))
                        order by name, id
                        limit :most
                        """)
                .bind("organization", organization.value())
                .bind("most", most);
        query = after == null ? query.bindNull("after", UUID.class) : query.bind("after", after.value());
        return query.mapProperties(LocationRow.class)
                .all()
                .map(LocationRow::toLocation)
                .collectList();
    }

    Mono<Location> find(OrganizationId organization, LocationId location) {
        return database.sql(LOCATIONS + " and id = :id")
                .bind("organization", organization.value())
                .bind("id", location.value())
                .mapProperties(LocationRow.class)
                .one()
                .map(LocationRow::toLocation);
    }

    /** The location and what it offers in one statement; empty where the id is already there. */
    Mono<UUID> insert(OrganizationId organization, Location location) {
        return database.sql("""
                        with added as (
                          insert into tracking.directory_location (organization_id, id, name, street, city, state,
                                      postal_code, zone, phone, hours_en, hours_es, created_at)
                          values (:organization, :id, :name, :street, :city, :state, :postalCode, :zone, :phone,
                                  :hoursEn, :hoursEs, :at)
                          on conflict do nothing
                          returning organization_id, id),
                        offered as (
                          insert into tracking.directory_location_service_line
                                      (organization_id, location_id, service_line_id)
                          select added.organization_id, added.id, line
                            from added, unnest(:lines::uuid[]) as line)
                        select id from added
                        """)
                .bind("organization", organization.value())
                .bind("id", location.id().value())
                .bind("name", location.name())
                .bind("street", location.address().street())
                .bind("city", location.address().city())
                .bind("state", location.address().state())
                .bind("postalCode", location.address().postalCode())
                .bind("zone", location.zone().getId())
                .bind("phone", location.phone())
                .bind("hoursEn", location.hours().en())
                .bind("hoursEs", location.hours().es())
                .bind("at", clock.instant())
                .bind(
                        "lines",
                        location.serviceLineIds().stream()
                                .map(ServiceLineId::value)
                                .toArray(UUID[]::new))
                .mapValue(UUID.class)
                .one();
    }
}
