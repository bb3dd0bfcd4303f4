package health.kithway.routing.rule;

import health.kithway.directory.Language;
import health.kithway.directory.LocationId;
import health.kithway.directory.PayerId;
import health.kithway.directory.ServiceLineId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What must be so for a rule to apply; all of it. An empty list asks nothing.
 *
 * @param askedFor places the person named
 * @param within how far the place the rule leads to may be
 */
public record Conditions(
        List<ServiceLineId> serviceLines,
        List<LocationId> askedFor,
        List<PayerId> payers,
        List<Coverage.Answer> coverage,
        List<Language> languages,
        List<AgeBand> ages,
        @Nullable DistanceBand within) {

    public static final Conditions NONE =
            new Conditions(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null);

    public Conditions {
        serviceLines = List.copyOf(serviceLines);
        askedFor = List.copyOf(askedFor);
        payers = List.copyOf(payers);
        coverage = List.copyOf(coverage);
        languages = List.copyOf(languages);
        ages = List.copyOf(ages);
    }

    /** The first that is not so; empty if the rule applies, as far as it does not depend on the place. */
    Optional<Reason> against(Facts facts) {
        if (!allows(serviceLines, facts.serviceLineId())) {
            return Optional.of(Reason.OTHER_SERVICE_LINE);
        }
        if (!allows(askedFor, facts.askedLocationId())) {
            return Optional.of(Reason.OTHER_LOCATION_ASKED);
        }
        if (!allows(payers, facts.coverage().payerId())
                || !allows(coverage, facts.coverage().answer())) {
            return Optional.of(Reason.OTHER_COVERAGE);
        }
        if (!allows(languages, facts.language())) {
            return Optional.of(Reason.OTHER_LANGUAGE);
        }
        return allows(ages, facts.age()) ? Optional.empty() : Optional.of(Reason.OTHER_AGE);
    }

    /** Whether a place so far away will do. */
    Optional<Reason> against(DistanceBand distance) {
        if (within == null || distance.isWithin(within)) {
            return Optional.empty();
        }
        return Optional.of(distance.isKnown() ? Reason.TOO_FAR : Reason.DISTANCE_UNKNOWN);
    }

    boolean asksCoverage() {
        return !payers.isEmpty() || !coverage.isEmpty();
    }

    /** Whether everything that fulfils the other fulfils this too. */
    boolean covers(Conditions other) {
        return covers(serviceLines, other.serviceLines)
                && covers(askedFor, other.askedFor)
                && covers(payers, other.payers)
                && coversAnswers(other)
                && covers(languages, other.languages)
                && covers(ages, other.ages)
                && (within == null || (other.within != null && other.within.isWithin(within)));
    }

    /** Whoever names a plan has answered with a plan. */
    private boolean coversAnswers(Conditions other) {
        boolean plansOnly = other.coverage.isEmpty() && !other.payers.isEmpty();
        return covers(coverage, plansOnly ? List.of(Coverage.Answer.PLAN) : other.coverage);
    }

    private static <T> boolean allows(Collection<T> wanted, @Nullable T is) {
        return wanted.isEmpty() || (is != null && wanted.contains(is));
    }

    private static <T> boolean covers(Collection<T> wide, Collection<T> narrow) {
        return wide.isEmpty() || (!narrow.isEmpty() && wide.containsAll(narrow));
    }
}
