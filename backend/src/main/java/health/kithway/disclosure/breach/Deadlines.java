package health.kithway.disclosure.breach;

import health.kithway.disclosure.breach.Breach.InState;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who must hear of it, and on which day at the latest (R-SEC-04; 45 CFR 164.404 to 164.410). All of them also mean: without
 * unreasonable delay.
 *
 * @param people each person affected
 * @param media prominent media where they live; absent where fewer than 500 can live in one state
 * @param government the Secretary of Health and Human Services
 * @param coveredEntity the organization, from whoever works for it, when it was found there
 */
public record Deadlines(LocalDate people, @Nullable LocalDate media, LocalDate government, LocalDate coveredEntity) {

    private static final int WITHIN_DAYS = 60;
    private static final int MANY = 500;
    /** The law gives 60 days; this is what contracts of Kithway promise. */
    private static final int OWN_PROMISE_DAYS = 5;

    private static final MonthDay YEARS_END = MonthDay.of(Month.DECEMBER, 31);

    /** Whoever lives nobody knows where is counted in each state, because they may live there. */
    static Deadlines of(LocalDate discovered, List<InState> affected) {
        LocalDate soon = discovered.plusDays(WITHIN_DAYS);
        int all = affected.stream().mapToInt(InState::people).sum();
        int nowhere = affected.stream()
                .filter(some -> some.state() == null)
                .mapToInt(InState::people)
                .sum();
        int mostInOneState = affected.stream()
                .filter(some -> some.state() != null)
                .mapToInt(InState::people)
                .max()
                .orElse(0);
        return new Deadlines(
                soon,
                mostInOneState + nowhere >= MANY ? soon : null,
                all >= MANY ? soon : YEARS_END.atYear(discovered.getYear()).plusDays(WITHIN_DAYS),
                discovered.plusDays(OWN_PROMISE_DAYS));
    }
}
