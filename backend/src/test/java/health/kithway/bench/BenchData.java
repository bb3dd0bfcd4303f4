package health.kithway.bench;

import health.kithway.KithwayApplication;
import health.kithway.testkit.TestKit;
import health.kithway.testkit.World;
import health.kithway.testkit.World.Clinic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Organizations of power-law size, made through the doors; their links, 100,000 of them, by one statement each. */
final class BenchData {

    static final int LINKS = 100_000;
    private static final int ORGANIZATIONS = 50;

    private BenchData() {}

    /** Answers the codes. */
    static List<String> make(Path folder, BenchPostgres postgres) {
        List<Clinic> clinics = clinics(folder, postgres);
        JdbcTemplate database = postgres.superuser();
        double all = 0;
        for (int rank = 1; rank <= ORGANIZATIONS; rank++) all += 1.0 / rank;
        for (int rank = 1; rank <= ORGANIZATIONS; rank++) {
            Clinic clinic = clinics.get(rank - 1);
            database.update(
                    """
                    insert into tracking.program_share_link
                           (organization_id, id, code, program_id, campaign_id, channel, created_at)
                    select ?, uuidv7(), upper(md5(? || n)), ?, ?, 'PRINT', now() from generate_series(1, ?) n
                    """,
                    clinic.organization().value(),
                    clinic.organization().toString(),
                    clinic.program().value(),
                    clinic.spring().value(),
                    (int) Math.round(LINKS / (rank * all)));
        }
        database.execute("analyze");
        return new ArrayList<>(database.queryForList(
                "select code from tracking.program_share_link where length(code) = 32", String.class));
    }

    private static List<Clinic> clinics(Path folder, BenchPostgres postgres) {
        try (ConfigurableApplicationContext context = doors(folder, postgres)) {
            World world = context.getBean(World.class);
            List<Clinic> clinics = new ArrayList<>();
            for (int made = 0; made < ORGANIZATIONS; made++) clinics.add(world.clinic());
            return clinics;
        }
    }

    /** The product's own doors, with a clock that stands still and nothing done by itself. */
    static ConfigurableApplicationContext doors(Path folder, BenchPostgres postgres) {
        String[] settings = Stream.concat(
                        postgres.serviceSettings(folder),
                        Stream.of(
                                "--server.port=0",
                                "--management.server.port=0",
                                "--kithway.jobs.poll=false",
                                "--kithway.warm-up=0s",
                                "--logging.level.health.kithway=warn"))
                .toArray(String[]::new);
        return new SpringApplicationBuilder(KithwayApplication.class, TestKit.class).run(settings);
    }
}
