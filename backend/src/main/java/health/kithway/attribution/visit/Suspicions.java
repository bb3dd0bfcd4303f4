package health.kithway.attribution.visit;

import health.kithway.job.JobHandler;
import health.kithway.job.Jobs;
import health.kithway.program.link.ShareLinkId;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Judges again what looked like a person at first (R-ATT-08): one address that opens many links within a minute, or that followed the
 * link no person sees, is a scanner for the day. A further verdict is written, and a visit that counted is withdrawn.
 */
@Component
final class Suspicions implements JobHandler<Suspicions.Review> {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** For openings of the minute that are still on their way. */
    private static final Duration SETTLED = Duration.ofSeconds(15);

    private final Jobs jobs;
    private final DaySalts salts;
    private final OrganizationTransactions transactions;
    private final VerdictTable table;
    private final Clock clock;
    private final int codes;
    private final ConcurrentHashMap<OrganizationId, Minute> minutes = new ConcurrentHashMap<>();

    Suspicions(
            Jobs jobs,
            DaySalts salts,
            OrganizationTransactions transactions,
            VerdictTable table,
            Clock clock,
            @Value("${kithway.attribution.burst-of-links:10}") int codes) {
        this.jobs = jobs;
        this.salts = salts;
        this.transactions = transactions;
        this.table = table;
        this.clock = clock;
        this.codes = codes;
    }

    /** Look at what was opened from then to then. */
    record Review(Instant from, Instant until) {}

    /** What this instance saw of one organization's minute. */
    private record Minute(Instant start, Set<ShareLinkId> links, boolean planned) {

        static Minute at(Instant start, @Nullable Minute last) {
            return last != null && last.start().equals(start) ? last : new Minute(start, Set.of(), false);
        }

        /** Several instances may share a burst, so two links are enough to look; once. */
        boolean isDue() {
            return links.size() > 1 && !planned;
        }

        Minute with(List<Opening> batch) {
            if (links.size() > 1) return this;
            Set<ShareLinkId> all = new HashSet<>(links);
            batch.stream().map(Opening::link).distinct().limit(2).forEach(all::add);
            return new Minute(start, all, planned);
        }

        Minute asPlanned() {
            return new Minute(start, links, true);
        }
    }

    /** Whether nothing would be planned for these: then they need no transaction of their own. */
    boolean plansNothing(OrganizationId organization, List<Opening> batch) {
        Minute minute = minute(organization, batch);
        if (minute.isDue() || batch.stream().anyMatch(opening -> opening.signs().contains(Sign.HONEYPOT))) {
            return false;
        }
        minutes.put(organization, minute);
        return true;
    }

    /**
     * In the transaction of the openings. A minute is reviewed once it is over, if it saw more than one link, and the whole day when
     * it is over, if somebody followed the link that no person sees.
     */
    Mono<Void> plan(OrganizationId organization, List<Opening> batch) {
        return Flux.fromStream(batch.stream()
                        .filter(opening -> opening.signs().contains(Sign.HONEYPOT))
                        .limit(1))
                .concatMap(opening ->
                        salts.zone(organization).flatMap(zone -> planDay(organization, opening.occurredAt(), zone)))
                .then(Mono.defer(() -> planMinute(organization, batch)));
    }

    /** What was planned went with its transaction. */
    void planAnew(OrganizationId organization) {
        minutes.remove(organization);
    }

    private Mono<Void> planDay(OrganizationId organization, Instant at, ZoneId zone) {
        Instant start = at.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
        Instant end =
                at.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
        return later(organization, new Review(start, at), at.plus(SETTLED))
                .then(later(organization, new Review(at, end), end.plus(SETTLED)));
    }

    private Mono<Void> planMinute(OrganizationId organization, List<Opening> batch) {
        Minute minute = minute(organization, batch);
        boolean now = minute.isDue();
        minutes.put(organization, now ? minute.asPlanned() : minute);
        // Half of a burst may lie before the full minute.
        return now
                ? later(
                        organization,
                        new Review(minute.start().minus(MINUTE), minute.start().plus(MINUTE)),
                        minute.start().plus(MINUTE).plus(SETTLED))
                : Mono.empty();
    }

    private Minute minute(OrganizationId organization, List<Opening> batch) {
        Instant start = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        return Minute.at(start, minutes.get(organization)).with(batch);
    }

    private Mono<Void> later(OrganizationId organization, Review review, Instant due) {
        return jobs.later(organization, kind(), organization.value(), review, due);
    }

    @Override
    public String kind() {
        return "attribution.review";
    }

    @Override
    public Class<Review> payload() {
        return Review.class;
    }

    @Override
    public Mono<Void> handle(OrganizationId organization, Review review) {
        return transactions.run(
                organization,
                () -> table.judgeAgain(organization, review.from(), review.until(), codes, MINUTE, clock.instant())
                        .filter(withdrawn -> !withdrawn.isEmpty())
                        .flatMap(withdrawn -> jobs.tell(organization, new VisitsWithdrawn(withdrawn))));
    }
}
