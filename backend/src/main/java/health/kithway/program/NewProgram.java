package health.kithway.program;

import health.kithway.consent.text.ConsentTextId;
import health.kithway.directory.Language;
import health.kithway.directory.LocationId;
import health.kithway.directory.ServiceLineId;
import java.util.List;
import java.util.Map;

/**
 * A program to begin: its first version is a draft with this in it.
 *
 * @param sharePage whether people get a page to share it from
 */
public record NewProgram(
        ProgramId id,
        String name,
        Program.Kind kind,
        List<LocationId> locationIds,
        List<ServiceLineId> serviceLineIds,
        Map<Language, PageContent> pages,
        List<Campaign> campaigns,
        boolean sharePage) {

    /** Without a page to share it from. */
    public NewProgram(
            ProgramId id,
            String name,
            Program.Kind kind,
            List<LocationId> locationIds,
            List<ServiceLineId> serviceLineIds,
            Map<Language, PageContent> pages,
            List<Campaign> campaigns) {
        this(id, name, kind, locationIds, serviceLineIds, pages, campaigns, false);
    }

    /** A campaign to open with it. */
    public record Campaign(CampaignId id, String name) {}

    /** A program of which nothing but name and kind is known yet. */
    public static NewProgram named(ProgramId id, String name, Program.Kind kind) {
        return new NewProgram(id, name, kind, List.of(), List.of(), Map.of(), List.of());
    }

    ProgramContent content(List<ConsentTextId> consentTexts) {
        return new ProgramContent(
                name, locationIds, serviceLineIds, pages, consentTexts, ProgramContent.STANDARD_REMINDERS, sharePage);
    }
}
