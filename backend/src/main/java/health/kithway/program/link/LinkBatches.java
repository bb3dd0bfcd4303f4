package health.kithway.program.link;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.directory.Directory;
import health.kithway.directory.Language;
import health.kithway.directory.Location;
import health.kithway.directory.LocationId;
import health.kithway.directory.ProviderGroup;
import health.kithway.directory.ProviderGroupId;
import health.kithway.directory.ServiceLine;
import health.kithway.directory.ServiceLineId;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.program.link.NewShareLinkTable.Act;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Ids;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import health.kithway.tenancy.Role;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Makes many share links in one act, all or none, and writes them out a page at a time. */
@Component
public final class LinkBatches {

    /** How many links one call may make. */
    public static final int MOST = 10_000;

    private static final int WRITTEN_AT_ONCE = 2_500;
    private static final int READ_AT_ONCE = 1_000;

    private final AuditedTransactions audited;
    private final OrganizationTransactions transactions;
    private final LinkMaking making;
    private final ShareLinkListTable lists;
    private final Surroundings around;
    private final Ids ids;

    LinkBatches(
            AuditedTransactions audited,
            OrganizationTransactions transactions,
            LinkMaking making,
            ShareLinkListTable lists,
            Surroundings around,
            Ids ids) {
        this.audited = audited;
        this.transactions = transactions;
        this.making = making;
        this.lists = lists;
        this.around = around;
        this.ids = ids;
    }

    /** What to know besides the links themselves. */
    @Component
    record Surroundings(Directory directory, LinkAddresses addresses, Clock clock) {}

    /** Links that have all in common but their codes. */
    public record Sort(LinkDimensions counted, LinkTerms terms, boolean spoken, int count) {}

    /** Answers the batch; one sentence in the trail says that it was made. */
    public Mono<UUID> create(Actor actor, List<Sort> sorts) {
        if (sorts.stream().mapToLong(Sort::count).sum() > MOST) {
            return Mono.error(() -> new Refused(new LinkRefused.TooMany(MOST)));
        }
        UUID batch = ids.next();
        Act act = new Act(
                actor.organization(),
                actor.id(),
                batch,
                ShareLink.Wording.RANDOM,
                around.clock().instant());
        return audited.run(
                actor,
                Sentence.of("program.share-links-created", "share-link-batch", batch, "operations"),
                () -> check(actor, sorts)
                        .then(Mono.defer(() -> write(act, sorts)))
                        .thenReturn(batch));
    }

    private Mono<Void> check(Actor actor, List<Sort> sorts) {
        return Flux.range(0, sorts.size())
                .concatMap(at -> making.check(
                        actor, sorts.get(at).counted(), sorts.get(at).terms(), "/links/" + at))
                .then();
    }

    private Mono<Void> write(Act act, List<Sort> sorts) {
        Stream<NewShareLink> links = sorts.stream()
                .flatMap(sort -> IntStream.range(0, sort.count())
                        .mapToObj(one -> new NewShareLink(
                                new ShareLinkId(ids.next()), null, sort.counted(), sort.terms(), sort.spoken())));
        return Flux.fromStream(links)
                .buffer(WRITTEN_AT_ONCE)
                .concatMap(some -> making.write(act, some))
                .then();
    }

    /** The batch as CSV, piece by piece; each page is read in a transaction of its own, so that a slow reader holds none. */
    public Flux<String> csv(Actor actor, UUID batch) {
        boolean showsSharers = actor.is(Role.COORDINATOR);
        return names(actor.organization())
                .map(names -> new LinkCsv(batch, names, around.addresses(), showsSharers))
                .flatMapMany(csv -> page(actor, batch, null)
                        .filter(first -> !first.isEmpty())
                        .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("batch"))))
                        .expand(page -> page.size() < READ_AT_ONCE
                                ? Mono.empty()
                                : page(actor, batch, page.getLast().id()))
                        .index((at, page) -> (at == 0 ? LinkCsv.HEADER : "") + csv.lines(page)));
    }

    private Mono<List<ShareLink>> page(Actor actor, UUID batch, @Nullable ShareLinkId after) {
        return transactions.read(
                actor.organization(), () -> lists.listBatch(actor.organization(), batch, after, READ_AT_ONCE));
    }

    private Mono<LinkCsv.Names> names(OrganizationId organization) {
        Directory directory = around.directory();
        return transactions.read(
                organization,
                () -> directory
                        .listLocations(organization)
                        .flatMap(locations -> directory
                                .listServiceLines(organization)
                                .flatMap(lines -> directory
                                        .listProviderGroups(organization)
                                        .map(groups -> names(locations, lines, groups)))));
    }

    private static LinkCsv.Names names(List<Location> locations, List<ServiceLine> lines, List<ProviderGroup> groups) {
        Map<LocationId, String> places = locations.stream().collect(Collectors.toMap(Location::id, Location::name));
        Map<ServiceLineId, String> kinds = lines.stream()
                .collect(Collectors.toMap(
                        ServiceLine::id, line -> line.publicName().in(Language.EN)));
        Map<ProviderGroupId, String> teams =
                groups.stream().collect(Collectors.toMap(ProviderGroup::id, ProviderGroup::name));
        return new LinkCsv.Names(places, kinds, teams);
    }
}
