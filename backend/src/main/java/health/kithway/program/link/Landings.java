package health.kithway.program.link;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What a share link's page shows. Reading it counts nothing and changes nothing (R-ATT-07). */
@Component
public final class Landings {

    private static final ProgramContent NOTHING_YET =
            new ProgramContent("", List.of(), List.of(), Map.of(), List.of(), ProgramContent.STANDARD_REMINDERS);

    private final ShareLinks links;
    private final OrganizationTransactions transactions;
    private final Programs programs;
    private final Directory directory;
    private final ConsentTexts texts;
    private final Brands brands;

    Landings(
            ShareLinks links,
            OrganizationTransactions transactions,
            Programs programs,
            Directory directory,
            ConsentTexts texts,
            Brands brands) {
        this.links = links;
        this.transactions = transactions;
        this.programs = programs;
        this.directory = directory;
        this.texts = texts;
        this.brands = brands;
    }

    /** Refuses an unknown code; a closed link has a landing too. */
    public Mono<Landing> get(String code, Language language) {
        return links.get(code).flatMap(link -> {
            Integer version = link.programVersion();
            Mono<Landing.Content> content = version == null
                    ? draw(link.organization(), Mono.just(NOTHING_YET), language)
                    : getVersion(link.organization(), link.programId(), version, language);
            return content.map(shown -> new Landing(link, shown));
        });
    }

    /** What any version shows, published or not, with the consent texts in force now. */
    public Mono<Landing.Content> getVersion(
            OrganizationId organization, ProgramId program, int version, Language language) {
        return draw(
                organization,
                programs.getVersion(organization, program, version).map(found -> found.content()),
                language);
    }

    private Mono<Landing.Content> draw(OrganizationId organization, Mono<ProgramContent> written, Language language) {
        return transactions.read(
                organization,
                () -> written.flatMap(content ->
                        surroundings(organization, language).map(around -> show(content, language, around))));
    }

    private record Surroundings(
            Organization organization,
            List<Location> locations,
            List<ServiceLine> serviceLines,
            List<ConsentText> agreements,
            Optional<Brand> brand) {}

    /** One after the other: a transaction has one connection. */
    private Mono<Surroundings> surroundings(OrganizationId organization, Language language) {
        return directory
                .getOrganization(organization)
                .flatMap(self -> directory
                        .listLocations(organization)
                        .flatMap(locations -> directory
                                .listServiceLines(organization)
                                .flatMap(lines -> texts.listInForce(organization, language)
                                        .flatMap(agreements -> brand(organization)
                                                .map(brand -> new Surroundings(
                                                        self, locations, lines, agreements, brand))))));
    }

    private Mono<Optional<Brand>> brand(OrganizationId organization) {
        return brands.find(organization).map(Optional::of).defaultIfEmpty(Optional.empty());
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
