package health.kithway.pages;

import health.kithway.directory.Bilingual;
import health.kithway.directory.Language;
import health.kithway.directory.Location;
import health.kithway.program.PageContent;
import health.kithway.program.link.Landing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the first page shows of a version of a program, for visitors and for those who look at it before them. */
final class LandingPage {

    private LandingPage() {}

    static View.Landing of(Landing.Content content, List<Landing.Place> places) {
        PageContent page = content.page();
        return new View.Landing(
                orNull(page.heading()),
                page.intro(),
                null,
                page.steps(),
                orNull(page.emergencyNotice()),
                places(places, content.language()),
                page.questions().stream()
                        .map(asked -> new View.Question(asked.question(), asked.answer()))
                        .toList(),
                null,
                new View.More(page.whatWeDo(), guides(page, places), page.contact(), page.hours()),
                false);
    }

    static List<View.Place> places(List<Landing.Place> places, Language language) {
        return places.stream()
                .map(place -> {
                    Location location = place.location();
                    Bilingual hours = location.hours();
                    return new View.Place(
                            location.id().toString(),
                            location.name(),
                            location.address().display(),
                            hours.in(language));
                })
                .toList();
    }

    private static List<View.Guide> guides(PageContent page, List<Landing.Place> places) {
        return places.stream()
                .flatMap(place -> page
                        .guidanceFor(place.location().id())
                        .map(guide -> new View.Guide(place.location().name(), guide.coverage(), guide.scheduling()))
                        .stream())
                .toList();
    }

    private static @Nullable String orNull(String words) {
        return words.isBlank() ? null : words;
    }
}
