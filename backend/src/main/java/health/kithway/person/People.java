package health.kithway.person;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.directory.Language;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Ids;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** People of an organization. Every read names its purpose and leaves one audit entry for each person read. */
@Component
public final class People {

    private final AuditedTransactions audited;
    private final OrganizationTransactions transactions;
    private final PersonTable table;
    private final LikenessTable likenesses;
    private final PersonSealing sealing;
    private final Ids ids;

    People(
            AuditedTransactions audited,
            OrganizationTransactions transactions,
            PersonTable table,
            LikenessTable likenesses,
            PersonSealing sealing,
            Ids ids) {
        this.audited = audited;
        this.transactions = transactions;
        this.table = table;
        this.likenesses = likenesses;
        this.sealing = sealing;
        this.ids = ids;
    }

    /** Always makes a new person: two people with one phone are a family, not a duplicate. */
    public Mono<PersonId> register(Actor actor, NewPerson newcomer) {
        return Mono.defer(() -> {
            Particulars particulars = Particulars.of(newcomer);
            return register(actor, particulars, particulars.addresses());
        });
    }

    /**
     * The same for somebody whom another person asks for. That person's addresses are not the newcomer's and are not kept with
     * them (R-TCPA-08); they only make the newcomer known again when asked for a second time.
     */
    public Mono<PersonId> registerThrough(Actor actor, NewPerson newcomer, NewPerson through) {
        return Mono.defer(() -> register(
                actor, Particulars.of(newcomer), Particulars.of(through).addresses()));
    }

    private Mono<PersonId> register(Actor actor, Particulars particulars, List<Address> through) {
        PersonId id = new PersonId(ids.next());
        OrganizationId organization = actor.organization();
        return audited.run(
                actor,
                Sentence.of("person.registered", "person", id.value(), "operations"),
                () -> sealing.seal(organization, id, particulars)
                        .flatMap(kept -> table.insert(organization, kept))
                        .then(Mono.defer(() -> sealing.likenesses(organization, particulars, through)))
                        .flatMap(alike -> likenesses.insert(organization, id, alike))
                        .thenReturn(id));
    }

    /** In one round trip; refuses if one of them is not there. The order is not promised. */
    public Mono<List<Person>> getPeople(Actor actor, Set<PersonId> people, String purpose) {
        List<Sentence> sentences = people.stream()
                .map(person -> Sentence.of("person.read", "person", person.value(), purpose))
                .toList();
        return audited.run(
                actor,
                sentences,
                () -> table.list(actor.organization(), people)
                        .filter(found -> found.size() == people.size())
                        .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("person"))))
                        .flatMapMany(Flux::fromIterable)
                        .concatMap(found -> sealing.open(actor.organization(), found))
                        .collectList());
    }

    public Mono<Person> getPerson(Actor actor, PersonId person, String purpose) {
        return getPeople(actor, Set.of(person), purpose).map(List::getFirst);
    }

    /** Refuses when one of them is not a person of the organization; opens nothing. */
    public Mono<Void> require(OrganizationId organization, Collection<PersonId> people) {
        return transactions
                .read(organization, () -> table.count(organization, people))
                .filter(found -> found == Set.copyOf(people).size())
                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("person"))))
                .then();
    }

    /** Whether a person is 18 or older on a day, as far as the date of birth is known (R-ST-01). */
    public Mono<Boolean> isKnownAdultOn(Actor actor, PersonId person, LocalDate day) {
        return getPerson(actor, person, "consent")
                .map(found -> found.dateOfBirth() != null && !found.isKnownMinorOn(day));
    }

    /** Where to write to; empty if the person gave no such address. */
    public Mono<Address> findAddress(Actor actor, PersonId person, AddressKind kind) {
        return audited.run(
                actor,
                Sentence.of("person.address-read", "person", person.value(), "message"),
                () -> table.findAddress(actor.organization(), person, kind)
                        .flatMap(found -> sealing.openAddress(actor.organization(), person, found)));
    }

    /** Keeps an address that a person has shown to be theirs, in place of one of the same kind they had before. */
    public Mono<Void> giveAddress(Actor actor, PersonId person, Address address) {
        return audited.run(
                actor,
                Sentence.of("person.address-given", "person", person.value(), "operations"),
                () -> table.findKey(actor.organization(), person)
                        .flatMap(wrapped -> sealing.sealAddress(actor.organization(), person, wrapped, address))
                        .flatMap(point -> table.replaceContactPoint(actor.organization(), person, point)));
    }

    /** The language they are written to in from now on. */
    public Mono<Void> speak(Actor actor, PersonId person, Language language) {
        return audited.run(
                actor,
                Sentence.of("person.language-chosen", "person", person.value(), "operations"),
                () -> table.setLanguage(actor.organization(), person, language));
    }

    /** Everybody reached at an address, the newest first; ids only, so no audit entry. At most 100. */
    public Mono<List<PersonId>> listHolders(OrganizationId organization, AddressKind kind, String address) {
        return addressIndex(organization, kind, address)
                .flatMap(index -> transactions.read(organization, () -> table.listHolders(organization, kind, index)));
    }

    /** Everybody else who is reached at an address of somebody's, the newest first; ids only, so no audit entry. At most 100. */
    public Mono<List<PersonId>> listReachedThere(OrganizationId organization, PersonId person) {
        return transactions.read(organization, () -> table.listReachedThere(organization, person));
    }

    /** The blind index of an address in any usual form; equal for equal addresses of one organization. */
    public Mono<byte[]> addressIndex(OrganizationId organization, AddressKind kind, String address) {
        return sealing.index(organization, Address.of(kind, address));
    }

    /** The indexes of the addresses a person has, without opening them. */
    public Mono<Map<AddressKind, byte[]>> listAddressIndexes(OrganizationId organization, PersonId person) {
        return transactions.read(organization, () -> table.listAddressIndexes(organization, person));
    }
}
