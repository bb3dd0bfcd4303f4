package health.kithway.messaging.choice;

import health.kithway.messaging.timing.OpenHours;
import health.kithway.problem.Refused;
import java.time.Duration;
import java.time.LocalTime;

/**
 * Between which hours somebody wants texts, on the clinic's clock. Answers, codes and e-mails come at any hour.
 *
 * @param opens not before 8:00, when texts may begin (R-TCPA-09)
 * @param closes not after 21:00, and two hours after the opening at least: less would hardly ever come
 */
public record OwnHours(LocalTime opens, LocalTime closes) {

    private static final LocalTime FIRST = LocalTime.of(8, 0);
    private static final LocalTime LAST = LocalTime.of(21, 0);
    private static final Duration LEAST = Duration.ofHours(2);

    public OwnHours {
        if (opens.isBefore(FIRST)
                || closes.isAfter(LAST)
                || Duration.between(opens, closes).compareTo(LEAST) < 0) {
            throw new Refused(new ChoiceRefused.NoSuchHours());
        }
    }

    OpenHours asOpenHours() {
        return OpenHours.everyDay(opens, closes);
    }
}
