package health.kithway.person;

import health.kithway.directory.Language;
import health.kithway.tenancy.OrganizationId;
import health.kithway.vault.Sealed;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** People, their keys and their contact points, sealed. */
@Component
final class PersonTable {

    private static final int MOST_HOLDERS = 100;

    private final DatabaseClient database;
    private final Clock clock;

    PersonTable(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    record ContactPoint(AddressKind kind, byte[] address, byte[] index) {}

    record NewRow(
            PersonId id,
            Sealed key,
            byte[] firstName,
            byte @Nullable [] lastName,
            byte @Nullable [] dateOfBirth,
            Language language,
            List<ContactPoint> points) {}

    Mono<Void> insert(OrganizationId organization, NewRow row) {
        Instant now = clock.instant();
        return insertPerson(organization, row, now)
                .thenMany(Flux.fromIterable(row.points()))
                .concatMap(point -> insertContactPoint(organization, row.id(), point, now))
                .then();
    }

    private Mono<Long> insertPerson(OrganizationId organization, NewRow row, Instant at) {
        DatabaseClient.GenericExecuteSpec insert = database.sql("""
                        with added as (
                          insert into vault.person (organization_id, id, first_name, last_name, date_of_birth, language,
                                                    created_at)
                          values (:organization, :id, :firstName, :lastName, :dateOfBirth, :language, :at)
                          returning organization_id, id, created_at)
                        insert into vault.person_key (organization_id, person_id, wrapped, sealed_with, created_at)
                        select organization_id, id, :wrapped, :sealedWith, created_at from added
                        """)
                .bind("organization", organization.value())
                .bind("id", row.id().value())
                .bind("firstName", row.firstName())
                .bind("language", row.language().name())
                .bind("wrapped", row.key().bytes())
                .bind("sealedWith", row.key().sealedWith())
                .bind("at", at);
        insert = bind(insert, "lastName", row.lastName());
        return bind(insert, "dateOfBirth", row.dateOfBirth()).fetch().rowsUpdated();
    }

    private Mono<Long> insertContactPoint(
            OrganizationId organization, PersonId person, ContactPoint point, Instant at) {
        return database.sql("""
                        insert into vault.person_contact_point (organization_id, person_id, kind, address, address_index,
                                                                created_at)
                        values (:organization, :person, :kind, :address, :index, :at)
                        """)
                .bind("organization", organization.value())
                .bind("person", person.value())
                .bind("kind", point.kind().name())
                .bind("address", point.address())
                .bind("index", point.index())
                .bind("at", at)
                .fetch()
                .rowsUpdated();
    }

    /** @param wrapped absent once the person was erased */
    record Row(
            UUID id,
            byte @Nullable [] wrapped,
            byte[] firstName,
            byte @Nullable [] lastName,
            byte @Nullable [] dateOfBirth,
            Language language,
            byte @Nullable [] phone,
            byte @Nullable [] email) {}

    Mono<List<Row>> list(OrganizationId organization, Collection<PersonId> people) {
        return database.sql("""
                        select person.id, key.wrapped, person.first_name, person.last_name, person.date_of_birth,
                               person.language, phone.address as phone, email.address as email
                          from vault.person person
                          left join vault.person_key key
                            on key.organization_id = person.organization_id and key.person_id = person.id
                          left join vault.person_contact_point phone
                            on phone.organization_id = person.organization_id and phone.person_id = person.id
                           and phone.kind = 'PHONE'
                          left join vault.person_contact_point email
                            on email.organization_id = person.organization_id and email.person_id = person.id
                           and email.kind = 'EMAIL'
                         where person.organization_id = :organization and person.id = any(:people)
                        """)
                .bind("organization", organization.value())
                .bind("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .mapProperties(Row.class)
                .all()
                .collectList();
    }

    Mono<Long> count(OrganizationId organization, Collection<PersonId> people) {
        return database.sql("""
                        select count(*) from vault.person where organization_id = :organization and id = any(:people)
                        """)
                .bind("organization", organization.value())
                .bind("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .mapValue(Long.class)
                .one();
    }

    /** Empty once the person was erased. */
    Mono<byte[]> findKey(OrganizationId organization, PersonId person) {
        return database.sql("""
                        select wrapped from vault.person_key where organization_id = :organization and person_id = :person
                        """)
                .bind("organization", organization.value())
                .bind("person", person.value())
                .mapValue(byte[].class)
                .one();
    }

    Mono<Void> setLanguage(OrganizationId organization, PersonId person, Language language) {
        return database.sql("""
                        update vault.person set language = :language
                         where organization_id = :organization and id = :person
                        """)
                .bind("language", language.name())
                .bind("organization", organization.value())
                .bind("person", person.value())
                .fetch()
                .rowsUpdated()
                .then();
    }

    Mono<Void> replaceContactPoint(OrganizationId organization, PersonId person, ContactPoint point) {
        return database.sql("""
                        insert into vault.person_contact_point (organization_id, person_id, kind, address, address_index,
                                                                created_at)
                        values (:organization, :person, :kind, :address, :index, :at)
                        on conflict (organization_id, person_id, kind) do update
                           set address = excluded.address, address_index = excluded.address_index,
                               created_at = excluded.created_at
                        """)
                .bind("organization", organization.value())
                .bind("person", person.value())
                .bind("kind", point.kind().name())
                .bind("address", point.address())
                .bind("index", point.index())
                .bind("at", clock.instant())
                .fetch()
                .rowsUpdated()
                .then();
    }

    record AddressRow(AddressKind kind, byte[] wrapped, byte[] address) {}

    Mono<AddressRow> findAddress(OrganizationId organization, PersonId person, AddressKind kind) {
        return database.sql("""
                        select point.kind, key.wrapped, point.address
                          from vault.person_contact_point point
                          join vault.person_key key
                            on key.organization_id = point.organization_id and key.person_id = point.person_id
                         where point.organization_id = :organization and point.person_id = :person and point.kind = :kind
                        """)
                .bind("organization", organization.value())
                .bind("person", person.value())
                .bind("kind", kind.name())
                .mapProperties(AddressRow.class)
                .one();
    }

    Mono<List<PersonId>> listHolders(OrganizationId organization, AddressKind kind, byte[] index) {
        return database.sql("""
                        select person_id
                          from vault.person_contact_point
                         where organization_id = :organization and kind = :kind and address_index = :index
                         order by person_id desc
                         limit :most
                        """)
                .bind("organization", organization.value())
                .bind("kind", kind.name())
                .bind("index", index)
                .bind("most", MOST_HOLDERS)
                .mapValue(UUID.class)
                .all()
                .map(PersonId::new)
                .collectList();
    }

    Mono<List<PersonId>> listReachedThere(OrganizationId organization, PersonId person) {
        return database.sql("""
                        select distinct other.person_id
                          from vault.person_contact_point own
                          join vault.person_contact_point other
                            on other.organization_id = own.organization_id and other.kind = own.kind
                           and other.address_index = own.address_index and other.person_id <> own.person_id
                         where own.organization_id = :organization and own.person_id = :person
                         order by other.person_id desc
                         limit :most
                        """)
                .bind("organization", organization.value())
                .bind("person", person.value())
                .bind("most", MOST_HOLDERS)
                .mapValue(UUID.class)
                .all()
                .map(PersonId::new)
                .collectList();
    }

    record IndexRow(AddressKind kind, byte[] addressIndex) {}

    Mono<Map<AddressKind, byte[]>> listAddressIndexes(OrganizationId organization, PersonId person) {
        return database.sql("""
                        select kind, address_index
                          from vault.person_contact_point
                         where organization_id = :organization and person_id = :person
                        """)
                .bind("organization", organization.value())
                .bind("person", person.value())
                .mapProperties(IndexRow.class)
                .all()
                .collect(Collectors.toMap(IndexRow::kind, IndexRow::addressIndex));
    }

    private static DatabaseClient.GenericExecuteSpec bind(
            DatabaseClient.GenericExecuteSpec statement, String name, byte @Nullable [] value) {
        return value == null ? statement.bindNull(name, byte[].class) : statement.bind(name, value);
    }
}
