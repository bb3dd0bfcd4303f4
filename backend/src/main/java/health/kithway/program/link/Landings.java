package health.kithway.program.link;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import health.kithway.consent.text.ConsentText;
import health.kithway.consent.text.ConsentTexts;
import health.kithway.directory.Directory;
import health.kithway.directory.Language;
import health.kithway.directory.Location;
import health.kithway.directory.Organization;
import health.kithway.directory.ServiceLine;
import health.kithway.directory.brand.Brand;
import health.kithway.directory.brand.Brands;
import health.kithway.program.ProgramContent;
import health.kithway.program.ProgramId;
import health.kithway.program.Programs;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What a share link's page shows. Reading it counts nothing and changes nothing (R-ATT-07). */
@Component
public final class Landings {

    private static final ProgramContent NOTHING_YET =
            new ProgramContent("", List.of(), List.of(), Map.of(), List.of(), ProgramContent.STANDARD_REMINDERS);

    private static final int KEPT = 2_000;

    /** The revision tells of every change; this only bounds what a mistake of ours could cost. */
    private static final Duration KEPT_FOR = Duration.ofMinutes(1);

    private final ShareLinks links;
    private final OrganizationTransactions transactions;
    private final Programs programs;
    private final Directory directory;
    private final ConsentTexts texts;
    private final Brands brands;
    private final Clock clock;
    private final AsyncCache<Shown, Kept> known =
            Caffeine.newBuilder().maximumSize(KEPT).expireAfterWrite(KEPT_FOR).buildAsync();

    Landings(
            ShareLinks links,
            OrganizationTransactions transactions,
            Programs programs,
            Directory directory,
            ConsentTexts texts,
            Brands brands,
            Clock clock) {
        this.links = links;
        this.transactions = transactions;
        this.programs = programs;
        this.directory = directory;
        this.texts = texts;
        this.brands = brands;
        this.clock = clock;
    }

    /** A published version never changes, and whatever else its page shows makes a new revision. */
    private record Shown(
            OrganizationId organization,
            ProgramId program,
            @Nullable Integer version,
            Language language,
            long revision) {}

    /** Until the day on which other consent texts come into force. */
    private record Kept(Landing.Content content, @Nullable Instant until) {

        boolean isGoodAt(Instant now) {
            return until == null || now.isBefore(until);
        }
    }

    /** Refuses an unknown code; a closed link has a landing too. */
    public Mono<Landing> get(String code, Language language) {
        return links.get(code).flatMap(link -> {
            Shown shown = new Shown(
                    link.organization(), link.programId(), link.programVersion(), language, link.landingRevision());
            return find(shown).map(content -> new Landing(link, content));
        });
    }

    private Mono<Landing.Content> find(Shown shown) {
        return kept(shown).flatMap(found -> {
            if (found.isGoodAt(clock.instant())) return Mono.just(found.content());
            known.synchronous().invalidate(shown);
            return kept(shown).map(Kept::content);
        });
    }

    private Mono<Kept> kept(Shown shown) {
        return Mono.fromFuture(
                () -> known.get(shown, (key, executor) -> keep(key).toFuture()), true);
    }

    private Mono<Kept> keep(Shown shown) {
        return texts.findNextChange(shown.organization())
                .flatMap(until -> draw(shown).map(content -> new Kept(content, until)))
                .switchIfEmpty(Mono.defer(() -> draw(shown).map(content -> new Kept(content, null))));
    }

    private Mono<Landing.Content> draw(Shown shown) {
        Integer version = shown.version();
        return version == null
                ? draw(shown.organization(), Mono.just(new Then(NOTHING_YET, clock.instant())), shown.language())
                : getVersion(shown.organization(), shown.program(), version, shown.language());
    }

    /** What is written, with what stood around it at a time. */
    private record Then(ProgramContent content, Instant at) {}

    /** What any version shows: with the look and the consent texts in force now, or when it ended. */
    public Mono<Landing.Content> getVersion(
            OrganizationId organization, ProgramId program, int version, Language language) {
        return draw(
                organization,
                programs.getVersion(organization, program, version).map(found -> {
                    Instant ended = found.endedAt();
                    return new Then(found.content(), ended == null ? clock.instant() : ended);
                }),
                language);
    }

    private Mono<Landing.Content> draw(OrganizationId organization, Mono<Then> written, Language language) {
        return transactions.read(
                organization,
                () -> written.flatMap(then -> surroundings(organization, language, then.at())
                        .map(around -> show(then.content(), language, around))));
    }

    private record Surroundings(
            Organization organization,
            List<Location> locations,
            List<ServiceLine> serviceLines,
            List<ConsentText> agreements,
            Optional<Brand> brand) {}

    /** One after the other: a transaction has one connection. */
    private Mono<Surroundings> surroundings(OrganizationId organization, Language language, Instant at) {
        return directory
                .getOrganization(organization)
                .flatMap(self -> directory
                        .listLocations(organization)
                        .flatMap(locations -> directory
                                .listServiceLines(organization)
                                .flatMap(lines -> texts.listInForceAt(organization, language, at)
                                        .flatMap(agreements -> brand(organization, at)
                                                .map(brand -> new Surroundings(
                                                        self, locations, lines, agreements, brand))))));
    }

    private Mono<Optional<Brand>> brand(OrganizationId organization, Instant at) {
        return brands.findAt(organization, at).map(Optional::of).defaultIfEmpty(Optional.empty());
    }

    private static Landing.Content show(ProgramContent content, Language language, Surroundings around) {
        List<ServiceLine> allowed = around.serviceLines().stream()
                .filter(line -> content.serviceLineIds().contains(line.id()) && !line.part2())
                .toList();
        List<Landing.Place> places = around.locations().stream()
                .filter(location -> content.locationIds().contains(location.id()))
                .map(location -> new Landing.Place(
                        location,
                        allowed.stream()
                                .filter(line -> location.offers(line.id()))
                                .toList()))
                .toList();
        return new Landing.Content(
                language,
                around.organization(),
                content.shownIn(language),
                places,
                around.agreements().stream()
                        .filter(text -> content.consentTextIds().contains(text.id()))
                        .toList(),
                around.brand().orElse(null));
    }
}
