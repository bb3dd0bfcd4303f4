package health.kithway.disclosure.breach;

import health.kithway.disclosure.breach.Breach.InState;
import health.kithway.person.PersonId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Bound;
import health.kithway.tenancy.OrganizationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Breaches and their numbers, written once; who is affected is read from the trail. */
@Component
final class BreachTable {

    private static final String NOWHERE = "??";

    /** Everybody of whom the trail says that the reader had to do with them in that time. */
    private static final String AFFECTED = """
            with affected as (
              select distinct entry.subject_id
                from audit.entry entry
               where entry.organization_id = :organization
                 and entry.occurred_at >= :begins and entry.occurred_at < :ends
                 and entry.subject_kind = 'person'
                 and (:reader::text is null or entry.actor_id = :reader))
            """;

    private final DatabaseClient database;

    BreachTable(DatabaseClient database) {
        this.database = database;
    }

    private record Counted(String state, int people) {

        InState toInState() {
            return new InState(state.equals(NOWHERE) ? null : state, people);
        }
    }

    /** How many in which state, the most first. */
    Mono<List<InState>> count(OrganizationId organization, Incident incident) {
        return affected(organization, incident, AFFECTED + """
                select coalesce(place.state, '??') as state, count(*)::int as people
                  from affected
                  left join messaging.place place
                    on place.organization_id = :organization and place.person_id = affected.subject_id::uuid
                 group by 1
                 order by 2 desc, 1
                """)
                .mapProperties(Counted.class)
                .all()
                .map(Counted::toInState)
                .collectList();
    }

    /** @param state absent where nobody said where they live, or where they were erased meanwhile */
    record AffectedRow(UUID personId, @Nullable String state) {

        Breaches.Affected toAffected() {
            return new Breaches.Affected(new PersonId(personId), state);
        }
    }

    Mono<List<Breaches.Affected>> listAffected(
            OrganizationId organization, Incident incident, @Nullable UUID after, int most) {
        return affected(organization, incident, AFFECTED + """
                select affected.subject_id::uuid as person_id, place.state
                  from affected
                  left join messaging.place place
                    on place.organization_id = :organization and place.person_id = affected.subject_id::uuid
                 where :after::uuid is null or affected.subject_id::uuid > :after
                 order by 1
                 limit :most
                """)
                .bind("after", Bound.orNull(after, UUID.class))
                .bind("most", most)
                .mapProperties(AffectedRow.class)
                .all()
                .map(AffectedRow::toAffected)
                .collectList();
    }

    private DatabaseClient.GenericExecuteSpec affected(OrganizationId organization, Incident incident, String sql) {
        return database.sql(sql)
                .bind("organization", organization.value())
                .bind("begins", incident.begins())
                .bind("ends", incident.ends())
                .bind("reader", Bound.orNull(incident.reader(), String.class));
    }

    Mono<Void> insert(Actor actor, Breach breach) {
        Incident incident = breach.incident();
        return database.sql("""
                        insert into consent.breach (organization_id, id, discovered_on, begins_at, ends_at, reader_id,
                                                    recorded_by, recorded_at)
                        values (:organization, :id, :discovered, :begins, :ends, :reader, :by, :at)
                        """)
                .bind("organization", actor.organization().value())
                .bind("id", breach.id())
                .bind("discovered", incident.discoveredOn())
                .bind("begins", incident.begins())
                .bind("ends", incident.ends())
                .bind("reader", Bound.orNull(incident.reader(), String.class))
                .bind("by", actor.id())
                .bind("at", breach.recordedAt())
                .fetch()
                .rowsUpdated()
                .thenMany(Flux.fromIterable(breach.affected()))
                .concatMap(some -> insert(actor.organization(), breach.id(), some))
                .then();
    }

    private Mono<Long> insert(OrganizationId organization, UUID breach, InState some) {
        return database.sql("""
                        insert into consent.breach_state (organization_id, breach_id, state, people)
                        values (:organization, :breach, :state, :people)
                        """)
                .bind("organization", organization.value())
                .bind("breach", breach)
                .bind("state", some.state() == null ? NOWHERE : some.state())
                .bind("people", some.people())
                .fetch()
                .rowsUpdated();
    }

    private record Row(
            UUID id,
            LocalDate discoveredOn,
            Instant beginsAt,
            Instant endsAt,
            @Nullable String readerId,
            Instant recordedAt) {

        Breach toBreach(List<InState> affected) {
            return new Breach(id, new Incident(discoveredOn, beginsAt, endsAt, readerId), affected, recordedAt);
        }
    }

    Mono<Breach> find(OrganizationId organization, UUID id) {
        return database.sql("""
                        select id, discovered_on, begins_at, ends_at, reader_id, recorded_at
                          from consent.breach
                         where organization_id = :organization and id = :id
                        """)
                .bind("organization", organization.value())
                .bind("id", id)
                .mapProperties(Row.class)
                .one()
                .flatMap(row -> listStates(organization, id).map(row::toBreach));
    }

    private Mono<List<InState>> listStates(OrganizationId organization, UUID breach) {
        return database.sql("""
                        select state, people
                          from consent.breach_state
                         where organization_id = :organization and breach_id = :breach
                         order by people desc, state
                        """)
                .bind("organization", organization.value())
                .bind("breach", breach)
                .mapProperties(Counted.class)
                .all()
                .map(Counted::toInState)
                .collectList();
    }
}
