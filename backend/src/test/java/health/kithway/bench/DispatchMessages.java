package health.kithway.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

/** Everything that is due leaves through a carrier that takes 80 ms for each; then the same while the backend or PostgreSQL is cut off at random moments. */
final class DispatchMessages {

    private static final int TEXTS = number("KITHWAY_BENCH_TEXTS", 5_000);
    private static final int ROUNDS = number("KITHWAY_BENCH_ROUNDS", 2);
    private static final int KILLS = number("KITHWAY_BENCH_KILLS", 10);
    private static final int TEXTS_A_KILL = Math.max(200, TEXTS / KILLS);
    /** Every so many kills it is PostgreSQL that dies. */
    private static final int DATABASE_DIES = 3;

    private static final Duration RECOVERS = Duration.ofMinutes(1);
    private static final Duration WARM = Duration.ofSeconds(5);
    /** Leases have ended and what was interrupted may be looked for. */
    private static final Duration LATER = Duration.ofMinutes(30);

    private final Path folder;
    private final BenchPostgres postgres;
    private final Report report;
    private final SplittableRandom chance = new SplittableRandom(11);

    DispatchMessages(Path folder, BenchPostgres postgres, Report report) {
        this.folder = folder;
        this.postgres = postgres;
        this.report = report;
    }

    void run() throws Exception {
        report.say("PostgreSQL " + postgres.version() + ": " + postgres.settings()
                + "; one clinic, 200 people, a carrier that takes 80 ms for each text");
        try (Texting texting = new Texting(folder, postgres)) {
            Duration later = Duration.ZERO;
            report.say("| texts due | backends | texts/s | service µs a text | database µs a text | most memory MB |");
            report.say("| --- | --- | --- | --- | --- | --- |");
            for (int round = 0; round < ROUNDS; round++) {
                drain(texting, TEXTS, later);
                later = later.plus(LATER);
            }
            killed(texting, later);
        }
    }

    private void drain(Texting texting, int texts, Duration later) throws Exception {
        texting.hold();
        texting.plan(texts);
        try (Service service = texting.backend(later)) {
            TimeUnit.NANOSECONDS.sleep(WARM.toNanos());
            int before = texting.taken();
            Cpu serviceBefore = service.cpu();
            Cpu databaseBefore = postgres.cpu();
            long begun = System.nanoTime();
            texting.letGo();
            until(texting, service);
            double seconds = (System.nanoTime() - begun) / 1e9;
            int taken = texting.taken() - before;
            report.say("| %d | 1 | %.0f | %d | %d | %d |"
                    .formatted(
                            texts,
                            taken / seconds,
                            service.cpu().since(serviceBefore).micros() / taken,
                            postgres.cpu().since(databaseBefore).micros() / taken,
                            service.mostMegabytes()));
        }
    }

    /** A backend, or PostgreSQL under it, is cut off; another backend comes half an hour later and finds out what became of the rest. */
    private void killed(Texting texting, Duration later) throws Exception {
        Duration now = later;
        for (int kill = 1; kill <= KILLS; kill++) {
            boolean database = kill % DATABASE_DIES == 0;
            texting.hold();
            texting.plan(TEXTS_A_KILL);
            Service dies = texting.backend(now);
            int before = texting.taken();
            int mark = before + 20 + chance.nextInt(TEXTS_A_KILL - 100);
            texting.letGo();
            while (texting.taken() < mark) TimeUnit.MILLISECONDS.sleep(5);
            String end = database ? killDatabase(texting, dies) : killBackend(dies);
            int out = texting.taken() - before;
            long unknown = handedOver();
            now = now.plus(LATER);
            try (Service next = texting.backend(now)) {
                until(texting, next);
            }
            now = now.plus(LATER);
            report.say("%s after %d of %d texts: %d whose end nobody saw; all in all planned %d, lost %d, doubled %d"
                    .formatted(end, out, TEXTS_A_KILL, unknown, texting.planned(), texting.lost(), texting.doubled()));
        }
    }

    private static String killBackend(Service dies) throws InterruptedException {
        dies.kill();
        return "kill -9 of the backend";
    }

    /** The backend goes on by itself when PostgreSQL is back; then it is stopped as an operator would. */
    private String killDatabase(Texting texting, Service survives) throws Exception {
        postgres.killAndRestart();
        int seen = texting.taken();
        long patience = System.nanoTime() + RECOVERS.toNanos();
        while (texting.taken() == seen) {
            if (System.nanoTime() > patience) throw new IllegalStateException("The backend did not go on");
            TimeUnit.MILLISECONDS.sleep(5);
        }
        survives.close();
        return "kill -9 of PostgreSQL";
    }

    private long handedOver() {
        Long found = postgres.superuser()
                .queryForObject("select count(*) from messaging.message where state = 'HANDED_OVER'", Long.class);
        return found == null ? 0 : found;
    }

    private static void until(Texting texting, Service service) throws InterruptedException {
        while (texting.waiting() > 0) {
            if (!service.isAlive()) throw new IllegalStateException("The backend ended by itself");
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    static int number(String name, int otherwise) {
        return Integer.parseInt(System.getenv().getOrDefault(name, String.valueOf(otherwise)));
    }
}
