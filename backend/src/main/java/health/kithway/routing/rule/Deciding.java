package health.kithway.routing.rule;

import health.kithway.directory.Location;
import health.kithway.directory.LocationId;
import health.kithway.directory.ServiceLineId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Tries the rules in their order, and the places of each; the first place that will do is taken. */
public final class Deciding {

    private final Facts facts;
    private final List<Location> places;
    private final Predicate<LocationId> full;
    private final List<Rejected> rejected = new ArrayList<>();

    private Deciding(Facts facts, List<Location> places, Predicate<LocationId> full) {
        this.facts = facts;
        this.places = places;
        this.full = full;
    }

    /**
     * @param places that are allowed, by name; at least one
     * @param full whether a place has no room for this referral this week
     */
    public static Decision decide(Facts facts, RuleSet rules, List<Location> places, Predicate<LocationId> full) {
        return new Deciding(facts, places, full).decide(rules);
    }

    private Decision decide(RuleSet set) {
        for (Rule rule : set.rules()) {
            Optional<LocationId> place = place(rule);
            if (place.isPresent()) {
                return new Decision(
                        rule.id(),
                        rule.name(),
                        set.version(),
                        place.get(),
                        rule.to().providerGroupId(),
                        booking(rule.booking()),
                        rejected);
            }
        }
        Fallback fallback = set.fallback() == null
                ? new Fallback("First place", places.getFirst().id(), Booking.CALL_BACK)
                : set.fallback();
        return new Decision(
                null,
                fallback.name(),
                set.version(),
                fallback.locationId(),
                null,
                booking(fallback.booking()),
                rejected);
    }

    private Booking booking(Booking booking) {
        return facts.serviceLineId() == null ? booking.forNotSure() : booking;
    }

    private Optional<LocationId> place(Rule rule) {
        Optional<Reason> against = rule.when().against(facts);
        if (against.isPresent()) {
            rejected.add(new Rejected(rule.id(), rule.name(), null, against.get()));
            return Optional.empty();
        }
        List<LocationId> candidates = candidates(rule);
        if (candidates.isEmpty()) {
            rejected.add(new Rejected(rule.id(), rule.name(), null, Reason.NO_LOCATION_ASKED));
        }
        for (LocationId candidate : candidates) {
            Optional<Reason> no = against(rule, candidate);
            if (no.isEmpty()) {
                return Optional.of(candidate);
            }
            rejected.add(new Rejected(rule.id(), rule.name(), candidate, no.get()));
        }
        return Optional.empty();
    }

    private List<LocationId> candidates(Rule rule) {
        return switch (rule.to().kind()) {
            case LOCATION ->
                Optional.ofNullable(rule.to().locationId()).stream().toList();
            case AS_ASKED ->
                Optional.ofNullable(facts.askedLocationId()).stream().toList();
            case NEAREST ->
                facts.distances().stream().map(Facts.Distance::locationId).toList();
        };
    }

    private Optional<Reason> against(Rule rule, LocationId candidate) {
        Optional<Location> place =
                places.stream().filter(known -> known.id().equals(candidate)).findFirst();
        if (place.isEmpty()) {
            return Optional.of(Reason.NOT_ALLOWED);
        }
        ServiceLineId line = facts.serviceLineId();
        if (line != null && !place.get().offers(line)) {
            return Optional.of(Reason.NOT_OFFERED_THERE);
        }
        Optional<Reason> distance = rule.when().against(facts.distanceTo(candidate));
        if (distance.isPresent()) {
            return distance;
        }
        return line != null && full.test(candidate) ? Optional.of(Reason.FULL) : Optional.empty();
    }
}
