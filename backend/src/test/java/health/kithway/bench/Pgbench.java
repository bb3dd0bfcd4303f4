package health.kithway.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** PostgreSQL's own load generator: what the database could do if there were no service. Without it those lines are missing. */
final class Pgbench {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    private final Path program;
    private final Path folder;
    private final BenchPostgres postgres;

    private Pgbench(Path program, Path folder, BenchPostgres postgres) {
        this.program = program;
        this.folder = folder;
        this.postgres = postgres;
    }

    static Optional<Pgbench> find(Path folder, BenchPostgres postgres) throws IOException, SQLException {
        Optional<Path> found = Stream.concat(
                        Stream.of(System.getenv("PATH").split(":")).map(Path::of), installed())
                .map(place -> place.resolve("pgbench"))
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isEmpty()) return Optional.empty();
        Pgbench pgbench = new Pgbench(found.get(), folder, postgres);
        pgbench.prepare();
        return Optional.of(pgbench);
    }

    private static Stream<Path> installed() throws IOException {
        Path versions = Path.of("/usr/lib/postgresql");
        return Files.isDirectory(versions) ? Files.list(versions).map(version -> version.resolve("bin")) : Stream.of();
    }

    /** The same work without walls: a link found by its code, and one row for the visit, with the indexes it needs. */
    private void prepare() throws IOException, SQLException {
        postgres.execute(BenchPostgres.DATABASE, """
                create schema bench;
                create table bench.link (code text primary key, organization_id uuid not null, id uuid not null,
                                         program_id uuid not null, campaign_id uuid not null, channel text not null,
                                         paused boolean not null, expires_at timestamptz);
                insert into bench.link
                select 'C' || n, uuidv7(), uuidv7(), uuidv7(), uuidv7(), 'PRINT', false, null from generate_series(1, 100000) n;
                create table bench.visit (organization_id uuid not null, id uuid not null, link_id uuid not null,
                                          class text not null, reason text not null, occurred_at timestamptz not null,
                                          primary key (organization_id, id));
                create index on bench.visit (organization_id, link_id, occurred_at);
                analyze bench.link
                """);
        Files.writeString(folder.resolve("look-up.sql"), """
                \\set n random(1, 100000)
                select * from bench.link where code = 'C' || (:n)::text;
                """);
        Files.writeString(folder.resolve("one-statement.sql"), """
                \\set n random(1, 100000)
                with link as (select * from bench.link where code = 'C' || (:n)::text), \
                visit as (insert into bench.visit select organization_id, uuidv7(), id, 'HUMAN', 'pressed', now() from link) \
                select * from link;
                """);
        Files.writeString(folder.resolve("two-statements.sql"), """
                \\set n random(1, 100000)
                select * from bench.link where code = 'C' || (:n)::text;
                insert into bench.visit values (uuidv7(), uuidv7(), uuidv7(), 'HUMAN', 'pressed', now());
                """);
    }

    double perSecond(String script, int connections, Duration time) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                program.toString(),
                "-h",
                "localhost",
                "-p",
                String.valueOf(postgres.port()),
                "-U",
                "postgres",
                "-n",
                "-M",
                "prepared",
                "-c",
                String.valueOf(connections),
                "-j",
                "2",
                "-T",
                String.valueOf(time.toSeconds()),
                "-f",
                folder.resolve(script + ".sql").toString(),
                BenchPostgres.DATABASE);
        builder.redirectErrorStream(true);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        Matcher rate = RATE.matcher(said);
        if (!rate.find()) throw new IllegalStateException(said);
        return Double.parseDouble(rate.group(1));
    }
}
