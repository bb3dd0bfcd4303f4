package health.kithway.report;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * What caregivers asked for in one year, as it may be shown.
 *
 * @param threshold numbers below it, other than 0, are hidden
 */
public record CaregiverReport(int year, CaregiverBy by, int threshold, List<Row> rows) {

    /** One source: referrals that were registered, that got a first appointment, and whose first appointment took place. */
    public record Row(String key, String label, Count registered, Count scheduled, Count completed) {}

    static CaregiverReport of(int year, CaregiverBy by, List<CaregiverTable.Row> counted) {
        List<CaregiverTable.Row> exact = counted.stream()
                .sorted(Comparator.comparing(CaregiverReport::label).thenComparing(CaregiverReport::key))
                .toList();
        List<Count> registered = column(exact, CaregiverTable.Row::registered, CaregiverTable.Row::othersRegistered);
        List<Count> scheduled = column(exact, CaregiverTable.Row::scheduled, CaregiverTable.Row::othersScheduled);
        List<Count> completed = column(exact, CaregiverTable.Row::completed, CaregiverTable.Row::othersCompleted);
        List<Row> rows = IntStream.range(0, exact.size())
                .mapToObj(place -> new Row(
                        key(exact.get(place)),
                        label(exact.get(place)),
                        registered.get(place),
                        scheduled.get(place),
                        completed.get(place)))
                .toList();
        return new CaregiverReport(year, by, SmallNumbers.THRESHOLD, rows);
    }

    private static List<Count> column(
            List<CaregiverTable.Row> rows,
            ToIntFunction<CaregiverTable.Row> part,
            ToIntFunction<CaregiverTable.Row> others) {
        return SmallNumbers.publishPart(
                rows.stream().map(row -> cell(part.applyAsInt(row))).toList(),
                rows.stream().map(row -> cell(others.applyAsInt(row))).toList());
    }

    private static SmallNumbers.Cell cell(int value) {
        return new SmallNumbers.Cell(value, SmallNumbers.THRESHOLD);
    }

    private static String key(CaregiverTable.Row row) {
        return Objects.requireNonNullElse(row.key(), Labels.NONE);
    }

    private static String label(CaregiverTable.Row row) {
        return Objects.requireNonNullElse(row.label(), "No source");
    }
}
