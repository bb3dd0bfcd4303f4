package health.kithway.referral;

import health.kithway.tenancy.Ids;
import health.kithway.tenancy.OrganizationId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Timelines: lines are added and read, never changed. */
@Component
final class EventTable {

    /** The lines of one insert as a table, for use in a larger statement; bound by {@link #bind}. */
    static final String LINES = """
            unnest(:eventIds::uuid[], :kinds::text[], :implied::boolean[], :appointments::uuid[],
                   :starts::timestamptz[], :occurred::timestamptz[])
              as line (id, kind, implied, appointment_id, starts_at, occurred_at)
            """;

    private final DatabaseClient database;
    private final Ids ids;

    EventTable(DatabaseClient database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    DatabaseClient.GenericExecuteSpec bind(
            DatabaseClient.GenericExecuteSpec statement, List<NewEvent> events, EventSource source, Instant at) {
        return statement
                .bind("eventIds", events.stream().map(event -> ids.next()).toArray(UUID[]::new))
                .bind("kinds", events.stream().map(event -> event.kind().name()).toArray(String[]::new))
                .bind("implied", events.stream().map(NewEvent::implied).toArray(Boolean[]::new))
                .bind(
                        "appointments",
                        events.stream().map(EventTable::appointment).toArray(UUID[]::new))
                .bind(
                        "starts",
                        events.stream().map(event -> toColumn(event.startsAt())).toArray(OffsetDateTime[]::new))
                .bind(
                        "occurred",
                        events.stream()
                                .map(event -> toColumn(event.occurredAt()))
                                .toArray(OffsetDateTime[]::new))
                .bind("source", source.name())
                .bind("at", at);
    }

    /** Adds what the timeline does not say already: the same news may be told twice. */
    Mono<Void> add(
            OrganizationId organization, ReferralId referral, List<NewEvent> events, EventSource source, Instant at) {
        return bind(database.sql("""
                                insert into tracking.referral_event
                                       (organization_id, id, referral_id, kind, source, implied, appointment_id, starts_at,
                                        occurred_at, recorded_at)
                                select :organization, line.id, :referral, line.kind, :source, line.implied,
                                       line.appointment_id, line.starts_at, line.occurred_at, :at
                                  from\s""" + LINES + """
                                 where not exists (
                                         select from tracking.referral_event told
                                          where told.organization_id = :organization and told.referral_id = :referral
                                            and told.kind = line.kind and told.implied = line.implied
                                            and told.occurred_at = line.occurred_at
                                            and told.appointment_id is not distinct from line.appointment_id
                                            and told.starts_at is not distinct from line.starts_at)
                                """), events, source, at)
                .bind("organization", organization.value())
                .bind("referral", referral.value())
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** Oldest first, by when it happened. */
    Mono<List<TimelineEvent>> list(OrganizationId organization, ReferralId referral) {
        return database.sql("""
                        select kind, source, implied, appointment_id, starts_at, occurred_at, recorded_at
                          from tracking.referral_event
                         where organization_id = :organization and referral_id = :referral
                         order by occurred_at
                        """)
                .bind("organization", organization.value())
                .bind("referral", referral.value())
                .mapProperties(TimelineEvent.class)
                .all()
                .collectSortedList(TimelineEvent.IN_ORDER);
    }

    private static @Nullable UUID appointment(NewEvent event) {
        AppointmentId id = event.appointmentId();
        return id == null ? null : id.value();
    }

    private static @Nullable OffsetDateTime toColumn(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
