package health.kithway.attribution.visit;

import health.kithway.directory.Directory;
import health.kithway.directory.Organization;
import health.kithway.job.JobHandler;
import health.kithway.job.Jobs;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The salt of each organization's day, the same in every instance. It is destroyed when the day is over in the organization's
 * zone: in the database by a job, in an instance's memory by that job or by the first opening of another day.
 */
@Component
final class DaySalts implements JobHandler<DaySalts.Over> {

    /** For openings of the last second of the day that are written in the first of the next. */
    private static final Duration LATE = Duration.ofMinutes(5);

    private final Directory directory;
    private final OrganizationTransactions transactions;
    private final SaltTable table;
    private final Jobs jobs;
    private final RandomGenerator chance;
    private final Clock clock;
    private final ConcurrentHashMap<OrganizationId, ZoneId> zones = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<OrganizationId, DayKeys> today = new ConcurrentHashMap<>();

    DaySalts(
            Directory directory,
            OrganizationTransactions transactions,
            SaltTable table,
            Jobs jobs,
            RandomGenerator chance,
            Clock clock) {
        this.directory = directory;
        this.transactions = transactions;
        this.table = table;
        this.jobs = jobs;
        this.chance = chance;
        this.clock = clock;
    }

    record Over(LocalDate day) {}

    /** In the caller's transaction. */
    Mono<DayKeys> at(OrganizationId organization, Instant occurred) {
        DayKeys known = known(organization, occurred);
        return known != null
                ? Mono.just(known)
                : zone(organization)
                        .flatMap(zone ->
                                load(organization, zone, occurred.atZone(zone).toLocalDate()));
    }

    /** What this instance knows without asking; absent for a day that it has not seen yet. */
    @Nullable
    DayKeys known(OrganizationId organization, Instant occurred) {
        ZoneId zone = zones.get(organization);
        DayKeys keys = today.get(organization);
        return zone != null
                        && keys != null
                        && keys.day().equals(occurred.atZone(zone).toLocalDate())
                ? keys
                : null;
    }

    Mono<ZoneId> zone(OrganizationId organization) {
        ZoneId known = zones.get(organization);
        return known != null
                ? Mono.just(known)
                : directory
                        .getOrganization(organization)
                        .map(Organization::zone)
                        .doOnNext(zone -> zones.put(organization, zone));
    }

    /** Not remembered before the commit: a transaction that fails takes its salt along. The next batch remembers it. */
    private Mono<DayKeys> load(OrganizationId organization, ZoneId zone, LocalDate day) {
        today.values().removeIf(keys -> keys.day().isBefore(day.minusDays(1)));
        return table.get(organization, day)
                .map(salt -> new DayKeys(day, salt))
                .doOnNext(keys -> today.merge(organization, keys, DaySalts::later))
                .switchIfEmpty(Mono.defer(() -> create(organization, zone, day)));
    }

    private Mono<DayKeys> create(OrganizationId organization, ZoneId zone, LocalDate day) {
        byte[] salt = new byte[DayKeys.SALT_BYTES];
        chance.nextBytes(salt);
        Instant over = day.plusDays(1).atStartOfDay(zone).toInstant().plus(LATE);
        return table.insertIfMissing(organization, day, salt, clock.instant())
                .flatMap(first -> first
                        ? jobs.later(organization, kind(), organization.value(), new Over(day), over)
                        : Mono.empty())
                .then(table.get(organization, day))
                .map(agreed -> new DayKeys(day, agreed));
    }

    private static DayKeys later(DayKeys one, DayKeys other) {
        return one.day().isAfter(other.day()) ? one : other;
    }

    @Override
    public String kind() {
        return "attribution.day-over";
    }

    @Override
    public Class<Over> payload() {
        return Over.class;
    }

    /** From now on nobody can tell whose keys the day's are. */
    @Override
    public Mono<Void> handle(OrganizationId organization, Over over) {
        today.computeIfPresent(organization, (same, keys) -> keys.day().isAfter(over.day()) ? keys : null);
        return transactions.run(organization, () -> table.deleteUntil(organization, over.day()));
    }
}
