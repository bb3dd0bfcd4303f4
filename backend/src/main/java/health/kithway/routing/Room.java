package health.kithway.routing;

import health.kithway.directory.Location;
import health.kithway.directory.LocationId;
import health.kithway.directory.ServiceLineId;
import health.kithway.routing.rule.RuleSet;
import health.kithway.tenancy.OrganizationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** How much room the places have this week. */
@Component
final class Room {

    private final WeekTable table;

    Room(WeekTable table) {
        this.table = table;
    }

    /** Answers which places are full, and lets nobody else take up room there until the transaction ends. */
    Mono<Predicate<LocationId>> hold(
            OrganizationId organization,
            RuleSet rules,
            List<Location> places,
            @Nullable ServiceLineId line,
            Instant now) {
        SortedMap<UUID, LocalDate> limited = new TreeMap<>();
        if (line != null) {
            places.stream()
                    .filter(place -> rules.perWeek(place.id(), line).isPresent())
                    .forEach(place -> limited.put(place.id().value(), Week.of(now, place.zone())));
        }
        return line == null || limited.isEmpty()
                ? Mono.just(place -> false)
                : table.hold(organization, line, limited).map(taken -> full(rules, line, taken));
    }

    static Predicate<LocationId> full(RuleSet rules, ServiceLineId line, Map<LocationId, Integer> taken) {
        return place -> {
            Optional<Integer> most = rules.perWeek(place, line);
            return most.isPresent() && taken.getOrDefault(place, 0) >= most.get();
        };
    }

    Mono<Void> take(OrganizationId organization, Location place, ServiceLineId line, Instant now) {
        return table.change(organization, new Slot(place.id(), line, Week.of(now, place.zone())), 1);
    }

    /** Lets nobody else take up room in a week until the transaction ends. */
    Mono<Void> hold(OrganizationId organization, Slot slot) {
        SortedMap<UUID, LocalDate> week = new TreeMap<>(Map.of(slot.location().value(), slot.week()));
        return table.hold(organization, slot.line(), week).then();
    }

    /** So many more or less, in a week that is held. */
    Mono<Void> change(OrganizationId organization, Slot slot, int by) {
        return table.change(organization, slot, by);
    }
}
