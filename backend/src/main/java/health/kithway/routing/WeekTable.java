package health.kithway.routing;

import health.kithway.directory.LocationId;
import health.kithway.directory.ServiceLineId;
import health.kithway.tenancy.OrganizationId;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * How much of each week is taken. Whoever decides holds the weeks they may choose from until their transaction ends, all of
 * them and in one order, so that two never count the same place as free and never wait for each other in a circle.
 */
@Component
final class WeekTable {

    private final DatabaseClient database;

    WeekTable(DatabaseClient database) {
        this.database = database;
    }

    private record Row(UUID locationId, int taken) {}

    /** Holds the weeks, by location, and answers how much of each is taken. A week not counted yet is counted now. */
    Mono<Map<LocationId, Integer>> hold(
            OrganizationId organization, ServiceLineId line, SortedMap<UUID, LocalDate> weeks) {
        return begin(organization, line, weeks)
                .then(bind(database.sql("""
                        select kept.location_id, kept.taken
                          from unnest(:locations::uuid[], :weeks::text[]::date[]) as wanted (location_id, week)
                          join tracking.routing_week kept
                            on kept.location_id = wanted.location_id and kept.week = wanted.week
                         where kept.organization_id = :organization and kept.service_line_id = :line
                         order by kept.location_id
                           for update of kept
                        """), organization, line, weeks)
                        .mapProperties(Row.class)
                        .all()
                        .collectMap(row -> new LocationId(row.locationId()), Row::taken));
    }

    private Mono<Void> begin(OrganizationId organization, ServiceLineId line, SortedMap<UUID, LocalDate> weeks) {
        return bind(database.sql("""
                        insert into tracking.routing_week (organization_id, location_id, service_line_id, week, taken)
                        select :organization, wanted.location_id, :line, wanted.week,
                               (select count(*) from tracking.routing_decision routed
                                 where routed.organization_id = :organization and routed.service_line_id = :line
                                   and routed.location_id = wanted.location_id and routed.week = wanted.week
                                   and routed.given_back_at is null)
                          from unnest(:locations::uuid[], :weeks::text[]::date[]) as wanted (location_id, week)
                         where not exists (select from tracking.routing_week kept
                                            where kept.organization_id = :organization and kept.service_line_id = :line
                                              and kept.location_id = wanted.location_id and kept.week = wanted.week)
                         order by wanted.location_id
                            on conflict do nothing
                        """), organization, line, weeks)
                .fetch()
                .rowsUpdated()
                .then();
    }

    private static DatabaseClient.GenericExecuteSpec bind(
            DatabaseClient.GenericExecuteSpec statement,
            OrganizationId organization,
            ServiceLineId line,
            SortedMap<UUID, LocalDate> weeks) {
        return statement
                .bind("organization", organization.value())
                .bind("line", line.value())
                .bind("locations", weeks.keySet().toArray(UUID[]::new))
                .bind("weeks", weeks.values().stream().map(LocalDate::toString).toArray(String[]::new));
    }

    /** So many more or less, where the week is counted at all. */
    Mono<Void> change(OrganizationId organization, Slot slot, int by) {
        return database.sql("""
                        update tracking.routing_week
                           set taken = taken + :by
                         where organization_id = :organization and location_id = :location
                           and service_line_id = :line and week = :week
                        """)
                .bind("by", by)
                .bind("organization", organization.value())
                .bind("location", slot.location().value())
                .bind("line", slot.line().value())
                .bind("week", slot.week())
                .fetch()
                .rowsUpdated()
                .then();
    }
}
