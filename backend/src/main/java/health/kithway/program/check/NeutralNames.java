package health.kithway.program.check;

import health.kithway.directory.Bilingual;
import health.kithway.directory.Directory;
import health.kithway.directory.Language;
import health.kithway.directory.Location;
import health.kithway.directory.NameDecision;
import health.kithway.directory.Organization;
import health.kithway.directory.PublicNames;
import health.kithway.directory.ServiceLine;
import health.kithway.program.DraftText;
import health.kithway.program.Finding;
import health.kithway.program.ProgramDraft;
import health.kithway.program.PublishingCheck;
import health.kithway.tenancy.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Names that tell too much: of the clinic (R-PHI-11), of a substance-use program (R-P2-01) and of sensitive service lines, at
 * which no campaign may aim (R-ST-02).
 */
@Component
final class NeutralNames implements PublishingCheck {

    private final Directory directory;
    private final PublicNames publicNames;

    NeutralNames(Directory directory, PublicNames publicNames) {
        this.directory = directory;
        this.publicNames = publicNames;
    }

    /** What the organization calls things, and what it decided about those names. */
    record Names(
            Organization organization,
            List<Location> locations,
            List<ServiceLine> lines,
            List<NameDecision> decisions) {

        boolean revealsUnsigned(UUID subject) {
            return decisions.stream()
                    .anyMatch(decision ->
                            decision.subject().equals(subject) && decision.reveals() && !decision.signedFor());
        }
    }

    @Override
    public Mono<List<Finding>> check(Actor actor, ProgramDraft draft) {
        var organization = actor.organization();
        return directory
                .getOrganization(organization)
                .flatMap(self -> directory
                        .listLocations(organization)
                        .flatMap(locations -> directory
                                .listServiceLines(organization)
                                .flatMap(lines -> publicNames
                                        .list(organization)
                                        .map(decisions ->
                                                judge(draft, new Names(self, locations, lines, decisions))))));
    }

    static List<Finding> judge(ProgramDraft draft, Names names) {
        List<Finding> findings = new ArrayList<>();
        if (names.revealsUnsigned(names.organization().id().value())) {
            findings.add(reveals("/organization", "the organization"));
        }
        names.locations().stream()
                .filter(location -> draft.content().locationIds().contains(location.id()))
                .filter(location -> names.revealsUnsigned(location.id().value()))
                .map(location -> reveals(
                        "/locationIds/" + draft.content().locationIds().indexOf(location.id()), "this location"))
                .forEach(findings::add);
        List<ServiceLine> chosen = names.lines().stream()
                .filter(line -> draft.content().serviceLineIds().contains(line.id()))
                .toList();
        if (!chosen.isEmpty() && chosen.stream().allMatch(line -> line.sensitive() || line.part2())) {
            findings.add(Finding.blocking(
                    "R-ST-02",
                    "/serviceLineIds",
                    "aims-at-sensitive",
                    "A program for sensitive service lines alone would aim at people who need them: add another."));
        }
        names.lines().stream()
                .filter(line -> line.sensitive() || line.part2())
                .forEach(line -> findings.addAll(named(draft, line)));
        return findings;
    }

    private static Finding reveals(String pointer, String what) {
        return Finding.blocking(
                "R-PHI-11",
                pointer,
                "revealing-name",
                "The public name of " + what + " says what care is given there, and nobody has signed for using it.");
    }

    private static List<Finding> named(ProgramDraft draft, ServiceLine line) {
        return draft.texts().stream()
                .filter(text -> names(text, line.publicName()))
                .map(
                        text -> line.part2()
                                ? Finding.blocking(
                                        "R-P2-01",
                                        text.pointer(),
                                        "names-part-2",
                                        "A substance-use program is not named anywhere outside.")
                                : Finding.blocking(
                                        "R-ST-02",
                                        text.pointer(),
                                        "names-sensitive",
                                        "A sensitive service line is chosen on its own page; texts and campaigns do not name it."))
                .toList();
    }

    private static boolean names(DraftText text, Bilingual name) {
        String words = " " + letters(text.words()) + " ";
        return List.of(Language.values()).stream()
                .anyMatch(language -> words.contains(" " + letters(name.in(language)) + " "));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
