package health.kithway.program.check;

import health.kithway.directory.Directory;
import health.kithway.directory.Location;
import health.kithway.directory.LocationId;
import health.kithway.directory.ServiceLine;
import health.kithway.program.Finding;
import health.kithway.program.PageContent;
import health.kithway.program.ProgramDraft;
import health.kithway.program.PublishingCheck;
import health.kithway.tenancy.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A program leads somewhere: to a location that offers what it is for; guidance is about those locations. */
@Component
final class Destinations implements PublishingCheck {

    private static final String RULE = "PAGES-WHERE";

    private final Directory directory;

    Destinations(Directory directory) {
        this.directory = directory;
    }

    @Override
    public Mono<List<Finding>> check(Actor actor, ProgramDraft draft) {
        return directory
                .listLocations(actor.organization())
                .flatMap(locations ->
                        directory.listServiceLines(actor.organization()).map(lines -> judge(draft, locations, lines)));
    }

    static List<Finding> judge(ProgramDraft draft, List<Location> known, List<ServiceLine> lines) {
        List<Finding> findings = new ArrayList<>();
        var content = draft.content();
        if (content.locationIds().isEmpty()) {
            findings.add(Finding.blocking(RULE, "/locationIds", "no-location", "Choose where it may lead."));
        }
        if (content.serviceLineIds().isEmpty()) {
            findings.add(Finding.blocking(RULE, "/serviceLineIds", "no-service-line", "Choose what it is for."));
        }
        Map<LocationId, Location> byId = known.stream().collect(Collectors.toMap(Location::id, one -> one));
        for (int at = 0; at < content.locationIds().size(); at++) {
            Location location = byId.get(content.locationIds().get(at));
            if (location == null || content.serviceLineIds().stream().noneMatch(location::offers)) {
                findings.add(Finding.blocking(
                        RULE, "/locationIds/" + at, "offers-nothing", "It offers none of the chosen service lines."));
            }
        }
        draft.content()
                .pages()
                .forEach((language, page) -> guidance(draft, page, "/pages/" + language.tag(), findings));
        return findings;
    }

    private static void guidance(ProgramDraft draft, PageContent page, String root, List<Finding> findings) {
        for (int at = 0; at < page.guidance().size(); at++) {
            if (!draft.content().locationIds().contains(page.guidance().get(at).locationId())) {
                findings.add(Finding.blocking(
                        RULE,
                        root + "/guidance/" + at + "/locationId",
                        "guidance-elsewhere",
                        "The program does not lead to this location."));
            }
        }
    }
}
