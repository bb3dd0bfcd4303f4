package health.kithway.program.link;

import health.kithway.consent.ConsentPurpose;
import health.kithway.consent.ConsentText;
import health.kithway.consent.ConsentTexts;
import health.kithway.directory.Directory;
import health.kithway.directory.Language;
import health.kithway.directory.Location;
import health.kithway.directory.Organization;
import health.kithway.directory.ServiceLine;
import health.kithway.program.NewProgram;
import health.kithway.program.Programs;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What a share link's page shows. Reading it counts nothing and changes nothing (R-ATT-07). */
@Component
public final class Landings {

    private final ShareLinks links;
    private final OrganizationTransactions transactions;
    private final Programs programs;
    private final Directory directory;
    private final ConsentTexts texts;

    Landings(
            ShareLinks links,
            OrganizationTransactions transactions,
            Programs programs,
            Directory directory,
            ConsentTexts texts) {
        this.links = links;
        this.transactions = transactions;
        this.programs = programs;
        this.directory = directory;
        this.texts = texts;
    }

    /** Refuses an unknown code; a closed link has a landing too. */
    public Mono<Landing> get(String code, Language language) {
        return links.get(code).flatMap(link -> draw(link, language));
    }

    private Mono<Landing> draw(SharedLink link, Language language) {
        OrganizationId organization = link.organization();
        return transactions.read(
                organization,
                () -> programs.getPage(organization, link.programId(), language)
                        .flatMap(page -> surroundings(organization, language)
                                .map(around -> landing(link, language, page, around))));
    }

    private record Surroundings(
            Organization organization,
            List<Location> locations,
            List<ServiceLine> serviceLines,
            List<ConsentText> agreements) {}

    /** One after the other: a transaction has one connection. */
    private Mono<Surroundings> surroundings(OrganizationId organization, Language language) {
        return directory
                .getOrganization(organization)
                .flatMap(self -> directory
                        .listLocations(organization)
                        .flatMap(locations -> directory
                                .listServiceLines(organization)
                                .flatMap(lines -> texts.listInForce(organization, language)
                                        .map(agreements -> new Surroundings(self, locations, lines, agreements)))));
    }

    private static Landing landing(SharedLink link, Language language, NewProgram.Page page, Surroundings around) {
        List<ServiceLine> allowed = around.serviceLines().stream()
                .filter(line -> link.serviceLineIds().contains(line.id()))
                .toList();
        List<Landing.Place> places = around.locations().stream()
                .filter(location -> link.locationIds().contains(location.id()))
                .map(location -> new Landing.Place(
                        location,
                        allowed.stream()
                                .filter(line -> location.offers(line.id()))
                                .toList()))
                .toList();
        return new Landing(
                link,
                language,
                around.organization(),
                page.heading(),
                page.intro(),
                page.steps(),
                page.questions(),
                page.emergencyNotice(),
                places,
                around.agreements().stream()
                        .filter(text -> text.purpose() != ConsentPurpose.ATTESTED)
                        .toList());
    }
}
