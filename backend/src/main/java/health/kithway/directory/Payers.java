package health.kithway.directory;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The insurance plans that people can name. No plan number, no card. */
@Component
public final class Payers {

    private final OrganizationTransactions transactions;
    private final AuditedTransactions audited;
    private final PayerTable table;

    Payers(OrganizationTransactions transactions, AuditedTransactions audited, PayerTable table) {
        this.transactions = transactions;
        this.audited = audited;
        this.table = table;
    }

    /** All of them, by name. */
    public Mono<List<Payer>> listPayers(OrganizationId organization) {
        return transactions.read(organization, () -> table.list(organization));
    }

    /** Refuses an id or a name that is there already. */
    public Mono<Void> addPayer(Actor actor, Payer payer) {
        return audited.run(
                actor,
                Sentence.of("directory.payer-added", "payer", payer.id().value(), "operations"),
                () -> table.insert(actor.organization(), payer)
                        .filter(Boolean::booleanValue)
                        .switchIfEmpty(Mono.error(() -> new Refused(new DirectoryRefused.AlreadyThere("payer"))))
                        .then());
    }
}
