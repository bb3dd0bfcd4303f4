package health.kithway.audit;

import health.kithway.problem.RequestId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The door for writes, and for reads of people: the act and its audit sentence are one transaction, both or neither. The
 * sentence is written last, so that an organization's chain is held for the shortest time.
 */
@Component
public final class AuditedTransactions {

    private static final Class<AuditedTransactions> SAID = AuditedTransactions.class;

    private final OrganizationTransactions transactions;
    private final AuditTable table;

    AuditedTransactions(OrganizationTransactions transactions, AuditTable table) {
        this.transactions = transactions;
        this.table = table;
    }

    /** One sentence of an act, and whose it is. */
    record Said(Actor actor, Sentence sentence) {}

    /** Runs work as the actor, for the actor's organization; joins a transaction that is already open. */
    public <T> Mono<T> run(Actor actor, Sentence sentence, Supplier<Mono<T>> work) {
        return run(actor, List.of(sentence), work);
    }

    /** The same for an act that concerns several subjects, each of which shall find it in their own trail. */
    public <T> Mono<T> run(Actor actor, List<Sentence> sentences, Supplier<Mono<T>> work) {
        List<Said> own =
                sentences.stream().map(sentence -> new Said(actor, sentence)).toList();
        return Mono.deferContextual(context -> context.<Queue<Said>>getOrEmpty(SAID)
                .map(said -> join(actor, own, work, said))
                .orElseGet(() -> open(actor, own, work)));
    }

    /** Inside an act that is already open: what is said here is written with the rest, at its end. */
    private <T> Mono<T> join(Actor actor, List<Said> own, Supplier<Mono<T>> work, Queue<Said> said) {
        return transactions.run(actor.organization(), work).doOnSuccess(done -> said.addAll(own));
    }

    private <T> Mono<T> open(Actor actor, List<Said> own, Supplier<Mono<T>> work) {
        Queue<Said> said = new ConcurrentLinkedQueue<>();
        return transactions.run(
                actor.organization(),
                () -> work.get()
                        .contextWrite(context -> context.put(SAID, said))
                        .doOnSuccess(done -> said.addAll(own))
                        .materialize()
                        .flatMap(done -> done.isOnError()
                                ? Mono.just(done)
                                : append(actor.organization(), said).thenReturn(done))
                        .dematerialize());
    }

    private Mono<Void> append(OrganizationId organization, Queue<Said> said) {
        return said.isEmpty()
                ? Mono.empty()
                : RequestId.current().flatMap(request -> table.append(organization, List.copyOf(said), request));
    }
}
