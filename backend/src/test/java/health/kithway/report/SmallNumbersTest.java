package health.kithway.report;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.report.SmallNumbers.Cell;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class SmallNumbersTest {

    @Example
    void smallNumbersAreHiddenAndZeroIsNot() {
        assertThat(displays(column(30, 4, 0, 10, 11))).containsExactly("30", "<11", "0", "<11", "11");
    }

    @Example
    void aLoneHiddenNumberIsGivenCompany() {
        assertThat(displays(column(30, 4, 0, 12))).containsExactly("30", "hidden", "0", "hidden");
    }

    @Example
    void twoHiddenNumbersThatCanOnlyBeTheLargestAreNotCalledSmall() {
        assertThat(displays(column(10, 10))).containsExactly("hidden", "hidden");
    }

    @Example
    void hiddenNumbersThatCanOnlyBeOneAreGivenCompany() {
        assertThat(displays(column(1, 1, 40))).containsExactly("hidden", "hidden", "hidden");
    }

    @Example
    void aSensitiveLineHidesMore() {
        assertThat(displays(List.of(new Cell(19, 20), new Cell(8, 11), new Cell(20, 20))))
                .containsExactly("<20", "<11", "20");
    }

    @Property(tries = 20_000)
    void noSmallNumberIsShownAndNoneCanBeWorkedOut(@ForAll("columns") List<Cell> column) {
        List<Count> shown = SmallNumbers.publish(column);

        for (int place = 0; place < column.size(); place++) {
            Integer value = shown.get(place).value();
            assertThat(value == null || value == column.get(place).value()).isTrue();
            assertThat(value != null && column.get(place).isSmall()).isFalse();
        }
        assertNoneCanBeWorkedOut(column, shown);
    }

    /** Numbers that sum up are one equation, so the exact range of each hidden one can be written down. */
    private static void assertNoneCanBeWorkedOut(List<Cell> column, List<Count> shown) {
        int total = column.stream().mapToInt(Cell::value).sum();
        if (total < SmallNumbers.THRESHOLD) {
            return;
        }
        boolean allHidden = shown.stream().allMatch(count -> count.value() == null);
        List<int[]> ranges =
                shown.stream().map(count -> known(count, allHidden, total)).toList();
        for (int place = 0; place < column.size(); place++) {
            if (shown.get(place).value() != null) {
                continue;
            }
            int self = place;
            int leastOfOthers = others(ranges, self).mapToInt(range -> range[0]).sum();
            int mostOfOthers = others(ranges, self).mapToInt(range -> range[1]).sum();
            int atLeast = Math.max(ranges.get(self)[0], total - mostOfOthers);
            int atMost = Math.min(ranges.get(self)[1], total - leastOfOthers);
            assertThat(atLeast)
                    .as("%s shows %s as one number", shown, column.get(self))
                    .isLessThan(atMost);
        }
    }

    private static int[] known(Count count, boolean allHidden, int total) {
        Integer value = count.value();
        if (value != null) {
            return new int[] {value, value};
        }
        return count.display().startsWith("<")
                ? new int[] {1, Integer.parseInt(count.display().substring(1)) - 1}
                : new int[] {allHidden ? 0 : 1, total};
    }

    private static Stream<int[]> others(List<int[]> ranges, int self) {
        return IntStream.range(0, ranges.size()).filter(place -> place != self).mapToObj(ranges::get);
    }

    @Provide
    Arbitrary<List<Cell>> columns() {
        Arbitrary<Integer> values = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.integers().between(0, 3)),
                Tuple.of(5, Arbitraries.integers().between(0, 22)),
                Tuple.of(1, Arbitraries.integers().between(0, 500)));
        Arbitrary<Integer> thresholds = Arbitraries.of(11, 11, 11, 20);
        return Combinators.combine(values, thresholds)
                .as(Cell::new)
                .list()
                .ofMinSize(2)
                .ofMaxSize(9);
    }

    private static List<Cell> column(int... values) {
        return IntStream.of(values).mapToObj(value -> new Cell(value, 11)).toList();
    }

    private static List<String> displays(List<Cell> column) {
        return SmallNumbers.publish(column).stream().map(Count::display).toList();
    }
}
