package health.kithway.program.link;

import health.kithway.consent.ConsentText;
import health.kithway.directory.Language;
import health.kithway.directory.Location;
import health.kithway.directory.Organization;
import health.kithway.directory.ServiceLine;
import health.kithway.program.NewProgram;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything to draw the journey with, in one language; the same for everybody with this link. Also there for a link that is
 * closed, so that its page can name the clinic and a way on.
 *
 * @param places where a referral may go, by name; one means there is nothing to choose
 * @param agreements what people may agree to, in the order to show
 */
public record Landing(
        SharedLink link,
        Language language,
        Organization organization,
        String heading,
        @Nullable String intro,
        List<String> steps,
        List<NewProgram.Question> questions,
        String emergencyNotice,
        List<Place> places,
        List<ConsentText> agreements) {

    /** A location and those of its service lines that the link allows, by name. */
    public record Place(Location location, List<ServiceLine> serviceLines) {}
}
