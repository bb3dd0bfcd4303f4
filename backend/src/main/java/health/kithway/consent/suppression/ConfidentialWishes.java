package health.kithway.consent.suppression;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.consent.Channel;
import health.kithway.person.People;
import health.kithway.person.PersonId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The one way somebody wants to be reached (R-HIPAA-10). It overrides every consent and preference; nobody is asked why. */
@Component
public final class ConfidentialWishes {

    private final AuditedTransactions audited;
    private final OrganizationTransactions transactions;
    private final ConfidentialTable table;
    private final People people;

    ConfidentialWishes(
            AuditedTransactions audited,
            OrganizationTransactions transactions,
            ConfidentialTable table,
            People people) {
        this.audited = audited;
        this.transactions = transactions;
        this.table = table;
        this.people = people;
    }

    /** From now on only this way; or, without one, in any way again. */
    public Mono<Void> wish(Actor actor, PersonId person, @Nullable Channel only) {
        return audited.run(
                actor,
                Sentence.of("consent.confidential-wish", "person", person.value(), "consent"),
                () -> people.require(actor.organization(), List.of(person))
                        .then(Mono.defer(() -> table.insert(actor, person, only))));
    }

    /** Empty when the person may be reached in any way. */
    public Mono<Channel> find(OrganizationId organization, PersonId person) {
        return transactions.read(organization, () -> table.find(organization, person));
    }
}
