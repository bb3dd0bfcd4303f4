package health.kithway.job;

import health.kithway.tenancy.OrganizationTransactions;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Removes what has served its time: idempotency keys after a day, finished jobs and dead passes after a month. */
@Component
final class Housekeeping {

    private final OrganizationTransactions transactions;
    private final JobTable table;

    Housekeeping(OrganizationTransactions transactions, JobTable table) {
        this.transactions = transactions;
        this.table = table;
    }

    Mono<Void> tidy() {
        return transactions.beforeOrganization(table::forgetExpired);
    }
}
