package health.kithway.routing.rule;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.directory.Bilingual;
import health.kithway.directory.Language;
import health.kithway.directory.Location;
import health.kithway.directory.LocationId;
import health.kithway.directory.PayerId;
import health.kithway.directory.PostalAddress;
import health.kithway.directory.ServiceLineId;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Ten thousand sets of two rules, made up from a seed. */
class RuleCoverTest {

    private static final int SETS = 10_000;
    private static final int TRIES = 20;

    private final Random chance = new Random(24);
    private final List<LocationId> locations = ids(3).map(LocationId::new).toList();
    private final List<ServiceLineId> lines = ids(2).map(ServiceLineId::new).toList();
    private final List<PayerId> payers = ids(2).map(PayerId::new).toList();

    /** What the check calls unreachable is never reached: not by any person, whatever is full and wherever the link leads. */
    @Test
    void aRuleBehindOneThatCoversItIsNeverReached() {
        int covered = 0;
        for (int at = 0; at < SETS; at++) {
            Rule first = rule("first");
            Rule second = rule("second");
            if (first.covers(second)) {
                covered++;
                RuleSet rules = new RuleSet(1, List.of(first, second), List.of(), null, false, false);
                for (int person = 0; person < TRIES; person++) {
                    List<Location> allowed = allowed();
                    Decision decision = Deciding.decide(facts(allowed), rules, allowed, full()::contains);
                    assertThat(decision.ruleId()).isNotEqualTo(second.id());
                }
            }
        }
        assertThat(covered).as("sets in which a rule is covered").isGreaterThan(50);
    }

    /** A dry run is exact because of this. */
    @Test
    void theSameFactsAlwaysComeToTheSamePlace() {
        for (int at = 0; at < SETS; at++) {
            RuleSet rules = new RuleSet(1, List.of(rule("first"), rule("second")), List.of(), null, false, false);
            List<Location> allowed = allowed();
            Facts facts = facts(allowed);
            List<LocationId> full = full();
            Decision once = Deciding.decide(facts, rules, allowed, full::contains);

            assertThat(Deciding.decide(facts, rules, allowed, full::contains)).isEqualTo(once);
            assertThat(allowed).extracting(Location::id).contains(once.locationId());
        }
    }

    private Rule rule(String name) {
        Conditions when = new Conditions(
                some(lines),
                some(locations),
                some(payers),
                some(List.of(Coverage.Answer.values())),
                some(List.of(Language.values())),
                some(List.of(AgeBand.values())),
                chance.nextInt(3) == 0
                        ? DistanceBand.values()[chance.nextInt(DistanceBand.values().length - 2)]
                        : null);
        Destination to = switch (chance.nextInt(3)) {
            case 0 -> Destination.AS_ASKED;
            case 1 -> Destination.NEAREST;
            default -> Destination.to(any(locations));
        };
        return new Rule(new UUID(chance.nextLong(), 7), name, when, to, Booking.CALL_BACK);
    }

    private Facts facts(List<Location> allowed) {
        List<Facts.Distance> distances = new ArrayList<>();
        DistanceBand[] bands = DistanceBand.values();
        allowed.forEach(place -> distances.add(new Facts.Distance(place.id(), bands[chance.nextInt(bands.length)])));
        distances.sort(java.util.Comparator.comparing(Facts.Distance::band));
        Coverage coverage = chance.nextBoolean() ? Coverage.plan(any(payers)) : Coverage.NONE;
        return new Facts(
                orNull(any(lines)),
                orNull(any(locations)),
                coverage,
                any(List.of(Language.values())),
                any(List.of(AgeBand.values())),
                distances);
    }

    private List<Location> allowed() {
        List<LocationId> open = new ArrayList<>(locations);
        Collections.shuffle(open, chance);
        return open.subList(0, 1 + chance.nextInt(open.size())).stream()
                .map(id -> place(id, some(lines)))
                .toList();
    }

    private List<LocationId> full() {
        return locations.stream().filter(place -> chance.nextInt(3) == 0).toList();
    }

    /** Mostly nothing, so that rules cover each other often enough. */
    private <T> List<T> some(List<T> all) {
        return chance.nextInt(3) > 0
                ? List.of()
                : all.stream().filter(one -> chance.nextBoolean()).toList();
    }

    private <T> T any(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }

    private <T> @Nullable T orNull(T value) {
        return chance.nextInt(3) == 0 ? null : value;
    }

    private static java.util.stream.Stream<UUID> ids(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> new UUID(count, number));
    }

    private static Location place(LocationId id, List<ServiceLineId> lines) {
        return new Location(
                id,
                "Place",
                new PostalAddress("1 Street", "Chicago", "IL", "60614"),
                ZoneId.of("America/Chicago"),
                "(312) 555-0110",
                new Bilingual("Always", "Siempre"),
                lines);
    }
}
