package health.kithway.directory.calendar;

import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Working days of organizations, every revision of them. */
@Component
final class CalendarTable {

    private final DatabaseClient database;

    CalendarTable(DatabaseClient database) {
        this.database = database;
    }

    private record Row(int revision, String[] openDays, boolean federalHolidays, String[] closedDays) {

        BusinessDays toBusinessDays() {
            Set<DayOfWeek> open =
                    Arrays.stream(openDays).map(DayOfWeek::valueOf).collect(Collectors.toSet());
            Set<LocalDate> closed =
                    Arrays.stream(closedDays).map(LocalDate::parse).collect(Collectors.toSet());
            return new BusinessDays(revision, open, federalHolidays, closed);
        }
    }

    /** The newest; empty where none was ever set. */
    Mono<BusinessDays> find(OrganizationId organization) {
        return database.sql("""
                        select revision, open_days, federal_holidays, closed_days::text[] as closed_days
                          from tracking.directory_calendar
                         where organization_id = :organization
                         order by revision desc
                         limit 1
                        """)
                .bind("organization", organization.value())
                .mapProperties(Row.class)
                .one()
                .map(Row::toBusinessDays);
    }

    Mono<Void> insert(Actor actor, BusinessDays days, Instant at) {
        return database.sql("""
                        insert into tracking.directory_calendar
                               (organization_id, revision, open_days, federal_holidays, closed_days, set_by, set_at)
                        values (:organization, :revision, :open, :federal, :closed::date[], :by, :at)
                        """)
                .bind("organization", actor.organization().value())
                .bind("revision", days.revision())
                .bind("open", days.open().stream().sorted().map(DayOfWeek::name).toArray(String[]::new))
                .bind("federal", days.federalHolidays())
                .bind(
                        "closed",
                        days.closed().stream().sorted().map(LocalDate::toString).toArray(String[]::new))
                .bind("by", actor.id())
                .bind("at", at)
                .fetch()
                .rowsUpdated()
                .then();
    }
}
