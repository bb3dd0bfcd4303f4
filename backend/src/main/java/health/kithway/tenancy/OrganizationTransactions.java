package health.kithway.tenancy;

import java.util.function.Supplier;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import reactor.core.publisher.Mono;

/**
 * The one door to the database. Work runs in a transaction that named its organization, so that row-level security shows
 * its rows and no others; it cannot be cancelled half-way, because a client that hangs up would leak the connection
 * (see RATIONALE, "The door that cannot be cancelled").
 */
public final class OrganizationTransactions {

    static final String NO_ORGANIZATION = "";

    private final TransactionalOperator writing;
    private final TransactionalOperator reading;

    OrganizationTransactions(OrganizationTransactionManager manager) {
        this.writing = TransactionalOperator.create(manager, new DefaultTransactionDefinition());
        DefaultTransactionDefinition readOnly = new DefaultTransactionDefinition();
        readOnly.setReadOnly(true);
        this.reading = TransactionalOperator.create(manager, readOnly);
    }

    /**
     * Runs work for one organization, or joins the transaction already open for it. Writes belong to
     * {@code AuditedTransactions}; this is its foundation and the door of the few technical writes listed in ArchitectureTest.
     */
    public <T> Mono<T> run(OrganizationId organization, Supplier<Mono<T>> work) {
        return inside(writing, organization.toString(), work);
    }

    /** The same, but PostgreSQL refuses every write. */
    public <T> Mono<T> read(OrganizationId organization, Supplier<Mono<T>> work) {
        return inside(reading, organization.toString(), work);
    }

    /** For the named look-up functions only: no organization is set, so every guarded table is empty. */
    public <T> Mono<T> beforeOrganization(Supplier<Mono<T>> work) {
        return inside(writing, NO_ORGANIZATION, work);
    }

    /**
     * For one statement that calls a named look-up function, or counts in a table of nobody: no transaction is opened, so it is one round trip. It cannot be
     * cancelled half-way either, and it sees no guarded row, because no organization is set.
     */
    public <T> Mono<T> lookUp(Supplier<Mono<T>> statement) {
        return Mono.deferContextual(context -> Mono.fromFuture(
                () -> Mono.defer(statement).contextWrite(context).toFuture(), true));
    }

    private static <T> Mono<T> inside(TransactionalOperator transaction, String organization, Supplier<Mono<T>> work) {
        return Mono.deferContextual(context -> {
            String open = context.<String>getOrEmpty(OrganizationTransactionManager.ORGANIZATION)
                    .orElse(organization);
            if (!organization.equals(open)) {
                return Mono.error(new IllegalStateException("A transaction for another organization is open"));
            }
            Mono<T> guarded = transaction
                    .transactional(Mono.defer(work))
                    .contextWrite(inner -> inner.put(OrganizationTransactionManager.ORGANIZATION, organization));
            return Mono.fromFuture(() -> guarded.contextWrite(context).toFuture(), true);
        });
    }
}
