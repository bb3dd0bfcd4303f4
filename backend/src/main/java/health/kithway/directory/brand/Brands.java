package health.kithway.directory.brand;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.FieldProblem;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Sets how an organization's pages look. A revision never changes, so that what was seen can be shown again. */
@Component
public final class Brands {

    private final OrganizationTransactions transactions;
    private final AuditedTransactions audited;
    private final BrandTable table;
    private final Clock clock;

    Brands(OrganizationTransactions transactions, AuditedTransactions audited, BrandTable table, Clock clock) {
        this.transactions = transactions;
        this.audited = audited;
        this.table = table;
        this.clock = clock;
    }

    /** The look in force; empty while it is Kithway's own. */
    public Mono<Brand> find(OrganizationId organization) {
        return findAt(organization, clock.instant());
    }

    /** The look that was in force at a time. */
    public Mono<Brand> findAt(OrganizationId organization, Instant at) {
        return transactions.read(organization, () -> table.findAt(organization, at));
    }

    public Mono<Brand> getRevision(OrganizationId organization, int revision) {
        return transactions
                .read(organization, () -> table.find(organization, revision))
                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("brand"))));
    }

    public Mono<Logo> getLogo(OrganizationId organization, int revision) {
        return transactions
                .read(organization, () -> table.findLogo(organization, revision))
                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("logo"))));
    }

    /** Puts the next revision in force, if the one it was made on still is. Refuses colours that cannot be read. */
    public Mono<Brand> set(Actor actor, int revision, NewBrand brand) {
        List<FieldProblem> faults = brand.colours().hardToRead();
        if (!faults.isEmpty()) {
            return Mono.error(() -> new Refused(new BrandRefused.HardToRead(faults)));
        }
        if (brand.showsForeignDomain()) {
            return Mono.error(() -> new Refused(new CommonRefusal.Invalid(
                    List.of(new FieldProblem("/shownDomain", "not-offered", "one of the link domains, or left out")))));
        }
        return uploaded(brand).flatMap(logo -> store(actor, revision, brand, logo));
    }

    /** Drawing a picture anew takes a while: not on the threads that answer requests. */
    private static Mono<Optional<Logo>> uploaded(NewBrand brand) {
        byte[] logo = brand.logo();
        return logo == null
                ? Mono.just(Optional.empty())
                : Mono.fromSupplier(() -> Optional.of(Logo.of(logo))).subscribeOn(Schedulers.boundedElastic());
    }

    private Mono<Brand> store(Actor actor, int revision, NewBrand brand, Optional<Logo> uploaded) {
        OrganizationId organization = actor.organization();
        return audited.run(
                        actor,
                        Sentence.of("directory.brand-set", "organization", organization.value(), "operations"),
                        () -> kept(organization, revision, brand, uploaded).flatMap(logo -> {
                            Brand next = new Brand(
                                    organization,
                                    revision + 1,
                                    brand.colours(),
                                    brand.linkDomains(),
                                    brand.shownDomain(),
                                    logo.map(Logo::mediaType).orElse(null));
                            return table.insert(actor, next, logo.orElse(null), clock.instant())
                                    .thenReturn(next);
                        }))
                .onErrorMap(DuplicateKeyException.class, raced -> new Refused(new BrandRefused.ChangedMeanwhile()));
    }

    /** The logo of the next revision; refuses where the revision before is not the newest. */
    private Mono<Optional<Logo>> kept(
            OrganizationId organization, int revision, NewBrand brand, Optional<Logo> uploaded) {
        Mono<Optional<Logo>> logo = uploaded.isEmpty() && brand.keepLogo()
                ? table.findLogo(organization, revision).map(Optional::of).defaultIfEmpty(Optional.empty())
                : Mono.just(uploaded);
        return (revision == 0
                        ? Mono.just(true)
                        : table.find(organization, revision).hasElement())
                .filter(Boolean::booleanValue)
                .switchIfEmpty(Mono.error(() -> new Refused(new BrandRefused.ChangedMeanwhile())))
                .then(logo);
    }
}
