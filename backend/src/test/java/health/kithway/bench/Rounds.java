package health.kithway.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What each contender did in each round; told as medians and ratios. */
final class Rounds {

    private record Measured(double perSecond, double service, double database, double p99, long errors) {}

    private final Map<String, List<Measured>> contenders = new LinkedHashMap<>();

    void rate(String name, double perSecond) {
        add(name, new Measured(perSecond, Double.NaN, Double.NaN, Double.NaN, 0));
    }

    void run(String name, Run run, Cpu service, Cpu database) {
        double each = Math.max(1, run.answered());
        add(
                name,
                new Measured(
                        run.perSecond(),
                        service.micros() / each,
                        database.micros() / each,
                        run.millisAt(0.99),
                        run.errors()));
    }

    private void add(String name, Measured measured) {
        contenders.computeIfAbsent(name, none -> new ArrayList<>()).add(measured);
    }

    double rate(String name) {
        return median(Objects.requireNonNull(contenders.get(name)).stream()
                .map(Measured::perSecond)
                .toList());
    }

    void tell(Report report, boolean withPgbench) {
        report.say(
                "| contender | requests/s | ÷ pgbench one statement | ÷ static page | service µs | database µs | p99 ms | errors |");
        report.say("| --- | --- | --- | --- | --- | --- | --- | --- |");
        contenders.forEach((name, rounds) -> report.say("| %s | %.0f | %s | %.2f | %s | %s | %s | %d |"
                .formatted(
                        name,
                        rate(name),
                        withPgbench ? "%.2f".formatted(rate(name) / rate("pgbench, one statement")) : "–",
                        rate(name) / rate("static Thymeleaf page"),
                        number(rounds.stream().map(Measured::service).toList()),
                        number(rounds.stream().map(Measured::database).toList()),
                        number(rounds.stream().map(Measured::p99).toList()),
                        rounds.stream().mapToLong(Measured::errors).sum())));
    }

    /** Beside one limit only, which may be missing. */
    void tell(Report report, String limit) {
        report.say("| contender | requests/s | ÷ " + limit + " | service µs | database µs | p99 ms | errors |");
        report.say("| --- | --- | --- | --- | --- | --- | --- |");
        contenders.forEach((name, rounds) -> report.say("| %s | %.0f | %s | %s | %s | %s | %d |"
                .formatted(
                        name,
                        rate(name),
                        contenders.containsKey(limit) ? "%.2f".formatted(rate(name) / rate(limit)) : "–",
                        number(rounds.stream().map(Measured::service).toList()),
                        number(rounds.stream().map(Measured::database).toList()),
                        number(rounds.stream().map(Measured::p99).toList()),
                        rounds.stream().mapToLong(Measured::errors).sum())));
    }

    private static String number(List<Double> values) {
        double median = median(values);
        return Double.isNaN(median) ? "–" : "%.0f".formatted(median);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
