package health.kithway.directory;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import health.kithway.tenancy.Page;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What an organization is and where it works. Ids come with what is added, so that adding twice is refused, not doubled. */
@Component
public final class Directory {

    private static final String PURPOSE = "operations";

    private final OrganizationTransactions transactions;
    private final AuditedTransactions audited;
    private final DirectoryTable table;
    private final LocationTable locations;
    private final ProviderGroupTable groups;

    Directory(
            OrganizationTransactions transactions,
            AuditedTransactions audited,
            DirectoryTable table,
            LocationTable locations,
            ProviderGroupTable groups) {
        this.transactions = transactions;
        this.audited = audited;
        this.table = table;
        this.locations = locations;
        this.groups = groups;
    }

    public Mono<Organization> getOrganization(OrganizationId organization) {
        return get(organization, "organization", () -> table.findOrganization(organization));
    }

    /** All of them, by name. */
    public Mono<List<Location>> listLocations(OrganizationId organization) {
        return transactions.read(organization, () -> locations.list(organization));
    }

    /** A page of them, by name; the cursor is the id of the last one of the page before. */
    public Mono<Page<Location>> listLocations(OrganizationId organization, @Nullable LocationId after, int size) {
        return transactions.read(
                organization,
                () -> locations
                        .listAfter(organization, after, size + 1)
                        .map(found ->
                                Page.of(found, size, location -> location.id().toString())));
    }

    public Mono<Location> getLocation(OrganizationId organization, LocationId location) {
        return get(organization, "location", () -> locations.find(organization, location));
    }

    /** All of them, by English name. */
    public Mono<List<ServiceLine>> listServiceLines(OrganizationId organization) {
        return transactions.read(organization, () -> table.listServiceLines(organization));
    }

    public Mono<ServiceLine> getServiceLine(OrganizationId organization, ServiceLineId serviceLine) {
        return get(organization, "service line", () -> table.findServiceLine(organization, serviceLine));
    }

    public Mono<Practice> getPractice(OrganizationId organization, PracticeId practice) {
        return get(organization, "practice", () -> table.findPractice(organization, practice));
    }

    /** All of them, by name. */
    public Mono<List<ProviderGroup>> listProviderGroups(OrganizationId organization) {
        return transactions.read(organization, () -> groups.list(organization));
    }

    /** Opens the actor's own organization; the first thing done for it. */
    public Mono<Void> openOrganization(Actor actor, Organization organization) {
        return organization.id().equals(actor.organization())
                ? add(actor, "organization", organization.id().value(), () -> table.insertOrganization(organization))
                : Mono.error(() -> new Refused(new CommonRefusal.NotFound("organization")));
    }

    public Mono<Void> addServiceLine(Actor actor, ServiceLine line) {
        return add(actor, "service line", line.id().value(), () -> table.insertServiceLine(actor.organization(), line));
    }

    /** Its service lines must have been added before. */
    public Mono<Void> addLocation(Actor actor, Location location) {
        return add(
                actor,
                "location",
                location.id().value(),
                () -> table.listServiceLines(actor.organization())
                        .filter(known -> known.stream()
                                .map(ServiceLine::id)
                                .toList()
                                .containsAll(Set.copyOf(location.serviceLineIds())))
                        .switchIfEmpty(Mono.error(() -> new Refused(new DirectoryRefused.UnknownServiceLine())))
                        .then(locations.insert(actor.organization(), location).hasElement()));
    }

    public Mono<Void> addPractice(Actor actor, Practice practice) {
        return add(
                actor, "practice", practice.id().value(), () -> table.insertPractice(actor.organization(), practice));
    }

    public Mono<Void> addProviderGroup(Actor actor, ProviderGroup group) {
        return add(actor, "provider group", group.id().value(), () -> groups.insert(actor.organization(), group));
    }

    /** Refuses a name that another group has. */
    public Mono<Void> renameProviderGroup(Actor actor, ProviderGroup group) {
        return audited.run(
                        actor,
                        Sentence.of(
                                "directory.provider-group-renamed",
                                "provider-group",
                                group.id().value(),
                                PURPOSE),
                        () -> groups.rename(actor.organization(), group)
                                .filter(Boolean::booleanValue)
                                .switchIfEmpty(
                                        Mono.error(() -> new Refused(new CommonRefusal.NotFound("provider group"))))
                                .then())
                .onErrorMap(
                        DuplicateKeyException.class,
                        taken -> new Refused(new DirectoryRefused.AlreadyThere("provider group")));
    }

    private <T> Mono<T> get(OrganizationId organization, String what, Supplier<Mono<T>> found) {
        return transactions
                .read(organization, found)
                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound(what))));
    }

    private Mono<Void> add(Actor actor, String what, UUID id, Supplier<Mono<Boolean>> insert) {
        String kind = what.replace(' ', '-');
        return audited.run(
                actor,
                Sentence.of("directory." + kind + "-added", kind, id, PURPOSE),
                () -> insert.get()
                        .filter(Boolean::booleanValue)
                        .switchIfEmpty(Mono.error(() -> new Refused(new DirectoryRefused.AlreadyThere(what))))
                        .then());
    }
}
