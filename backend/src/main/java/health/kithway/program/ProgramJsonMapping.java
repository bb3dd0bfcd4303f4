package health.kithway.program;

import health.kithway.consent.text.ConsentTextId;
import health.kithway.contract.staff.CampaignJson;
import health.kithway.contract.staff.CheckResultJson;
import health.kithway.contract.staff.ContentQuestionJson;
import health.kithway.contract.staff.EditDraftJson;
import health.kithway.contract.staff.GuidanceJson;
import health.kithway.contract.staff.PageContentJson;
import health.kithway.contract.staff.ProgramDetailJson;
import health.kithway.contract.staff.ProgramJson;
import health.kithway.contract.staff.ProgramKindJson;
import health.kithway.contract.staff.ProgramPagesJson;
import health.kithway.contract.staff.ProgramStateJson;
import health.kithway.contract.staff.ProgramVersionJson;
import health.kithway.contract.staff.ProgramVersionSummaryJson;
import health.kithway.contract.staff.PublishingFindingJson;
import health.kithway.directory.Language;
import health.kithway.directory.LocationId;
import health.kithway.directory.ServiceLineId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Programs in the words of the contract. */
final class ProgramJsonMapping {

    private ProgramJsonMapping() {}

    static ProgramJson toJson(Program program) {
        return new ProgramJson(
                program.id().value(),
                program.name(),
                ProgramKindJson.valueOf(program.kind().name()),
                ProgramStateJson.valueOf(program.state().name()),
                program.version(),
                program.publishedVersion(),
                program.publishedAt());
    }

    static ProgramDetailJson toJson(Program program, List<Campaign> campaigns) {
        return new ProgramDetailJson(
                program.id().value(),
                program.name(),
                ProgramKindJson.valueOf(program.kind().name()),
                ProgramStateJson.valueOf(program.state().name()),
                program.version(),
                program.publishedVersion(),
                program.publishedAt(),
                campaigns.stream().map(ProgramJsonMapping::toJson).toList());
    }

    static CampaignJson toJson(Campaign campaign) {
        return new CampaignJson(campaign.id().value(), campaign.name(), campaign.closedAt());
    }

    static ProgramVersionSummaryJson toJson(ProgramVersion.Summary version) {
        return new ProgramVersionSummaryJson(
                version.version(),
                ProgramStateJson.valueOf(version.state().name()),
                version.name(),
                version.createdAt(),
                version.submittedAt(),
                version.publishedAt(),
                version.endedAt());
    }

    static CheckResultJson toJson(List<Finding> findings) {
        return new CheckResultJson(
                findings.stream().noneMatch(Finding::blocks),
                findings.stream()
                        .map(found -> new PublishingFindingJson(
                                found.rule(), found.pointer(), found.code(), found.detail(), found.blocks()))
                        .toList());
    }

    static ProgramVersionJson toJson(ProgramVersion version) {
        ProgramContent content = version.content();
        return new ProgramVersionJson(
                version.program().value(),
                version.version(),
                ProgramKindJson.valueOf(version.kind().name()),
                ProgramStateJson.valueOf(version.state().name()),
                version.revision(),
                version.createdAt(),
                version.submittedAt(),
                version.returnReason(),
                version.publishedAt(),
                version.endedAt(),
                content.name(),
                content.locationIds().stream().map(LocationId::value).toList(),
                content.serviceLineIds().stream().map(ServiceLineId::value).toList(),
                new ProgramPagesJson(page(content, Language.EN), page(content, Language.ES)),
                content.consentTextIds().stream().map(ConsentTextId::value).toList(),
                content.reminderPlan(),
                content.sharePage());
    }

    static ProgramContent toContent(EditDraftJson edited) {
        Map<Language, PageContent> pages = new EnumMap<>(Language.class);
        put(pages, Language.EN, edited.pages().en());
        put(pages, Language.ES, edited.pages().es());
        return new ProgramContent(
                edited.name(),
                edited.locationIds().stream().map(LocationId::new).toList(),
                edited.serviceLineIds().stream().map(ServiceLineId::new).toList(),
                pages,
                edited.consentTextIds().stream().map(ConsentTextId::new).toList(),
                edited.reminderPlan(),
                Boolean.TRUE.equals(edited.sharePage()));
    }

    private static void put(Map<Language, PageContent> pages, Language language, @Nullable PageContentJson page) {
        if (page != null) {
            pages.put(language, toPage(page));
        }
    }

    private static PageContent toPage(PageContentJson page) {
        return new PageContent(
                orEmpty(page.heading()),
                page.intro(),
                page.whatWeDo(),
                orNone(page.steps()),
                orNone(page.questions()).stream()
                        .map(asked -> new PageContent.Question(asked.question(), asked.answer()))
                        .toList(),
                orNone(page.guidance()).stream()
                        .map(one -> new PageContent.Guidance(
                                new LocationId(one.locationId()), one.coverage(), one.scheduling()))
                        .toList(),
                page.contact(),
                page.hours(),
                orEmpty(page.emergencyNotice()),
                page.disclosure());
    }

    private static @Nullable PageContentJson page(ProgramContent content, Language language) {
        PageContent page = content.pages().get(language);
        return page == null
                ? null
                : new PageContentJson(
                        page.heading(),
                        page.intro(),
                        page.whatWeDo(),
                        page.steps(),
                        page.questions().stream()
                                .map(asked -> new ContentQuestionJson(asked.question(), asked.answer()))
                                .toList(),
                        page.guidance().stream()
                                .map(one ->
                                        new GuidanceJson(one.locationId().value(), one.coverage(), one.scheduling()))
                                .toList(),
                        page.contact(),
                        page.hours(),
                        page.emergencyNotice(),
                        page.disclosure());
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
