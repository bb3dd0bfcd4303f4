package health.kithway.job;

import health.kithway.tenancy.OrganizationTransactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Removes what has served its time: idempotency keys after a day, finished jobs and dead passes after a month; and does the
 * chores of other rooms. One that fails holds up no other.
 */
@Component
final class Housekeeping {

    private static final Logger log = LoggerFactory.getLogger(Housekeeping.class);

    private final OrganizationTransactions transactions;
    private final JobTable table;
    private final ObjectProvider<Chore> chores;

    Housekeeping(OrganizationTransactions transactions, JobTable table, ObjectProvider<Chore> chores) {
        this.transactions = transactions;
        this.table = table;
        this.chores = chores;
    }

    Mono<Void> tidy() {
        return transactions
                .beforeOrganization(table::forgetExpired)
                .then(Flux.fromStream(chores::stream)
                        .concatMap(Housekeeping::tidy)
                        .then());
    }

    private static Mono<Void> tidy(Chore chore) {
        return chore.tidy().onErrorResume(failure -> {
            log.warn(
                    "{} failed: {}",
                    chore.getClass().getSimpleName(),
                    failure.getClass().getSimpleName());
            return Mono.empty();
        });
    }
}
