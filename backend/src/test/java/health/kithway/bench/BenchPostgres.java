package health.kithway.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/** A PostgreSQL 18 of its own, with fsync, full_page_writes and synchronous_commit on. */
final class BenchPostgres implements AutoCloseable {

    static final String PASSWORD = "bench";
    static final String DATABASE = "kithway";

    private final Path folder;
    private EmbeddedPostgres server;

    BenchPostgres(Path folder) throws IOException, SQLException {
        this.folder = folder;
        this.server = start(freePort());
        execute("postgres", "create database " + DATABASE);
        execute(DATABASE, new ClassPathResource("db/bootstrap.sql").getContentAsString(StandardCharsets.UTF_8));
        for (String role : List.of("kithway_owner", "kithway_app", "kithway_report")) {
            execute("postgres", "alter role " + role + " password '" + PASSWORD + "'");
        }
    }

    private EmbeddedPostgres start(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder.resolve("postgres"))
                // Lies in a folder of its own; what a kill left is what the next start finds.
                .setCleanDataDirectory(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("timezone", "UTC")
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("max_connections", "200")
                .start();
    }

    /** As a power cut would end it: kill -9 of all its processes; then it starts again on the same files and the same port. */
    void killAndRestart() throws IOException {
        int port = port();
        ProcessHandle postmaster = ProcessHandle.of(postmaster()).orElseThrow();
        List<ProcessHandle> family =
                Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        family.forEach(ProcessHandle::destroyForcibly);
        family.forEach(one -> one.onExit().orTimeout(30, TimeUnit.SECONDS).join());
        server.close();
        server = start(port);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    int port() {
        return server.getPort();
    }

    /** With which the service finds it, and its keys in that folder. */
    Stream<String> serviceSettings(Path folder) {
        return Stream.of(
                "--kithway.database.port=" + port(),
                "--kithway.database.name=" + DATABASE,
                "--kithway.database.application.password=" + PASSWORD,
                "--kithway.database.report.password=" + PASSWORD,
                "--spring.flyway.password=" + PASSWORD,
                "--kithway.vault.keyset-file=" + folder.resolve("keyset.json"),
                "--kithway.vault.destroyed-keys-file=" + folder.resolve("destroyed-keys"),
                "--kithway.vault.create-missing=true");
    }

    JdbcTemplate superuser() {
        return new JdbcTemplate(server.getDatabase("postgres", DATABASE));
    }

    String settings() {
        return String.join(
                ", ",
                List.of("fsync", "full_page_writes", "synchronous_commit").stream()
                        .map(name -> name + " "
                                + superuser().queryForObject("select current_setting('" + name + "')", String.class))
                        .toList());
    }

    String version() {
        return superuser().queryForObject("select current_setting('server_version')", String.class);
    }

    /** CPU of all its processes up to now. */
    Cpu cpu() {
        return Cpu.ofFamily(postmaster());
    }

    private long postmaster() {
        return superuser()
                .queryForObject("select (pg_read_file('postmaster.pid', 0, 10)::text)", String.class)
                .lines()
                .findFirst()
                .map(line -> Long.parseLong(line.strip()))
                .orElseThrow();
    }

    void execute(String database, String sql) throws SQLException {
        try (Connection connection = server.getDatabase("postgres", database).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
