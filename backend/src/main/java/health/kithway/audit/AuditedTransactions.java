package health.kithway.audit;

import health.kithway.problem.RequestId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationTransactions;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The door for writes, and for reads of people: the act and its audit sentence are one transaction, both or neither. The
 * sentence is written last, so that an organization's chain is held for the shortest time.
 */
@Component
public final class AuditedTransactions {

    private final OrganizationTransactions transactions;
    private final AuditTable table;

    AuditedTransactions(OrganizationTransactions transactions, AuditTable table) {
        this.transactions = transactions;
        this.table = table;
    }

    /** Runs work as the actor, for the actor's organization; joins a transaction that is already open. */
    public <T> Mono<T> run(Actor actor, Sentence sentence, Supplier<Mono<T>> work) {
        return run(actor, List.of(sentence), work);
    }

    /** The same for an act that concerns several subjects, each of which shall find it in their own trail. */
    public <T> Mono<T> run(Actor actor, List<Sentence> sentences, Supplier<Mono<T>> work) {
        return transactions.run(
                actor.organization(),
                () -> work.get()
                        .materialize()
                        .flatMap(done -> done.isOnError()
                                ? Mono.just(done)
                                : append(actor, sentences).thenReturn(done))
                        .dematerialize());
    }

    private Mono<Void> append(Actor actor, List<Sentence> sentences) {
        return sentences.isEmpty()
                ? Mono.empty()
                : RequestId.current().flatMap(request -> table.append(actor, sentences, request));
    }
}
