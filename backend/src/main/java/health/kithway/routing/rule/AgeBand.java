package health.kithway.routing.rule;

import health.kithway.person.Majority;
import java.time.LocalDate;
import java.time.Period;

/** As much of an age as rules may ask for, and as much as is kept. Whom rules take for a child is said where everybody looks, in {@link Majority}. */
public enum AgeBand {
    UNDER_18,
    FROM_18_TO_64,
    FROM_65,
    UNKNOWN;

    private static final int SENIOR = 65;

    /** The usual age, whatever the state: it is which desk a visit is for, and no question of law. */
    public static AgeBand of(LocalDate born, LocalDate today) {
        if (Majority.isMinor(born, today, null)) {
            return UNDER_18;
        }
        return Period.between(born, today).getYears() < SENIOR ? FROM_18_TO_64 : FROM_65;
    }
}
