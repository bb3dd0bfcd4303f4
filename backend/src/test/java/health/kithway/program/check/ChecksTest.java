package health.kithway.program.check;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.consent.text.ConsentTextId;
import health.kithway.directory.Bilingual;
import health.kithway.directory.Directory;
import health.kithway.directory.Language;
import health.kithway.directory.PublicNames;
import health.kithway.directory.ServiceLine;
import health.kithway.directory.ServiceLineId;
import health.kithway.program.Finding;
import health.kithway.program.PageContent;
import health.kithway.program.PageContent.Question;
import health.kithway.program.ProgramContent;
import health.kithway.program.ProgramVersion;
import health.kithway.program.Programs;
import health.kithway.program.Reviews;
import health.kithway.tenancy.Actor;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.TestClock;
import health.kithway.testkit.TwoPeople;
import health.kithway.testkit.World;
import health.kithway.testkit.World.Clinic;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Everything that blocks publishing is named with its rule and its place. */
@KithwayTest
class ChecksTest {

    private static final String FRIENDLY = "Book a visit for you or someone you help";
    private static final String AMABLE = "Pida una cita para usted o para alguien a quien ayuda";

    @Autowired
    World world;

    @Autowired
    Programs programs;

    @Autowired
    Reviews reviews;

    @Autowired
    Directory directory;

    @Autowired
    PublicNames names;

    @Autowired
    TestClock clock;

    private Clinic clinic;
    private Actor mark;
    private ProgramContent good;

    @BeforeEach
    void open() {
        clinic = world.clinic();
        mark = TwoPeople.mark(clinic.organization());
        ProgramVersion draft = programs.startDraft(mark, clinic.program()).block();
        good = draft.content();
    }

    @Test
    void aGoodDraftHasNothingThatBlocks() {
        assertThat(found(good)).filteredOn(Finding::blocks).isEmpty();
    }

    @Test
    void aPageInOneLanguageOnlyIsNotPublished() {
        assertFound(with(Map.of(Language.EN, good.pages().get(Language.EN))), "PAGES-12 /pages/es missing-translation");
    }

    @Test
    void aQuestionThatWasNotTranslatedIsPointedAt() {
        PageContent english = page(FRIENDLY, "Is it free?", "Asking is free.");
        PageContent spanish = PageContent.of(AMABLE, null, List.of(), List.of(), "Llame al 911.");

        assertFound(
                with(Map.of(Language.EN, english, Language.ES, spanish)),
                "PAGES-12 /pages/es/questions/0/question missing-translation");
    }

    @Test
    void aPageWithoutTheEmergencyNoticeIsNotPublished() {
        assertFound(
                english(old -> PageContent.of(old.heading(), null, old.steps(), old.questions(), "Be well.")),
                "PAGES-LANDING /pages/en/emergencyNotice no-emergency-notice");
    }

    @Test
    void aConsentTextThatNobodyApprovedIsNotAsked() {
        ProgramContent unapproved = new ProgramContent(
                good.name(),
                good.locationIds(),
                good.serviceLineIds(),
                good.pages(),
                List.of(new ConsentTextId(UUID.randomUUID())),
                good.reminderPlan());

        assertFound(
                unapproved,
                "R-TCPA-01 /consentTextIds/0 consent-text-not-in-force",
                "R-TCPA-01 /consentTextIds no-consent-to-use-answers");
    }

    @Test
    void aRevealingClinicNameWaitsUntilSomebodySignsForIt() {
        Actor connie = TwoPeople.connie(clinic.organization());
        names.decide(connie, clinic.lakeshore().value(), true, false).block();
        assertThat(lines(good)).anyMatch(line -> line.startsWith("R-PHI-11 /locationIds/"));

        clock.advance(Duration.ofMinutes(1));
        names.decide(connie, clinic.lakeshore().value(), true, true).block();

        assertThat(lines(good)).noneMatch(line -> line.startsWith("R-PHI-11"));
    }

    @Test
    void aSubstanceUseProgramIsNotNamed() {
        ServiceLineId house = new ServiceLineId(UUID.randomUUID());
        directory
                .addServiceLine(
                        clinic.kithway(),
                        new ServiceLine(house, new Bilingual("The Anchor House", "La Casa del Ancla"), true, true))
                .block();

        assertFound(
                english(old -> withHeading(old, "Come to the Anchor House")), "R-P2-01 /pages/en/heading names-part-2");
    }

    @Test
    void noProgramAimsAtASensitiveServiceLine() {
        ProgramContent aimed = new ProgramContent(
                good.name(),
                List.of(clinic.lakeshore()),
                List.of(clinic.counselling()),
                good.pages(),
                good.consentTextIds(),
                good.reminderPlan());

        assertFound(aimed, "R-ST-02 /serviceLineIds aims-at-sensitive");
        assertFound(
                english(old -> withHeading(old, "Ask for appointments at the quiet house")),
                "R-ST-02 /pages/en/heading names-sensitive");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://bit.ly/3abc",
                "http://go.lakeview.example/r/1",
                "https://lakeview.evil.example/",
                "https:/go.lakeview.example",
                "https://",
                "tinyurl.com/abc",
                "www.facebook.com"
            })
    void aLinkThatIsBrokenOrLeadsElsewhereIsNotPublished(String link) {
        assertThat(lines(english(old -> withIntro(old, "See " + link + "."))))
                .anyMatch(line -> line.startsWith("R-10DLC-03 /pages/en/intro "));
    }

    @Test
    void aLinkToTheOrganizationsOwnDomainIsFine() {
        assertThat(lines(english(old -> withIntro(old, "See https://go.lakeview.example/visit."))))
                .noneMatch(line -> line.startsWith("R-10DLC-03"));
    }

    @Test
    void clinicalWordsAreStoppedInPagesAndInNames() {
        assertFound(english(old -> withIntro(old, "We treat cancer.")), "R-PHI-04 /pages/en/intro firewall-hit");
        ProgramContent named = new ProgramContent(
                "Diabetes friends",
                good.locationIds(),
                good.serviceLineIds(),
                good.pages(),
                good.consentTextIds(),
                good.reminderPlan());
        assertFound(named, "R-PHI-04 /name firewall-hit");
    }

    @Test
    void aPageThatIsHardToReadIsNotPublished() {
        assertFound(
                english(old -> withIntro(
                        old,
                        "Authorization of communications regarding administrative eligibility determinations"
                                + " necessitates verification of institutional documentation submitted previously by"
                                + " participating individuals and collaborating organizations everywhere.")),
                "PAGES-READING /pages/en/intro hard-to-read");
    }

    private void assertFound(ProgramContent content, String... lines) {
        assertThat(lines(content)).contains(lines);
    }

    private List<String> lines(ProgramContent content) {
        return found(content).stream()
                .filter(Finding::blocks)
                .map(finding -> finding.rule() + " " + finding.pointer() + " " + finding.code())
                .toList();
    }

    private List<Finding> found(ProgramContent content) {
        int revision = programs.getVersion(clinic.organization(), clinic.program(), 2)
                .block()
                .revision();
        programs.edit(mark, clinic.program(), 2, revision, content).block();
        return reviews.check(mark, clinic.program(), 2).block();
    }

    private ProgramContent with(Map<Language, PageContent> pages) {
        return new ProgramContent(
                good.name(),
                good.locationIds(),
                good.serviceLineIds(),
                pages,
                good.consentTextIds(),
                good.reminderPlan());
    }

    private ProgramContent english(UnaryOperator<PageContent> change) {
        Map<Language, PageContent> pages = new EnumMap<>(good.pages());
        pages.computeIfPresent(Language.EN, (language, old) -> change.apply(old));
        return with(pages);
    }

    private static PageContent withHeading(PageContent old, String heading) {
        return PageContent.of(heading, old.intro(), old.steps(), old.questions(), old.emergencyNotice());
    }

    private static PageContent withIntro(PageContent old, String intro) {
        return PageContent.of(old.heading(), intro, old.steps(), old.questions(), old.emergencyNotice());
    }

    private static PageContent page(String heading, String question, String answer) {
        return PageContent.of(heading, null, List.of(), List.of(new Question(question, answer)), "Call 911.");
    }
}
