package health.kithway.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.support.TestPropertySourceUtils;

/**
 * One real PostgreSQL 18 per test run, with the roles and walls of production. Each application context gets a database of
 * its own, cloned from a migrated template in a moment.
 */
public final class TestDatabase {

    private static final String PASSWORD = "test";
    private static final String TEMPLATE = "kithway_template";
    private static final AtomicInteger CLONES = new AtomicInteger();

    private TestDatabase() {}

    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        .setServerConfig("timezone", "UTC")
                        .start();
                execute(postgres.getPostgresDatabase(), "create database " + TEMPLATE);
                prepare(postgres, TEMPLATE);
                Flyway.configure()
                        .dataSource(postgres.getJdbcUrl("kithway_owner", TEMPLATE), "kithway_owner", PASSWORD)
                        .schemas("ops")
                        .defaultSchema("ops")
                        .load()
                        .migrate();
                return postgres;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** A fresh, migrated database; answers its name. */
    public static String create() {
        String name = "kithway_" + CLONES.incrementAndGet();
        execute(Server.POSTGRES.getPostgresDatabase(), "create database " + name + " template " + TEMPLATE);
        prepare(Server.POSTGRES, name);
        return name;
    }

    /** As the superuser, who stands above every wall: to look where the application may not, and to tamper. */
    public static DataSource superuser(String database) {
        return Server.POSTGRES.getDatabase("postgres", database);
    }

    /** The settings with which the service reaches a database made here. */
    public static String[] settings(String database) {
        return new String[] {
            "kithway.database.host=localhost",
            "kithway.database.port=" + Server.POSTGRES.getPort(),
            "kithway.database.name=" + database,
            "kithway.database.application.password=" + PASSWORD,
            "kithway.database.report.password=" + PASSWORD,
            "spring.flyway.password=" + PASSWORD,
            "kithway.vault.keyset-file=" + Keyset.FILE,
            "kithway.vault.destroyed-keys-file=" + Keyset.FILE.resolveSibling("destroyed-keys"),
            "kithway.vault.create-missing=true",
        };
    }

    private static final class Keyset {
        static final Path FILE = create();

        static Path create() {
            try {
                Path folder = Files.createTempDirectory("kithway-test");
                folder.toFile().deleteOnExit();
                Path file = folder.resolve("keyset.json");
                file.toFile().deleteOnExit();
                return file;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** Gives a context its own database. */
    public static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertySourceUtils.addInlinedPropertiesToEnvironment(context, settings(create()));
        }
    }

    private static void prepare(EmbeddedPostgres postgres, String database) {
        try {
            String bootstrap = new ClassPathResource("db/bootstrap.sql").getContentAsString(StandardCharsets.UTF_8);
            execute(postgres.getDatabase("postgres", database), bootstrap);
            for (String role : new String[] {"kithway_owner", "kithway_app", "kithway_report"}) {
                execute(postgres.getPostgresDatabase(), "alter role " + role + " password '" + PASSWORD + "'");
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void execute(DataSource database, String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
