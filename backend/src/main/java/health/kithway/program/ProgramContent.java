package health.kithway.program;

import health.kithway.consent.text.ConsentTextId;
import health.kithway.directory.Language;
import health.kithway.directory.LocationId;
import health.kithway.directory.ServiceLineId;
import java.util.List;
import java.util.Map;

/**
 * What a marketer writes in a version of a program.
 *
 * @param name for staff
 * @param consentTextIds what people may agree to; they are shown in the version in force at that moment
 * @param reminderPlan name of the plan that reminders follow
 * @param sharePage whether people get a page to share it from
 */
public record ProgramContent(
        String name,
        List<LocationId> locationIds,
        List<ServiceLineId> serviceLineIds,
        Map<Language, PageContent> pages,
        List<ConsentTextId> consentTextIds,
        String reminderPlan,
        boolean sharePage) {

    public static final String STANDARD_REMINDERS = "standard";

    /** Without a page to share it from. */
    public ProgramContent(
            String name,
            List<LocationId> locationIds,
            List<ServiceLineId> serviceLineIds,
            Map<Language, PageContent> pages,
            List<ConsentTextId> consentTextIds,
            String reminderPlan) {
        this(name, locationIds, serviceLineIds, pages, consentTextIds, reminderPlan, false);
    }

    public ProgramContent {
        locationIds = List.copyOf(locationIds);
        serviceLineIds = List.copyOf(serviceLineIds);
        pages = Map.copyOf(pages);
        consentTextIds = List.copyOf(consentTextIds);
    }

    /** What visitors read in one language; the disclosure is there if and only if there is a page to share from. */
    public PageContent shownIn(Language language) {
        PageContent page = pages.getOrDefault(language, PageContent.blank());
        return sharePage ? page : page.unshared();
    }
}
