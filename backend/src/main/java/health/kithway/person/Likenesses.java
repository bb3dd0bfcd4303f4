package health.kithway.person;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Who may be whom, asked on blind indexes: nothing is opened and ids are answered, so reading leaves no entry in the trail. Also
 * whether somebody works for the organization, by addresses that are kept as indexes only.
 */
@Component
public final class Likenesses {

    private final AuditedTransactions audited;
    private final OrganizationTransactions transactions;
    private final LikenessTable table;
    private final PersonSealing sealing;

    Likenesses(
            AuditedTransactions audited,
            OrganizationTransactions transactions,
            LikenessTable table,
            PersonSealing sealing) {
        this.audited = audited;
        this.transactions = transactions;
        this.table = table;
        this.sealing = sealing;
    }

    /** Others who have something in common with a person, the newest first; at most 100. */
    public Mono<List<Alike>> listAlike(OrganizationId organization, PersonId person) {
        return transactions.read(organization, () -> table.list(organization, person));
    }

    /** What one person has in common with another; empty if nothing. */
    public Mono<Alike> compare(OrganizationId organization, PersonId one, PersonId other) {
        return one.equals(other)
                ? Mono.just(new Alike(other, Alike.Common.NAME_AND_ADDRESS))
                : transactions.read(organization, () -> table.compare(organization, one, other));
    }

    /** Those of some people who have an address of somebody who works here. */
    public Mono<Set<PersonId>> listStaff(OrganizationId organization, Set<PersonId> people) {
        return transactions.read(organization, () -> table.listStaff(organization, people));
    }

    /**
     * The addresses of all who work here, in any usual form; what was told before is forgotten. Answers how many there are
     * now. Nobody is ever written to by them (R-TCPA-08).
     */
    public Mono<Integer> replaceStaffAddresses(Actor actor, Set<Address> addresses) {
        OrganizationId organization = actor.organization();
        return audited.run(
                actor,
                Sentence.of("person.staff-addresses-replaced", "organization", organization.value(), "operations"),
                () -> Flux.fromIterable(addresses)
                        .concatMap(address -> sealing.index(organization, address)
                                .map(index -> new LikenessTable.StaffAddress(address.kind(), index)))
                        .collectList()
                        .flatMap(indexed ->
                                table.replaceStaff(organization, indexed).thenReturn(indexed.size())));
    }
}
