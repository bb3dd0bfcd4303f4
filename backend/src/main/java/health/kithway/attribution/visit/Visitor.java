package health.kithway.attribution.visit;

import health.kithway.program.link.ShareLinkId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A browser that pressed before, as it carries itself: sealed in its own cookie, because no table of ours links one day's visits to
 * the next day's (R-ATT-02).
 *
 * @param staff somebody of the organization looked at an unpublished program in it
 * @param earlier its own visits of the last 30 days, oldest first
 */
public record Visitor(UUID id, boolean staff, List<Earlier> earlier) {

    /** How long a visit is remembered, and the cookie with it. */
    public static final Duration REMEMBERED = Duration.ofDays(30);

    /** Pressing the same link's button again within this time is the same visit. */
    static final Duration SAME_VISIT = Duration.ofHours(24);

    private static final int MOST = 20;

    public Visitor {
        earlier = List.copyOf(earlier);
    }

    public record Earlier(VisitId visit, ShareLinkId link, Instant at) {}

    public static Visitor unknown(UUID id) {
        return new Visitor(id, false, List.of());
    }

    public Visitor asStaff() {
        return new Visitor(id, true, earlier);
    }

    /** What may have led here, oldest first. */
    public List<VisitId> touches(Instant now) {
        return recent(now).map(Earlier::visit).toList();
    }

    /** The visit that pressing now would only repeat. */
    Optional<VisitId> sameVisit(ShareLinkId link, Instant now) {
        return earlier.reversed().stream()
                .filter(visit ->
                        visit.link().equals(link) && visit.at().plus(SAME_VISIT).isAfter(now))
                .map(Earlier::visit)
                .findFirst();
    }

    public Visitor with(VisitId visit, ShareLinkId link, Instant now) {
        if (earlier.stream().anyMatch(known -> known.visit().equals(visit))) {
            return this;
        }
        List<Earlier> all = Stream.concat(recent(now), Stream.of(new Earlier(visit, link, now)))
                .toList();
        return new Visitor(id, staff, all.subList(Math.max(0, all.size() - MOST), all.size()));
    }

    private Stream<Earlier> recent(Instant now) {
        return earlier.stream().filter(visit -> visit.at().plus(REMEMBERED).isAfter(now));
    }
}
