package health.kithway.routing.rule;

import java.time.LocalDate;
import java.time.Period;

/** As much of an age as rules may ask for, and as much as is kept. */
public enum AgeBand {
    UNDER_18,
    FROM_18_TO_64,
    FROM_65,
    UNKNOWN;

    private static final int MAJORITY = 18;
    private static final int SENIOR = 65;

    public static AgeBand of(LocalDate born, LocalDate today) {
        int years = Period.between(born, today).getYears();
        if (years < MAJORITY) {
            return UNDER_18;
        }
        return years < SENIOR ? FROM_18_TO_64 : FROM_65;
    }
}
