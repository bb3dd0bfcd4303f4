package health.kithway.program.sharer;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.directory.Language;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.program.ProgramId;
import health.kithway.program.link.LinkAddresses;
import health.kithway.program.link.LinkDimensions;
import health.kithway.program.link.LinkRefused;
import health.kithway.program.link.LinkTerms;
import health.kithway.program.link.NewShareLink;
import health.kithway.program.link.ShareLink;
import health.kithway.program.link.ShareLinkId;
import health.kithway.program.link.ShareLinks;
import health.kithway.tenancy.Ids;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import java.net.URI;
import java.time.Clock;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Links of sharers, one for each way of handing them on, made when first asked for. They are never bounded: the sharer can open
 * them too, and one that is used up would tell that the friend asked.
 */
@Component
public final class Shares {

    private final AuditedTransactions audited;
    private final OrganizationTransactions transactions;
    private final SharerTable table;
    private final Sharers sharers;
    private final ShareLinks links;
    private final LinkAddresses addresses;
    private final ShareWords words;
    private final Ids ids;
    private final Clock clock;

    Shares(
            AuditedTransactions audited,
            OrganizationTransactions transactions,
            SharerTable table,
            Sharers sharers,
            ShareLinks links,
            LinkAddresses addresses,
            ShareWords words,
            Ids ids,
            Clock clock) {
        this.audited = audited;
        this.transactions = transactions;
        this.table = table;
        this.sharers = sharers;
        this.links = links;
        this.addresses = addresses;
        this.words = words;
        this.ids = ids;
        this.clock = clock;
    }

    /** Takes the sharer's link for one way and counts that it was taken. Refuses a link that staff closed. */
    public Mono<Share> share(Sharer sharer, ProgramId program, Way way, Language language) {
        OrganizationId organization = sharer.actor().organization();
        return audited.run(
                sharer.actor(),
                Sentence.of("program.shared", "program", program.value(), "operations"),
                () -> shared(sharer, program, language)
                        .flatMap(shared -> table.findLink(organization, sharer.person(), program, way)
                                .switchIfEmpty(Mono.defer(() -> make(sharer, shared, way))))
                        .flatMap(link -> open(sharer, link)
                                .flatMap(open -> table.insertShare(organization, ids.next(), link, clock.instant())
                                        .then(ready(sharer, open, language)))));
    }

    /** A link of the sharer's own again; counts nothing. */
    public Mono<Share> getShare(Sharer sharer, String code, Language language) {
        OrganizationId organization = sharer.actor().organization();
        return transactions.read(
                organization,
                () -> table.findOwn(organization, sharer.person(), code)
                        .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("link"))))
                        .flatMap(link -> open(sharer, link))
                        .flatMap(open -> ready(sharer, open, language)));
    }

    private Mono<SharedProgram> shared(Sharer sharer, ProgramId program, Language language) {
        return sharers.getPage(sharer, language)
                .flatMapIterable(SharePage::programs)
                .filter(shared -> shared.program().equals(program))
                .next()
                .switchIfEmpty(Mono.error(() -> new Refused(new SharerRefused.NotShared())));
    }

    private Mono<ShareLinkId> make(Sharer sharer, SharedProgram shared, Way way) {
        ShareLinkId id = new ShareLinkId(ids.next());
        LinkDimensions counted = LinkDimensions.of(shared.program(), shared.campaign(), way.channel())
                .sharedBy(sharer.person());
        return links.create(sharer.actor(), new NewShareLink(id, null, counted, LinkTerms.unbounded(), false))
                .thenReturn(id);
    }

    private Mono<ShareLink> open(Sharer sharer, ShareLinkId id) {
        return links.getShareLink(sharer.actor(), id)
                .flatMap(link -> link.state() == ShareLink.State.OPEN
                        ? Mono.just(link)
                        : Mono.error(() -> new Refused(new LinkRefused.LinkClosed(link.state()))));
    }

    private Mono<Share> ready(Sharer sharer, ShareLink link, Language language) {
        return sharers.getPage(sharer, language)
                .flatMap(page -> Mono.justOrEmpty(page.programs().stream()
                                .filter(shared ->
                                        shared.program().equals(link.counted().programId()))
                                .findFirst())
                        .switchIfEmpty(Mono.error(() -> new Refused(new SharerRefused.NotShared())))
                        .map(shared -> toShare(page, shared, link, language)));
    }

    private Share toShare(SharePage page, SharedProgram shared, ShareLink link, Language language) {
        URI address = addresses.of(link.linkDomain(), link.code());
        return new Share(
                link.id(),
                link.code(),
                address,
                Way.of(link.counted().channel()),
                words.subject(page.organization(), language),
                words.body(page.organization(), address, language),
                shared.disclosure());
    }
}
