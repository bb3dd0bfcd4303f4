package health.kithway.tenancy;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionFactoryProvider;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryOptions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.r2dbc.core.DatabaseClient;

/** Two pools, two roles: the application's, and the report role's, which can only read what counts. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    private static final Map<String, String> SESSION = Map.of(
            "statement_timeout", "10s",
            "lock_timeout", "5s",
            "idle_in_transaction_session_timeout", "15s",
            "TimeZone", "UTC");

    /** PostgreSQL keeps microseconds; a finer clock would make stored and remembered times differ. */
    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }

    @Bean
    RandomGenerator chance() {
        return new SecureRandom();
    }

    @Bean(destroyMethod = "dispose")
    @Primary
    ConnectionPool applicationConnections(DatabaseSettings settings) {
        return pool("application", settings, settings.application());
    }

    @Bean(destroyMethod = "dispose")
    ConnectionPool reportConnections(DatabaseSettings settings) {
        return pool("report", settings, settings.report());
    }

    @Bean
    @Primary
    DatabaseClient database(ConnectionPool applicationConnections) {
        return DatabaseClient.create(applicationConnections);
    }

    /** Qualified, because by its type alone the primary pool would be meant, and the wall would not be there. */
    @Bean
    DatabaseClient reportDatabase(@Qualifier("reportConnections") ConnectionPool reportConnections) {
        return DatabaseClient.create(reportConnections);
    }

    @Bean
    @Primary
    OrganizationTransactions transactions(ConnectionPool applicationConnections) {
        return new OrganizationTransactions(new OrganizationTransactionManager(applicationConnections));
    }

    @Bean
    OrganizationTransactions reportTransactions(@Qualifier("reportConnections") ConnectionPool reportConnections) {
        return new OrganizationTransactions(new OrganizationTransactionManager(reportConnections));
    }

    private static ConnectionPool pool(String name, DatabaseSettings settings, DatabaseSettings.Login login) {
        ConnectionFactory single = ConnectionFactories.get(ConnectionFactoryOptions.builder()
                .option(ConnectionFactoryOptions.DRIVER, "postgresql")
                .option(ConnectionFactoryOptions.HOST, settings.host())
                .option(ConnectionFactoryOptions.PORT, settings.port())
                .option(ConnectionFactoryOptions.DATABASE, settings.name())
                .option(ConnectionFactoryOptions.USER, login.user())
                .option(ConnectionFactoryOptions.PASSWORD, login.password())
                .option(ConnectionFactoryOptions.SSL, settings.ssl())
                .option(ConnectionFactoryOptions.CONNECT_TIMEOUT, Duration.ofSeconds(5))
                .option(PostgresqlConnectionFactoryProvider.APPLICATION_NAME, "kithway-" + name)
                .option(PostgresqlConnectionFactoryProvider.OPTIONS, SESSION)
                .build());
        return new ConnectionPool(ConnectionPoolConfiguration.builder(single)
                .name(name)
                .initialSize(0)
                .maxSize(login.connections())
                .maxIdleTime(Duration.ofMinutes(10))
                .maxAcquireTime(Duration.ofSeconds(5))
                .maxCreateConnectionTime(Duration.ofSeconds(6))
                .acquireRetry(1)
                .build());
    }
}
