package health.kithway.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Started by {@code ./run bench NAME}. */
public final class Bench {

    private static final List<String> KNOWN = List.of("link-open", "dispatch", "inbound-webhook");

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        String name = arguments.length == 0 ? "" : arguments[0];
        if (!KNOWN.contains(name)) {
            System.err.println("./run bench knows: " + String.join(", ", KNOWN));
            System.exit(2);
        }
        Path folder = Files.createTempDirectory("kithway-bench");
        Report report = report(name);
        try (BenchPostgres postgres = new BenchPostgres(folder)) {
            switch (name) {
                case "dispatch" -> new DispatchMessages(folder, postgres, report).run();
                case "inbound-webhook" -> new InboundWebhook(folder, postgres, report).run();
                default -> new LinkOpen(folder, postgres, report).run();
            }
        }
        System.out.println("Written to " + report.file());
        System.exit(0);
    }

    private static Report report(String name) throws IOException {
        Path reports = Files.createDirectories(Path.of(".kithway", "bench"));
        String when = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString().replace(":", "");
        return new Report(reports.resolve(name + "-" + when + ".md"), System.out);
    }
}
