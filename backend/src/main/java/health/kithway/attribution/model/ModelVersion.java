package health.kithway.attribution.model;

import health.kithway.directory.ServiceLineId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One declaration of how a program's referrals are credited: model, windows, and from which day on. A referral is credited
 * under the highest version that had started on the day it was sent.
 *
 * @param windowDays how long before the sending a touch may have happened, 1 to 540
 * @param serviceLineDays the same for single service lines, where it differs
 * @param startsOn in the organization's zone
 */
public record ModelVersion(
        int version,
        CreditModel model,
        int windowDays,
        Map<ServiceLineId, Integer> serviceLineDays,
        LocalDate startsOn,
        Instant declaredAt) {

    private static final int LONGEST_WINDOW = 540;

    /** What is in force where nobody declared anything, and for referrals of practices. */
    public static final ModelVersion STANDARD =
            new ModelVersion(1, CreditModel.LAST_TOUCH, 90, Map.of(), LocalDate.EPOCH, Instant.EPOCH);

    public ModelVersion {
        serviceLineDays = Map.copyOf(serviceLineDays);
    }

    public static boolean isWindow(int days) {
        return days >= 1 && days <= LONGEST_WINDOW;
    }

    public int days(@Nullable ServiceLineId line) {
        return line == null ? windowDays : serviceLineDays.getOrDefault(line, windowDays);
    }

    public Duration window(@Nullable ServiceLineId line) {
        return Duration.ofDays(days(line));
    }

    /** Of the declared versions and the standard one, that which credits this referral. Declared too late, it leaves a closed month alone. */
    public static ModelVersion of(List<ModelVersion> declared, Approach approach) {
        return declared.stream()
                .filter(version -> !version.startsOn().isAfter(approach.sentOn()))
                .filter(version -> version.declaredAt().isBefore(approach.closesAt()))
                .reduce(STANDARD, (one, other) -> other.version() > one.version() ? other : one);
    }
}
