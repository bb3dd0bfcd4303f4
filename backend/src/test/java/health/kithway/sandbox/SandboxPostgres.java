package health.kithway.sandbox;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;

/** A real PostgreSQL with the roles and walls of production, its data kept between starts. */
final class SandboxPostgres implements AutoCloseable {

    static final String DATABASE = "kithway";
    private static final String[] ROLES = {"kithway_owner", "kithway_app", "kithway_report"};

    private final Path folder;
    private final Path madeMark;
    private final Path log;
    private final int port;
    private final EmbeddedPostgres server;

    private SandboxPostgres(SandboxSettings settings) {
        this.folder = settings.file("postgres");
        this.madeMark = settings.file("postgres-made");
        this.log = settings.file("postgres.log");
        this.port = settings.postgresPort();
        this.server = launch();
    }

    static SandboxPostgres start(SandboxSettings settings) {
        return new SandboxPostgres(settings);
    }

    private EmbeddedPostgres launch() {
        try {
            if (Files.notExists(madeMark)) {
                KeycloakDistribution.deleteTree(folder);
            }
            EmbeddedPostgres started = EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPort(port)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setServerConfig("timezone", "UTC")
                    .setServerConfig("unix_socket_directories", "")
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            prepare(started);
            Files.writeString(madeMark, "");
            return started;
        } catch (IOException failed) {
            throw new CannotStart(
                    "PostgreSQL did not start; its log is " + log + ".",
                    "Look into the log, or start anew with ./run --fresh.",
                    failed);
        }
    }

    private static void prepare(EmbeddedPostgres postgres) throws IOException {
        DataSource administration = postgres.getPostgresDatabase();
        if (!isThere(administration)) {
            execute(administration, "create database " + DATABASE);
        }
        execute(
                postgres.getDatabase("postgres", DATABASE),
                new ClassPathResource("db/bootstrap.sql").getContentAsString(StandardCharsets.UTF_8));
        for (String role : ROLES) {
            execute(administration, "alter role " + role + " password '" + SandboxSettings.DATABASE_PASSWORD + "'");
        }
    }

    private static boolean isThere(DataSource administration) {
        try (Connection connection = administration.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select from pg_database where datname = '" + DATABASE + "'")) {
            return rows.next();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
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

    /**
     * Ends the PostgreSQL of a sandbox that was killed. The folder's lock is ours, so whoever runs in it is an orphan; a pid file whose
     * process is gone, or has become another program's, is removed.
     */
    static void endOrphan(SandboxSettings settings) {
        Path pidFile = settings.file("postgres").resolve("postmaster.pid");
        if (Files.notExists(pidFile)) {
            return;
        }
        try {
            List<String> lines = Files.readAllLines(pidFile);
            Optional<ProcessHandle> orphan =
                    lines.isEmpty() || !lines.getFirst().strip().matches("\\d{1,9}")
                            ? Optional.empty()
                            : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
            orphan.filter(SandboxPostgres::isPostgres).ifPresent(SandboxPostgres::end);
            Files.deleteIfExists(pidFile);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.endsWith("postgres"))
                .orElse(false);
    }

    private static void end(ProcessHandle postmaster) {
        List<ProcessHandle> family = postmaster.descendants().toList();
        postmaster.destroy();
        try {
            postmaster.onExit().orTimeout(5, TimeUnit.SECONDS).join();
        } catch (CompletionException stubborn) {
            postmaster.destroyForcibly();
            family.forEach(ProcessHandle::destroyForcibly);
            postmaster.onExit().orTimeout(5, TimeUnit.SECONDS).join();
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
