package health.kithway.program;

import health.kithway.directory.Language;
import health.kithway.directory.LocationId;
import health.kithway.directory.ServiceLineId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A program to publish: where it may route to, what its page says, and the campaigns it is counted under.
 *
 * @param pages one for each language people are written to in
 */
public record NewProgram(
        ProgramId id,
        String name,
        Program.Kind kind,
        List<LocationId> locationIds,
        List<ServiceLineId> serviceLineIds,
        Map<Language, Page> pages,
        List<Campaign> campaigns) {

    /**
     * @param heading neutral; never names a service
     * @param steps what will happen, in order
     * @param emergencyNotice call 911, and no medical details here
     */
    public record Page(
            String heading,
            @Nullable String intro,
            List<String> steps,
            List<Question> questions,
            String emergencyNotice) {}

    /** Something people ask before they begin. */
    public record Question(String question, String answer) {}

    public record Campaign(CampaignId id, String name) {}
}
