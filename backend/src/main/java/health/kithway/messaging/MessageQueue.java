package health.kithway.messaging;

import health.kithway.job.DueWork;
import health.kithway.problem.RequestId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Claims messages that are due, a batch at a time whatever waits, and has them dispatched. Several instances share one queue; what an
 * instance leaves behind is claimed by another when its lease ends.
 */
@Component
final class MessageQueue implements DueWork {

    private static final int BATCH = 32;
    private static final int CLAIMERS = 3;

    /** Longer than any carrier is waited for. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    /** How often the work on one message may fail before it is left to an operator. */
    private static final int MOST_FAILURES = 8;

    private static final Logger log = LoggerFactory.getLogger(MessageQueue.class);

    private final OrganizationTransactions transactions;
    private final QueueTable table;
    private final Dispatch dispatch;

    MessageQueue(OrganizationTransactions transactions, QueueTable table, Dispatch dispatch) {
        this.transactions = transactions;
        this.table = table;
        this.dispatch = dispatch;
    }

    @Override
    public int claimers() {
        return CLAIMERS;
    }

    @Override
    public Mono<Integer> runBatch() {
        return transactions
                .beforeOrganization(() -> table.claim(BATCH, LEASE))
                .flatMap(claimed -> Flux.fromIterable(claimed)
                        .flatMap(one -> RequestId.on(handle(one), "message-" + one.id()), BATCH)
                        .then(Mono.just(claimed.size())));
    }

    /** Never fails: what goes wrong with one message is kept with it. */
    private Mono<Void> handle(QueueTable.Claimed claimed) {
        OrganizationId organization = new OrganizationId(claimed.organizationId());
        MessageId id = new MessageId(claimed.id());
        return dispatch.handle(Actor.kithway(organization, "messaging"), id).onErrorResume(failure -> {
            log.warn("Work on message {} failed: {}", id, failure.getClass().getSimpleName());
            return failed(organization, id).onErrorResume(gone -> Mono.empty());
        });
    }

    private Mono<Void> failed(OrganizationId organization, MessageId id) {
        return transactions
                .run(organization, () -> table.failed(organization, id, MOST_FAILURES))
                .filter(Boolean::booleanValue)
                .doOnNext(givenUp -> log.error("Message {} was given up", id))
                .then();
    }
}
