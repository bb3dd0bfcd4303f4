package health.kithway.attribution.visit;

import com.github.f4b6a3.uuid.UuidCreator;
import health.kithway.program.Channel;
import health.kithway.program.link.ShareLinkId;
import health.kithway.program.link.SharedLink;
import health.kithway.tenancy.Ids;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Keeps every opening of a share link and counts those in which a person pressed a button (R-ATT-05..08). An opening is about nobody, so
 * it leaves no sentence in the trail: a chain per opening would make a campaign queue for one row.
 */
@Component
public final class Visits {

    /** An invitation is for one person. */
    private static final String INVITATION = "invitation";

    private static final Set<Channel> BY_MESSAGE = EnumSet.of(Channel.TEXT, Channel.EMAIL);
    private static final Duration TOO_SOON = Duration.ofSeconds(3);

    private final Openings openings;
    private final OrganizationTransactions transactions;
    private final VisitTable table;
    private final Crawlers crawlers;
    private final Ids ids;
    private final Clock clock;

    Visits(
            Openings openings,
            OrganizationTransactions transactions,
            VisitTable table,
            Crawlers crawlers,
            Ids ids,
            Clock clock) {
        this.openings = openings;
        this.transactions = transactions;
        this.table = table;
        this.crawlers = crawlers;
        this.ids = ids;
        this.clock = clock;
    }

    /** Somebody or something looks at a link's page, open or not. Answers what the page's button carries. */
    public Mono<VisitId> look(SharedLink link, VisitSignals signals, @Nullable Visitor visitor) {
        return look(link, signs(link, signals, visitor), signals, visitor);
    }

    /** Something followed the link that no person sees. */
    public Mono<VisitId> lookWhereNobodyDoes(SharedLink link, VisitSignals signals, @Nullable Visitor visitor) {
        Set<Sign> signs = signs(link, signals, visitor);
        signs.add(Sign.HONEYPOT);
        return look(link, signs, signals, visitor);
    }

    private Mono<VisitId> look(SharedLink link, Set<Sign> signs, VisitSignals signals, @Nullable Visitor visitor) {
        UUID id = ids.next();
        return openings.writeSoon(link.organization(), opening(id, link, signs, null, id(visitor), signals))
                .thenReturn(new VisitId(id));
    }

    /** A person pressed the first button; answered when it is durable. Refuses a closed link. */
    public Mono<VisitId> press(SharedLink link, Pressing pressing) {
        Instant now = clock.instant();
        Visitor visitor = pressing.visitor();
        Set<Sign> signs = signs(link, pressing.signals(), visitor);
        Optional<VisitId> same = Optional.ofNullable(visitor).flatMap(known -> known.sameVisit(link.linkId(), now));
        same.ifPresent(repeated -> signs.add(Sign.SAME_BROWSER));
        UUID id = ids.next();
        VisitId visit = same.orElseGet(() -> visit(link, pressing, id));
        return link.requireOpen()
                .then(openings.write(
                        link.organization(), opening(id, link, signs, visit, id(visitor), pressing.signals())))
                .thenReturn(visit);
    }

    /** The same key for the same link is the same visit (R-HTTP-03). */
    public VisitId visitOf(SharedLink link, String idempotencyKey) {
        return new VisitId(UuidCreator.getNameBasedSha1(link.linkId().value(), idempotencyKey));
    }

    private static VisitId visit(SharedLink link, Pressing pressing, UUID id) {
        if (link.isForOne()) {
            return new VisitId(UuidCreator.getNameBasedSha1(link.linkId().value(), INVITATION));
        }
        VisitId page = pressing.page();
        return page == null ? new VisitId(id) : page;
    }

    private static @Nullable UUID id(@Nullable Visitor visitor) {
        return visitor == null ? null : visitor.id();
    }

    private Opening opening(
            UUID id,
            SharedLink link,
            Set<Sign> signs,
            @Nullable VisitId visit,
            @Nullable UUID visitor,
            VisitSignals signals) {
        return new Opening(id, link.linkId(), signs, visit, visitor, signals.network(), clock.instant());
    }

    private Set<Sign> signs(SharedLink link, VisitSignals signals, @Nullable Visitor visitor) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        Sign agent = crawlers.recognize(signals.userAgent());
        if (agent != null) signs.add(agent);
        if (signals.isPrefetch()) signs.add(Sign.PREFETCH);
        if (signals.method().equals(HttpMethod.HEAD)) signs.add(Sign.HEAD);
        if (signals.method().equals(HttpMethod.POST)) signs.add(Sign.POST);
        if (signals.crossSite() && signals.method().equals(HttpMethod.POST)) signs.add(Sign.CROSS_SITE);
        if (visitor != null && visitor.staff()) signs.add(Sign.STAFF);
        if (isTooSoon(link)) signs.add(Sign.TOO_SOON);
        if (!link.isOpen()) signs.add(Sign.CLOSED);
        return signs;
    }

    /**
     * Nobody reads a message, opens its link and presses within three seconds of its leaving (R-ATT-08). An invitation is made when it is
     * handed out; of other links nobody knows when they were delivered last.
     */
    private boolean isTooSoon(SharedLink link) {
        return link.isForOne()
                && BY_MESSAGE.contains(link.channel())
                && clock.instant().isBefore(link.madeAt().plus(TOO_SOON));
    }

    /** A person's visit by this link; empty if there was none, or if it was no person. */
    public Mono<Visit> findHuman(OrganizationId organization, ShareLinkId link, VisitId visit) {
        return transactions.read(organization, () -> table.findHuman(organization, link, visit));
    }

    /** Of claimed visits those that there were, as they are judged now, whether they count or not. */
    public Mono<List<Visit>> listVisits(OrganizationId organization, Collection<VisitId> visits) {
        return visits.isEmpty()
                ? Mono.just(List.of())
                : transactions.read(organization, () -> table.list(organization, visits));
    }
}
