package health.kithway.program.link;

import health.kithway.consent.text.ConsentText;
import health.kithway.directory.Language;
import health.kithway.directory.Location;
import health.kithway.directory.Organization;
import health.kithway.directory.ServiceLine;
import health.kithway.directory.brand.Brand;
import health.kithway.program.PageContent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything to draw the journey with, in one language; the same for everybody with this link. Also there for a link that is
 * closed, so that its page can name the clinic and a way on.
 */
public record Landing(SharedLink link, Content content) {

    /**
     * What a version of a program shows, whatever link leads to it.
     *
     * @param places where a referral may go, by name
     * @param agreements what people may agree to, in the order to show
     * @param brand how it looks; absent, as Kithway's own pages do
     */
    public record Content(
            Language language,
            Organization organization,
            PageContent page,
            List<Place> places,
            List<ConsentText> agreements,
            @Nullable Brand brand) {

        public Content {
            places = List.copyOf(places);
            agreements = List.copyOf(agreements);
        }
    }

    /** A location and those of its service lines that the program allows, by name; none that must not be named (R-P2-01). */
    public record Place(Location location, List<ServiceLine> serviceLines) {}

    public Language language() {
        return content.language();
    }

    public Organization organization() {
        return content.organization();
    }

    public PageContent page() {
        return content.page();
    }

    /** Those the link leads to; one means there is nothing to choose. */
    public List<Place> places() {
        return content.places().stream()
                .filter(place -> link.locationIds().contains(place.location().id()))
                .toList();
    }

    public List<ConsentText> agreements() {
        return content.agreements();
    }
}
