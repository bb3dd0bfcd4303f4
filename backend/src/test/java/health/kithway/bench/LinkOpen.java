package health.kithway.bench;

import health.kithway.bench.Phones.Deed;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Opening a link (GET draws the page) and a person's step (POST, durable before it is answered), against limits of the same machine. */
final class LinkOpen {

    private static final int CONNECTIONS = 32;
    private static final int ROUNDS = 3;
    /** Shorter while looking for something, longer for figures to keep. */
    private static final Duration PHASE =
            Duration.ofSeconds(Long.parseLong(System.getenv().getOrDefault("KITHWAY_BENCH_SECONDS", "8")));

    private static final Duration WARM = PHASE.multipliedBy(3);
    private static final Duration SPIKE = Duration.ofSeconds(10);
    private static final int SPIKE_RATE = 200;
    private static final double OF_OWN_MOST = 0.7;
    private static final int KILLS = 3;

    private final Path folder;
    private final BenchPostgres postgres;
    private final Report report;

    LinkOpen(Path folder, BenchPostgres postgres, Report report) {
        this.folder = folder;
        this.postgres = postgres;
        this.report = report;
    }

    void run() throws Exception {
        report.say("PostgreSQL " + postgres.version() + ": " + postgres.settings() + "; " + CONNECTIONS
                + " connections, " + BenchData.LINKS + " links, " + ROUNDS + " interleaved rounds of "
                + PHASE.toSeconds() + " s, median");
        List<String> codes = BenchData.make(folder, postgres);
        Optional<Pgbench> pgbench = Pgbench.find(folder, postgres);
        spike(codes);
        try (Service service = Service.start(folder, postgres);
                Service page = Service.startStaticPage(folder)) {
            Phones phones = new Phones(service.port(), codes, 1);
            Phones readers = new Phones(page.port(), codes, 2);
            phones.asManyAsPossible(Deed.LOOK, CONNECTIONS, WARM);
            phones.asManyAsPossible(Deed.PRESS, CONNECTIONS, WARM);
            readers.asManyAsPossible(Deed.STATIC, CONNECTIONS, WARM);
            Rounds rounds = new Rounds();
            for (int round = 0; round < ROUNDS; round++) {
                if (pgbench.isPresent()) {
                    rounds.rate("pgbench, look-up only", pgbench.get().perSecond("look-up", CONNECTIONS, PHASE));
                    rounds.rate("pgbench, one statement", pgbench.get().perSecond("one-statement", CONNECTIONS, PHASE));
                }
                measure(rounds, "static Thymeleaf page", readers, Deed.STATIC, page);
                measure(rounds, "GET of a link's page", phones, Deed.LOOK, service);
                measure(rounds, "POST, durable", phones, Deed.PRESS, service);
            }
            rounds.tell(report, pgbench.isPresent());
            atSeventyPercent(rounds, phones);
        }
        killed(codes);
    }

    private void measure(Rounds rounds, String name, Phones phones, Deed deed, Service service) throws Exception {
        Cpu before = service.cpu();
        Cpu databaseBefore = postgres.cpu();
        Run run = phones.asManyAsPossible(deed, CONNECTIONS, PHASE);
        // What is still on its way to the ledgers belongs to the phase that caused it.
        TimeUnit.MILLISECONDS.sleep(500);
        rounds.run(name, run, service.cpu().since(before), postgres.cpu().since(databaseBefore));
    }

    private void atSeventyPercent(Rounds rounds, Phones phones) throws Exception {
        for (String name : List.of("GET of a link's page", "POST, durable")) {
            Deed deed = name.startsWith("GET") ? Deed.LOOK : Deed.PRESS;
            Run run = phones.aSecond(deed, (int) (rounds.rate(name) * OF_OWN_MOST), 2 * CONNECTIONS, PHASE);
            report.say("%s at 70 %% of its most (%.0f/s): p50 %.1f ms, p99 %.1f ms, errors %d"
                    .formatted(name, run.perSecond(), run.millisAt(0.5), run.millisAt(0.99), run.errors()));
        }
    }

    /** A campaign meets a node that has just started. */
    private void spike(List<String> codes) throws Exception {
        try (Service service = Service.start(folder, postgres)) {
            Run run = new Phones(service.port(), codes, 3).aSecond(Deed.LOOK, SPIKE_RATE, 2 * CONNECTIONS, SPIKE);
            report.say(
                    "Cold spike, first %d s after it is ready at %d GET/s (start %.1f s): p50 %.0f ms, p99 %.0f ms, errors %d"
                            .formatted(
                                    SPIKE.toSeconds(),
                                    SPIKE_RATE,
                                    service.start().toMillis() / 1e3,
                                    run.millisAt(0.5),
                                    run.millisAt(0.99),
                                    run.errors()));
        }
    }

    /** The process ends as in a power cut while phones press: whoever was answered is stored. */
    private void killed(List<String> codes) throws Exception {
        List<String> rounds = new ArrayList<>();
        for (int round = 0; round < KILLS; round++) {
            long before = visits();
            Service service = Service.start(folder, postgres);
            Phones phones = new Phones(service.port(), codes, 10 + round);
            CompletableFuture<Run> pressing = new CompletableFuture<>();
            Thread.ofPlatform().daemon().start(() -> {
                try {
                    pressing.complete(phones.asManyAsPossible(Deed.PRESS, CONNECTIONS, Duration.ofSeconds(9)));
                } catch (Exception failed) {
                    pressing.completeExceptionally(failed);
                }
            });
            TimeUnit.MILLISECONDS.sleep(5_000 + 700L * round);
            service.kill();
            long answered = pressing.get().answered();
            long stored = visits() - before;
            rounds.add("answered %d, stored %d, answered but not stored %d"
                    .formatted(answered, stored, Math.max(0, answered - stored)));
        }
        rounds.forEach(round -> report.say("kill -9: " + round));
    }

    private long visits() {
        return postgres.superuser().queryForObject("select count(*) from tracking.attribution_visit", Long.class);
    }
}
