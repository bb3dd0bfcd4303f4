package health.kithway.person;

import health.kithway.tenancy.OrganizationId;
import health.kithway.vault.NewPersonKey;
import health.kithway.vault.PersonKey;
import health.kithway.vault.Vault;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Between a person and the sealed form that is stored. */
@Component
final class PersonSealing {

    private static final String FIRST_NAME = "first-name";
    private static final String LAST_NAME = "last-name";
    private static final String DATE_OF_BIRTH = "date-of-birth";

    private final Vault vault;

    PersonSealing(Vault vault) {
        this.vault = vault;
    }

    Mono<PersonTable.NewRow> seal(OrganizationId organization, PersonId person, Particulars particulars) {
        return vault.newPersonKey(organization, person.value())
                .flatMap(fresh -> Flux.fromIterable(particulars.addresses())
                        .concatMap(address -> index(organization, address)
                                .map(index -> new PersonTable.ContactPoint(
                                        address.kind(),
                                        fresh.key().seal(address.kind().name(), address.value()),
                                        index)))
                        .collectList()
                        .map(points -> row(person, fresh, particulars, points)));
    }

    Mono<Person> open(OrganizationId organization, PersonTable.Row row) {
        byte[] wrapped = row.wrapped();
        Mono<PersonKey> key = wrapped == null ? Mono.empty() : vault.openPersonKey(organization, row.id(), wrapped);
        return key.map(opened -> open(opened, row))
                .defaultIfEmpty(Person.erased(new PersonId(row.id()), row.language()));
    }

    private static Person open(PersonKey key, PersonTable.Row row) {
        String born = openField(key, DATE_OF_BIRTH, row.dateOfBirth());
        return new Person(
                new PersonId(row.id()),
                key.open(FIRST_NAME, row.firstName()),
                openField(key, LAST_NAME, row.lastName()),
                row.language(),
                openField(key, AddressKind.PHONE.name(), row.phone()),
                openField(key, AddressKind.EMAIL.name(), row.email()),
                born == null ? null : LocalDate.parse(born));
    }

    Mono<Address> openAddress(OrganizationId organization, PersonId person, PersonTable.AddressRow row) {
        return vault.openPersonKey(organization, person.value(), row.wrapped())
                .map(key -> new Address(row.kind(), key.open(row.kind().name(), row.address())));
    }

    Mono<PersonTable.ContactPoint> sealAddress(
            OrganizationId organization, PersonId person, byte[] wrapped, Address address) {
        return vault.openPersonKey(organization, person.value(), wrapped)
                .flatMap(key -> index(organization, address)
                        .map(index -> new PersonTable.ContactPoint(
                                address.kind(), key.seal(address.kind().name(), address.value()), index)));
    }

    /**
     * What tells a person from others without being readable.
     *
     * @param through how they are reached, which for somebody another person asks for is that person's address
     */
    Mono<List<Likeness>> likenesses(OrganizationId organization, Particulars particulars, List<Address> through) {
        return Flux.fromIterable(Likeness.values(particulars, through))
                .concatMap(value -> vault.blindIndex(organization, value.kind().name(), value.text())
                        .map(index -> new Likeness(value.kind(), index)))
                .collectList();
    }

    Mono<byte[]> index(OrganizationId organization, Address address) {
        return vault.blindIndex(organization, address.kind().name(), address.value());
    }

    private static PersonTable.NewRow row(
            PersonId person, NewPersonKey fresh, Particulars particulars, List<PersonTable.ContactPoint> points) {
        PersonKey key = fresh.key();
        String born = Optional.ofNullable(particulars.dateOfBirth())
                .map(LocalDate::toString)
                .orElse(null);
        return new PersonTable.NewRow(
                person,
                fresh.wrapped(),
                key.seal(FIRST_NAME, particulars.firstName()),
                sealField(key, LAST_NAME, particulars.lastName()),
                sealField(key, DATE_OF_BIRTH, born),
                particulars.language(),
                points);
    }

    private static byte @Nullable [] sealField(PersonKey key, String field, @Nullable String text) {
        return text == null ? null : key.seal(field, text);
    }

    private static @Nullable String openField(PersonKey key, String field, byte @Nullable [] sealed) {
        return sealed == null ? null : key.open(field, sealed);
    }
}
