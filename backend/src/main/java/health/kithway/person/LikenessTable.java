package health.kithway.person;

import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Blind indexes of people and of staff. */
@Component
final class LikenessTable {

    private static final int MOST = 100;

    /** Everybody who shares an index with {@code :person}, and the strongest of what they share. */
    private static final String SHARED = """
            select other.person_id as person,
                   case min(other.strength) when 1 then 'NAME_AND_BIRTH' when 2 then 'NAME_AND_ADDRESS'
                                            when 3 then 'PHONE' else 'EMAIL' end as common
              from (select theirs.person_id, case mine.kind when 'CALLED_AND_BORN' then 1 else 2 end as strength
                      from vault.person_likeness mine
                      join vault.person_likeness theirs
                        on theirs.organization_id = mine.organization_id and theirs.kind = mine.kind
                       and theirs.likeness_index = mine.likeness_index
                     where mine.organization_id = :organization and mine.person_id = :person
                     union all
                    select theirs.person_id, case mine.kind when 'PHONE' then 3 else 4 end
                      from vault.person_contact_point mine
                      join vault.person_contact_point theirs
                        on theirs.organization_id = mine.organization_id and theirs.kind = mine.kind
                       and theirs.address_index = mine.address_index
                     where mine.organization_id = :organization and mine.person_id = :person) other
             where other.person_id <> :person
            """;

    private final DatabaseClient database;
    private final Clock clock;

    LikenessTable(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Mono<Void> insert(OrganizationId organization, PersonId person, List<Likeness> likenesses) {
        return database.sql("""
                        insert into vault.person_likeness (organization_id, person_id, kind, likeness_index, created_at)
                        select :organization, :person, told.kind, decode(told.index, 'hex'), :at
                          from unnest(:kinds::text[], :indexes::text[]) told(kind, index)
                        """)
                .bind("organization", organization.value())
                .bind("person", person.value())
                .bind(
                        "kinds",
                        likenesses.stream()
                                .map(likeness -> likeness.kind().name())
                                .toArray(String[]::new))
                .bind("indexes", hex(likenesses.stream().map(Likeness::index)))
                .bind("at", clock.instant())
                .fetch()
                .rowsUpdated()
                .then();
    }

    private record Row(UUID person, Alike.Common common) {
        Alike toAlike() {
            return new Alike(new PersonId(person), common);
        }
    }

    Mono<List<Alike>> list(OrganizationId organization, PersonId person) {
        return database.sql(SHARED + " group by other.person_id order by other.person_id desc limit :most")
                .bind("organization", organization.value())
                .bind("person", person.value())
                .bind("most", MOST)
                .mapProperties(Row.class)
                .all()
                .map(Row::toAlike)
                .collectList();
    }

    Mono<Alike> compare(OrganizationId organization, PersonId one, PersonId other) {
        return database.sql(SHARED + " and other.person_id = :other group by other.person_id")
                .bind("organization", organization.value())
                .bind("person", one.value())
                .bind("other", other.value())
                .mapProperties(Row.class)
                .one()
                .map(Row::toAlike);
    }

    Mono<Set<PersonId>> listStaff(OrganizationId organization, Set<PersonId> people) {
        return database.sql("""
                        select distinct point.person_id
                          from vault.person_contact_point point
                          join vault.person_staff_address staff
                            on staff.organization_id = point.organization_id and staff.kind = point.kind
                           and staff.address_index = point.address_index
                         where point.organization_id = :organization and point.person_id = any(:people)
                        """)
                .bind("organization", organization.value())
                .bind("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .mapValue(UUID.class)
                .all()
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }

    record StaffAddress(AddressKind kind, byte[] index) {}

    Mono<Void> replaceStaff(OrganizationId organization, List<StaffAddress> addresses) {
        return database.sql("delete from vault.person_staff_address where organization_id = :organization")
                .bind("organization", organization.value())
                .fetch()
                .rowsUpdated()
                .then(insertStaff(organization, addresses));
    }

    private Mono<Void> insertStaff(OrganizationId organization, List<StaffAddress> addresses) {
        return database.sql("""
                        insert into vault.person_staff_address (organization_id, kind, address_index, created_at)
                        select :organization, told.kind, decode(told.index, 'hex'), :at
                          from unnest(:kinds::text[], :indexes::text[]) told(kind, index)
                        on conflict do nothing
                        """)
                .bind("organization", organization.value())
                .bind(
                        "kinds",
                        addresses.stream().map(address -> address.kind().name()).toArray(String[]::new))
                .bind("indexes", hex(addresses.stream().map(StaffAddress::index)))
                .bind("at", clock.instant())
                .fetch()
                .rowsUpdated()
                .then();
    }

    /** The driver has no arrays of bytes. */
    private static String[] hex(Stream<byte[]> indexes) {
        return indexes.map(HexFormat.of()::formatHex).toArray(String[]::new);
    }
}
