package health.kithway.program.check;

import health.kithway.directory.Language;
import health.kithway.program.DraftText;
import health.kithway.program.Finding;
import health.kithway.program.PageContent;
import health.kithway.program.ProgramDraft;
import health.kithway.program.PublishingCheck;
import health.kithway.tenancy.Actor;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What is said in one language is said in the other, and what a page cannot be without is there. */
@Component
final class BothLanguages implements PublishingCheck {

    private static final String RULE = "PAGES-12";

    @Override
    public Mono<List<Finding>> check(Actor actor, ProgramDraft draft) {
        return Mono.fromSupplier(() -> compare(draft));
    }

    static List<Finding> compare(ProgramDraft draft) {
        List<Finding> findings = new ArrayList<>();
        Set<String> places = new LinkedHashSet<>();
        for (Language language : Language.values()) {
            places.addAll(places(draft, language));
        }
        for (Language language : Language.values()) {
            String root = "/pages/" + language.tag();
            PageContent page = draft.page(language);
            if (page == null) {
                findings.add(
                        Finding.blocking(RULE, root, "missing-translation", "Write the page in this language too."));
            } else {
                Set<String> there = places(draft, language);
                places.stream()
                        .filter(place -> !there.contains(place))
                        .map(place -> Finding.blocking(
                                RULE, root + place, "missing-translation", "The other language has a text here."))
                        .forEach(findings::add);
                findings.addAll(needed(page, root));
            }
        }
        return findings;
    }

    private static List<Finding> needed(PageContent page, String root) {
        List<Finding> findings = new ArrayList<>();
        if (page.heading().isBlank()) {
            findings.add(Finding.blocking("PAGES-1", root + "/heading", "no-heading", "A page begins with a heading."));
        }
        if (!page.emergencyNotice().contains("911")) {
            findings.add(Finding.blocking(
                    "PAGES-LANDING",
                    root + "/emergencyNotice",
                    "no-emergency-notice",
                    "Say that people call 911 in an emergency, and write no medical details here."));
        }
        return findings;
    }

    private static Set<String> places(ProgramDraft draft, Language language) {
        String root = "/pages/" + language.tag();
        return draft.texts().stream()
                .filter(text -> text.language() == language)
                .map(DraftText::pointer)
                .map(pointer -> pointer.substring(root.length()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
