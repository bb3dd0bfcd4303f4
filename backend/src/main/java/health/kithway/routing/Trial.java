package health.kithway.routing;

import health.kithway.directory.Location;
import health.kithway.directory.LocationId;
import health.kithway.directory.ServiceLineId;
import health.kithway.routing.rule.Deciding;
import health.kithway.routing.rule.Decision;
import health.kithway.routing.rule.Facts;
import health.kithway.routing.rule.Rule;
import health.kithway.routing.rule.RuleSet;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Decides referrals anew, one after the other as they came, on the facts that were kept; remembers nothing elsewhere. */
final class Trial {

    private static final int MOST_MOVES = 50;

    private final RuleSet rules;
    private final List<Location> locations;
    private final Map<Slot, Integer> taken = new HashMap<>();
    private final Map<String, int[]> places = new TreeMap<>();
    private final Map<UUID, Integer> byRule = new HashMap<>();
    private final Deque<DryRun.Move> moves = new ArrayDeque<>();
    private int examined;
    private int moved;
    private int unrouted;
    private int overCapacity;

    /** @param locations by name */
    Trial(RuleSet rules, List<Location> locations) {
        this.rules = rules;
        this.locations = locations;
    }

    void examine(Routed was) {
        Facts facts = was.facts();
        List<Location> allowed = locations.stream()
                .filter(place -> facts.distances().stream()
                        .anyMatch(distance -> distance.locationId().equals(place.id())))
                .toList();
        if (allowed.isEmpty()) {
            return;
        }
        Decision would = Deciding.decide(facts, rules, allowed, full(was));
        take(was, would.locationId());
        count(was, would);
    }

    private Predicate<LocationId> full(Routed was) {
        ServiceLineId line = was.facts().serviceLineId();
        return line == null
                ? place -> false
                : place -> Room.full(rules, line, Map.of(place, taken.getOrDefault(slot(was, line, place), 0)))
                        .test(place);
    }

    private void take(Routed was, LocationId place) {
        ServiceLineId line = was.facts().serviceLineId();
        if (line != null) {
            taken.merge(slot(was, line, place), 1, Integer::sum);
        }
    }

    private Slot slot(Routed was, ServiceLineId line, LocationId place) {
        Location there = find(place);
        return new Slot(place, line, there == null ? LocalDate.EPOCH : Week.of(was.decidedAt(), there.zone()));
    }

    private void count(Routed was, Decision would) {
        examined++;
        LocationId before = was.decision().locationId();
        LocationId after = would.locationId();
        place(before)[0]++;
        place(after)[1]++;
        if (!before.equals(after)) {
            moved++;
            remember(new DryRun.Move(was.referralId(), before, after, would.ruleName()));
        }
        if (would.metAFullPlace()) {
            overCapacity++;
        }
        UUID rule = would.ruleId();
        if (rule == null) {
            unrouted++;
        } else {
            byRule.merge(rule, 1, Integer::sum);
        }
    }

    private void remember(DryRun.Move move) {
        moves.addFirst(move);
        if (moves.size() > MOST_MOVES) {
            moves.removeLast();
        }
    }

    private int[] place(LocationId location) {
        return places.computeIfAbsent(location.toString(), none -> new int[2]);
    }

    private @Nullable Location find(LocationId location) {
        return locations.stream()
                .filter(place -> place.id().equals(location))
                .findFirst()
                .orElse(null);
    }

    DryRun result() {
        return new DryRun(
                examined,
                moved,
                unrouted,
                overCapacity,
                places.entrySet().stream()
                        .map(entry -> new DryRun.Place(
                                LocationId.of(entry.getKey()), entry.getValue()[0], entry.getValue()[1]))
                        .toList(),
                rules.rules().stream()
                        .map((Rule rule) -> new DryRun.Taken(rule.id(), rule.name(), byRule.getOrDefault(rule.id(), 0)))
                        .toList(),
                List.copyOf(moves));
    }
}
