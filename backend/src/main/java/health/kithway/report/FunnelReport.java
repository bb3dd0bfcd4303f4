package health.kithway.report;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * The funnel of one year as it may be shown.
 *
 * @param threshold numbers below it, other than 0, are hidden; higher for sensitive service lines
 */
public record FunnelReport(int year, By by, int threshold, List<Row> rows) {

    /** One source; every number is the number of its referrals that came so far. */
    public record Row(
            String key,
            String label,
            Count sent,
            Count opened,
            Count consented,
            Count registered,
            Count scheduled,
            Count completed,
            Count cancelled,
            Count noShow) {}

    /** Hides in each column what must be hidden; rows by label. */
    static FunnelReport of(int year, By by, List<FunnelTable.Row> counted) {
        List<FunnelTable.Row> exact = counted.stream()
                .sorted(Comparator.comparing((FunnelTable.Row row) -> Labels.label(by, row))
                        .thenComparing(Labels::key))
                .toList();
        List<Count> sent = column(exact, FunnelTable.Row::sent);
        List<Count> opened = column(exact, FunnelTable.Row::opened);
        List<Count> consented = column(exact, FunnelTable.Row::consented);
        List<Count> registered = column(exact, FunnelTable.Row::registered);
        List<Count> scheduled = column(exact, FunnelTable.Row::scheduled);
        List<Count> completed = column(exact, FunnelTable.Row::completed);
        List<Count> cancelled = column(exact, FunnelTable.Row::cancelled);
        List<Count> noShow = column(exact, FunnelTable.Row::noShow);
        List<Row> rows = IntStream.range(0, exact.size())
                .mapToObj(place -> new Row(
                        Labels.key(exact.get(place)),
                        Labels.label(by, exact.get(place)),
                        sent.get(place),
                        opened.get(place),
                        consented.get(place),
                        registered.get(place),
                        scheduled.get(place),
                        completed.get(place),
                        cancelled.get(place),
                        noShow.get(place)))
                .toList();
        return new FunnelReport(year, by, SmallNumbers.THRESHOLD, rows);
    }

    private static List<Count> column(List<FunnelTable.Row> rows, ToIntFunction<FunnelTable.Row> number) {
        return SmallNumbers.publish(rows.stream()
                .map(row -> new SmallNumbers.Cell(
                        number.applyAsInt(row),
                        row.sensitive() ? SmallNumbers.SENSITIVE_THRESHOLD : SmallNumbers.THRESHOLD))
                .toList());
    }
}
