package health.kithway.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Hides small numbers in one column of a table, and others where a hidden one could be worked out (R-RPT-01, R-RPT-02). The
 * total is not in the table, but it must be taken as known, because the same referrals counted by something else may show it.
 * One row alone is given no company: there is none to give.
 */
final class SmallNumbers {

    /** R-RPT-01: the threshold may be raised, never lowered. */
    static final int THRESHOLD = 11;

    /** R-RPT-01, R-ST-02: of a sensitive service line. */
    static final int SENSITIVE_THRESHOLD = 20;

    private SmallNumbers() {}

    record Cell(int value, int threshold) {

        boolean isSmall() {
            return value > 0 && value < threshold;
        }
    }

    static List<Count> publish(List<Cell> column) {
        Set<Integer> small = places(column, Cell::isSmall);
        int total = column.stream().mapToInt(Cell::value).sum();
        boolean totalIsKnown = total >= THRESHOLD;
        if (!totalIsKnown || !givesOneAway(column, small)) {
            return count(column, small, false);
        }
        return company(column)
                .map(companion -> count(
                        column,
                        Stream.concat(small.stream(), Stream.of(companion)).collect(Collectors.toUnmodifiableSet()),
                        true))
                .orElseGet(() -> count(column, places(column, cell -> true), true));
    }

    /**
     * Publishes a part of numbers that another report shows whole: a number is hidden too where the rest of its whole is small,
     * because one can be taken from the other (R-RPT-04). One hidden alone gets company, as in a table of its own.
     */
    static List<Count> publishPart(List<Cell> part, List<Cell> rest) {
        List<Count> alone = publish(part);
        Set<Integer> hidden = IntStream.range(0, part.size())
                .filter(place ->
                        alone.get(place).value() == null || rest.get(place).isSmall())
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        if (hidden.size() == 1) {
            IntStream.range(0, part.size())
                    .boxed()
                    .filter(place -> !hidden.contains(place) && part.get(place).value() > 0)
                    .min(Comparator.comparingInt(place -> part.get(place).value()))
                    .ifPresent(hidden::add);
        }
        return IntStream.range(0, part.size())
                .mapToObj(place ->
                        hidden.contains(place) && alone.get(place).value() != null ? Count.hidden() : alone.get(place))
                .toList();
    }

    /**
     * Whether a reader who knows that each hidden number is at least 1 and below its threshold, and what they are together,
     * knows one of them.
     */
    private static boolean givesOneAway(List<Cell> column, Set<Integer> small) {
        int together =
                small.stream().mapToInt(place -> column.get(place).value()).sum();
        int mostTogether = small.stream()
                .mapToInt(place -> column.get(place).threshold() - 1)
                .sum();
        return small.stream().anyMatch(place -> {
            int most = column.get(place).threshold() - 1;
            int atLeast = Math.max(1, together - (mostTogether - most));
            int atMost = Math.min(most, together - (small.size() - 1));
            return atLeast == atMost;
        });
    }

    /** The smallest number that would be shown: the least that has to be given up. */
    private static Optional<Integer> company(List<Cell> column) {
        return IntStream.range(0, column.size())
                .boxed()
                .filter(place -> column.get(place).value() >= column.get(place).threshold())
                .min(Comparator.comparingInt(place -> column.get(place).value()));
    }

    private static List<Count> count(List<Cell> column, Set<Integer> unseen, boolean vaguely) {
        return IntStream.range(0, column.size())
                .mapToObj(place -> count(column.get(place), unseen.contains(place), vaguely))
                .toList();
    }

    private static Count count(Cell cell, boolean unseen, boolean vaguely) {
        if (!unseen) {
            return Count.shown(cell.value());
        }
        return vaguely ? Count.hidden() : Count.below(cell.threshold());
    }

    private static Set<Integer> places(List<Cell> column, Predicate<Cell> wanted) {
        return IntStream.range(0, column.size())
                .filter(place -> wanted.test(column.get(place)))
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }
}
