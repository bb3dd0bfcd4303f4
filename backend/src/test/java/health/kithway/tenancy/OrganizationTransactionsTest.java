package health.kithway.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.testkit.KithwayTest;
import io.r2dbc.spi.R2dbcException;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

@KithwayTest
class OrganizationTransactionsTest {

    private final OrganizationId lakeview = new OrganizationId(UUID.randomUUID());
    private final OrganizationId riverbend = new OrganizationId(UUID.randomUUID());

    @Autowired
    OrganizationTransactions transactions;

    @Autowired
    DatabaseClient database;

    @Autowired
    Clock clock;

    @Test
    void oneOrganizationNeverSeesTheRowsOfAnother() {
        insert(lakeview).as(StepVerifier::create).expectNext(1L).verifyComplete();

        assertThat(count(lakeview).block()).isEqualTo(1);
        assertThat(count(riverbend).block()).isZero();
        assertThat(transactions.beforeOrganization(this::countRows).block()).isZero();
    }

    @Test
    void aRowCannotBeWrittenForAnotherOrganization() {
        Mono<Long> smuggled = transactions.run(riverbend, () -> insertRow(lakeview));

        smuggled.as(StepVerifier::create)
                .expectErrorMatches(this::isRefusedByPostgres)
                .verify();
    }

    @Test
    void aReadCannotWrite() {
        Mono<Long> write = transactions.read(lakeview, () -> insertRow(lakeview));

        write.as(StepVerifier::create)
                .expectErrorMatches(this::isRefusedByPostgres)
                .verify();
    }

    @Test
    void aTransactionOfOneOrganizationCannotReachIntoAnother() {
        Mono<Long> reach = transactions.run(lakeview, () -> transactions.run(riverbend, () -> insertRow(riverbend)));

        reach.as(StepVerifier::create).expectError(IllegalStateException.class).verify();
    }

    @Test
    void whatFailsLeavesNothingBehind() {
        OrganizationId cedar = new OrganizationId(UUID.randomUUID());
        Mono<Long> half =
                transactions.run(cedar, () -> insertRow(cedar).then(Mono.error(new IllegalArgumentException("stop"))));

        half.as(StepVerifier::create)
                .expectError(IllegalArgumentException.class)
                .verify();
        assertThat(count(cedar).block()).isZero();
    }

    private boolean isRefusedByPostgres(Throwable error) {
        return error instanceof DataAccessException || error instanceof R2dbcException;
    }

    private Mono<Long> insert(OrganizationId organization) {
        return transactions.run(organization, () -> insertRow(organization));
    }

    private Mono<Long> insertRow(OrganizationId organization) {
        return database.sql("""
                        insert into ops.idempotency_key (organization_id, principal, route, key, request_hash, recorded_at)
                        values (:organization, 'test', 'test', :key, '\\x00', :at)
                        """)
                .bind("organization", organization.value())
                .bind("key", UUID.randomUUID().toString())
                .bind("at", clock.instant())
                .fetch()
                .rowsUpdated();
    }

    private Mono<Long> count(OrganizationId organization) {
        return transactions.read(organization, this::countRows);
    }

    private Mono<Long> countRows() {
        return database.sql("select count(*) from ops.idempotency_key")
                .mapValue(Long.class)
                .one();
    }
}
