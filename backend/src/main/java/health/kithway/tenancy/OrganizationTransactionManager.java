package health.kithway.tenancy;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import reactor.core.publisher.Mono;

/** Names the organization to PostgreSQL as the first thing in every transaction; it is forgotten at its end. */
final class OrganizationTransactionManager extends R2dbcTransactionManager {

    static final String ORGANIZATION = OrganizationTransactionManager.class.getName();

    OrganizationTransactionManager(ConnectionFactory connections) {
        super(connections);
    }

    @Override
    protected Mono<Void> prepareTransactionalConnection(Connection connection, TransactionDefinition definition) {
        return super.prepareTransactionalConnection(connection, definition)
                .then(Mono.deferContextual(context -> nameOrganization(
                        connection,
                        context.<String>getOrEmpty(ORGANIZATION).orElse(OrganizationTransactions.NO_ORGANIZATION))));
    }

    private static Mono<Void> nameOrganization(Connection connection, String organization) {
        return Mono.from(connection
                        .createStatement("select set_config('app.organization_id', $1, true)")
                        .bind(0, organization)
                        .execute())
                .flatMap(result -> Mono.from(result.map((row, metadata) -> Boolean.TRUE)))
                .then();
    }
}
