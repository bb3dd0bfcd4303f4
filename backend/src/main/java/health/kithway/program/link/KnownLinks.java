package health.kithway.program.link;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import health.kithway.tenancy.Gathering;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * What codes lead to. A link that was opened before is kept in memory with the revision of its organization, and one round trip, shared
 * by all who open links at that moment, says whether that revision still stands. So a link that is paused, revoked or published anew
 * is seen by every instance at the next opening, with nothing to be told to anybody.
 */
@Component
final class KnownLinks {

    private static final int MOST = 200;
    private static final int AT_ONCE = 1;
    private static final int ROOM = 20_000;

    /** Well below a kilobyte each. */
    private static final int KEPT = 100_000;

    /** The revision tells of every change; this only bounds what a mistake of ours could cost. */
    private static final Duration KEPT_FOR = Duration.ofMinutes(10);

    private final Clock clock;
    private final Gathering<String, Optional<SharedLink>> opened;
    private final Gathering<OrganizationId, Long> revisions;
    private final Cache<String, SharedLink> known =
            Caffeine.newBuilder().maximumSize(KEPT).expireAfterWrite(KEPT_FOR).build();

    KnownLinks(OrganizationTransactions transactions, ShareLinkTable table, Clock clock) {
        this.clock = clock;
        this.opened = new Gathering<>(MOST, AT_ONCE, ROOM, codes -> transactions.lookUp(() -> table.find(codes)));
        this.revisions = new Gathering<>(
                MOST,
                AT_ONCE,
                ROOM,
                all -> transactions
                        .lookUp(() -> table.listRevisions(new HashSet<>(all)))
                        .map(found -> inOrder(all, found)));
    }

    private static List<Long> inOrder(List<OrganizationId> all, Map<OrganizationId, Long> found) {
        return all.stream().map(each -> found.getOrDefault(each, 0L)).toList();
    }

    /** Empty if the code leads nowhere. */
    Mono<SharedLink> find(String code) {
        SharedLink link = known.getIfPresent(code);
        return link == null || isOver(link, clock.instant())
                ? look(code)
                : revisions
                        .ask(link.organization())
                        .flatMap(revision -> revision == link.landingRevision() ? Mono.just(link) : look(code));
    }

    private Mono<SharedLink> look(String code) {
        return opened.ask(code).flatMap(Mono::justOrEmpty).doOnNext(link -> {
            // Of a link with a limit every use would be a change.
            if (link.terms().mostUses() == null) known.put(code, link);
        });
    }

    /** Time changes a link without a word. */
    private static boolean isOver(SharedLink link, Instant now) {
        Instant end = link.terms().expiresAt();
        return end != null && !now.isBefore(end);
    }
}
