package health.kithway.consent.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.kithway.consent.ConsentPurpose;
import health.kithway.directory.Bilingual;
import health.kithway.directory.Directory;
import health.kithway.directory.Language;
import health.kithway.directory.Organization;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.ActorKind;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.Role;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Mono;

/** Mark writes, Connie approves; nothing is ever edited. */
@KithwayTest
class TextReviewsTest {

    private final OrganizationId lakeview = new OrganizationId(UUID.randomUUID());
    private final Actor kithway = Actor.kithway(lakeview, "test");
    private final Actor mark = staff("mark", Role.MARKETER);
    private final Actor connie = staff("connie", Role.COMPLIANCE);

    @Autowired
    TextReviews reviews;

    @Autowired
    ConsentTexts texts;

    @Autowired
    StarterTexts starters;

    @Autowired
    Directory directory;

    @Autowired
    TestClock clock;

    @BeforeEach
    void lakeviewHasItsFirstTexts() {
        directory.openOrganization(kithway, organization()).block();
        starters.approveAll(connie).block();
    }

    @Test
    void theRequiredTextComesFirstAndPaperTextsAreNotAskedOnTheWay() {
        approve(write(authorization(element -> true)));

        List<ConsentText> asked = texts.listInForce(lakeview, Language.ES).block();

        assertThat(asked)
                .extracting(ConsentText::purpose)
                .containsExactly(Arrays.stream(ConsentPurpose.values())
                        .filter(ConsentPurpose::isAskedOnTheWay)
                        .toArray(ConsentPurpose[]::new));
        assertThat(asked).filteredOn(ConsentText::isRequired).containsExactly(asked.getFirst());
        assertThat(texts.listAllInForce(lakeview, Language.ES).block())
                .extracting(ConsentText::purpose)
                .contains(ConsentPurpose.AUTHORIZATION);
    }

    @Test
    void aDraftIsShownToNobodyUntilASecondPersonApprovedIt() {
        TextVersion draft = write(reworded("You may text me, Lakeview Family Health."));

        assertThat(draft.state()).isEqualTo(TextVersion.State.DRAFT);
        assertThat(inForce().version()).isEqualTo(1);
        refused("not-allowed", reviews.approve(mark, named(draft), null));

        assertThat(approve(draft).state()).isEqualTo(TextVersion.State.IN_FORCE);
        assertThat(inForce().version()).isEqualTo(2);
        assertThat(state(draft.id(), 1)).isEqualTo(TextVersion.State.SUPERSEDED);
    }

    @Test
    void nobodyApprovesTheirOwnWordsNotEvenCompliance() {
        TextVersion own = get(reviews.write(connie, reworded("You may text me, Lakeview Family Health.")));

        refused("consent-own-words", reviews.approve(connie, named(own), null));
        assertThat(approve(own, staff("carl", Role.COMPLIANCE), null).state()).isEqualTo(TextVersion.State.IN_FORCE);
    }

    @Test
    void approvedWordsWaitForTheirDayAndTheOldOnesStayReadable() {
        ConsentText first = inForce();
        Instant monday = clock.instant().plus(Duration.ofDays(3));
        TextVersion draft = write(reworded("You may text me, Lakeview Family Health."));

        assertThat(approve(draft, connie, monday).state()).isEqualTo(TextVersion.State.APPROVED);
        assertThat(inForce().version()).isEqualTo(1);
        clock.advance(Duration.ofDays(4));

        assertThat(inForce().version()).isEqualTo(2);
        assertThat(inForce().hash()).isNotEqualTo(first.hash());
        assertThat(get(texts.getText(lakeview, first.id(), 1, Language.EN))).satisfies(old -> {
            assertThat(old.label()).isEqualTo(first.label());
            assertThat(old.hash()).isEqualTo(ConsentTextTable.hash(old.label(), old.wording()));
        });
    }

    @Test
    void whatWasGivenBackCannotBeApprovedAndSaysWhy() {
        TextVersion draft = write(reworded("You may text me, Lakeview Family Health."));

        TextVersion returned = get(reviews.giveBack(connie, named(draft), "Say how often."));

        assertThat(returned.state()).isEqualTo(TextVersion.State.RETURNED);
        assertThat(Objects.requireNonNull(returned.review()).reason()).isEqualTo("Say how often.");
        refused("consent-approved-meanwhile", reviews.approve(connie, named(draft), null));
        assertThat(write(reworded("You may text me, Lakeview Family Health.")).version())
                .isEqualTo(3);
    }

    /** R-TCPA-01, R-TCPA-02, R-TCPA-10, R-HIPAA-04c: each clause is seen to be missing in the language that lacks it. */
    @Test
    void aTextThatLeavesOutAClauseIsNotApproved() {
        NewConsentText whole = starter(ConsentPurpose.TEXT_ABOUT_VISIT);
        TextVersion vague = write(new NewConsentText(
                whole.purpose(),
                whole.label(),
                new Bilingual(whole.wording().en(), whole.wording().es().replace("STOP", "algo"))));

        assertThat(vague.findings())
                .extracting(TextFinding::pointer, TextFinding::rule)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("/wording/es", "R-TCPA-10"));
        refused("consent-clause-missing", reviews.approve(connie, named(vague), null));
    }

    /** R-TCPA-02: news says that buying does not depend on it. */
    @Test
    void newsSaysThatNothingHasToBeBought() {
        NewConsentText whole = starter(ConsentPurpose.NEWS);
        NewConsentText forced = new NewConsentText(
                whole.purpose(),
                whole.label(),
                new Bilingual(
                        whole.wording().en().replace(" or to buy a thing", ""),
                        whole.wording().es()));

        assertThat(write(forced).findings()).extracting(TextFinding::rule).containsExactly("R-TCPA-02");
    }

    @Test
    void hardWordsAreNotAskedOnATelephone() {
        NewConsentText whole = starter(ConsentPurpose.TEXT_ABOUT_VISIT);
        String bureaucratic = " Notwithstanding administrative eligibility determinations, authorization of automated"
                + " communications necessitates institutional verification by organizational representatives.";

        assertThat(write(new NewConsentText(
                                whole.purpose(),
                                whole.label(),
                                new Bilingual(
                                        whole.wording().en() + bureaucratic.repeat(4),
                                        whole.wording().es())))
                        .findings())
                .extracting(TextFinding::code)
                .containsExactly("hard-to-read");
    }

    static Stream<Arguments> elements() {
        return Stream.of(ConsentPurpose.AUTHORIZATION, ConsentPurpose.PART2)
                .flatMap(purpose -> Element.of(purpose, true).stream().map(element -> Arguments.of(purpose, element)));
    }

    /** R-HIPAA-03, R-HIPAA-04, R-P2-02: six elements and three statements, each a field, none may be empty. */
    @ParameterizedTest
    @MethodSource("elements")
    void noElementThatTheLawNamesMayBeEmpty(ConsentPurpose purpose, Element missing) {
        TextVersion draft = write(signed(purpose, element -> element != missing));

        assertThat(draft.findings())
                .filteredOn(TextFinding::blocks)
                .extracting(TextFinding::pointer)
                .containsExactly("/elements/" + missing + "/en", "/elements/" + missing + "/es");
        assertThat(draft.findings().getFirst().rule()).isIn("R-HIPAA-03", "R-HIPAA-04", "R-P2-02");
        refused("consent-clause-missing", reviews.approve(connie, named(draft), null));
    }

    @Test
    void anAuthorizationWithAllItsElementsIsApprovedAndShowsThemOneByOne() {
        TextVersion draft = write(authorization(element -> true));

        assertThat(Element.of(ConsentPurpose.AUTHORIZATION, false)).hasSize(9);
        approve(draft);
        assertThat(get(texts.getText(lakeview, draft.id(), 1, Language.ES)).wording())
                .contains("Qué se puede compartir\n", "Cómo retirarlo\n")
                .doesNotContain("What may be shared");
    }

    /** R-HIPAA-02: whoever is paid needs an authorization, a box is not enough. */
    @Test
    void paidNewsIsNotAskedWithABox() {
        NewConsentText news = starter(ConsentPurpose.NEWS);
        NewConsentText paid = new NewConsentText(news.purpose(), news.label(), news.wording(), Map.of(), true, null);

        assertThat(write(paid).findings()).extracting(TextFinding::rule).contains("R-HIPAA-02");
    }

    @Test
    void anotherOrganizationSeesNothingOfIt() {
        TextVersion draft = write(reworded("You may text me, Lakeview Family Health."));
        OrganizationId riverbend = new OrganizationId(UUID.randomUUID());
        Actor other = new Actor(riverbend, ActorKind.STAFF, "rita", Set.of(Role.COMPLIANCE), null);

        refused("not-found", reviews.getVersion(other, named(draft)));
    }

    private TextVersion write(NewConsentText text) {
        return get(reviews.write(mark, text));
    }

    private TextVersion approve(TextVersion version) {
        return approve(version, connie, null);
    }

    private TextVersion approve(TextVersion version, Actor actor, @Nullable Instant from) {
        return get(reviews.approve(actor, named(version), from));
    }

    private static AgreedText named(TextVersion version) {
        return new AgreedText(version.id(), version.version());
    }

    private ConsentText inForce() {
        return get(texts.listInForce(lakeview, Language.EN)).stream()
                .filter(text -> text.purpose() == ConsentPurpose.TEXT_ABOUT_VISIT)
                .findFirst()
                .orElseThrow();
    }

    private TextVersion.State state(ConsentTextId id, int version) {
        return get(reviews.getVersion(connie, new AgreedText(id, version))).state();
    }

    private NewConsentText starter(ConsentPurpose purpose) {
        return starters.list(organization()).stream()
                .filter(text -> text.purpose() == purpose)
                .findFirst()
                .orElseThrow();
    }

    private NewConsentText reworded(String label) {
        NewConsentText whole = starter(ConsentPurpose.TEXT_ABOUT_VISIT);
        return new NewConsentText(
                whole.purpose(), new Bilingual(label, "Sí, Lakeview Family Health."), whole.wording());
    }

    private static NewConsentText authorization(java.util.function.Predicate<Element> filled) {
        NewConsentText paid = signed(ConsentPurpose.AUTHORIZATION, filled);
        return new NewConsentText(paid.purpose(), paid.label(), paid.wording(), paid.elements(), false, 365);
    }

    private static NewConsentText signed(ConsentPurpose purpose, java.util.function.Predicate<Element> filled) {
        Map<Element, Bilingual> elements = new EnumMap<>(Element.class);
        for (Element element : Element.of(purpose, true))
            if (filled.test(element))
                elements.put(
                        element, new Bilingual("Lakeview Family Health says so.", "Lo dice Lakeview Family Health."));
        return new NewConsentText(
                purpose,
                new Bilingual("I agree that Lakeview Family Health may.", "Acepto que Lakeview Family Health pueda."),
                new Bilingual("", ""),
                elements,
                true,
                365);
    }

    private Organization organization() {
        return new Organization(
                lakeview,
                "Lakeview Family Health",
                "(312) 555-0100",
                ZoneId.of("America/Chicago"),
                new Bilingual("", ""),
                Organization.OptOutMode.SELF_MANAGED,
                "go.lakeview.example");
    }

    private Actor staff(String name, Role role) {
        return new Actor(lakeview, ActorKind.STAFF, name, Set.of(role), null);
    }

    private static void refused(String code, Mono<?> act) {
        assertThatThrownBy(act::block)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }

    private static <T> T get(Mono<T> mono) {
        return Objects.requireNonNull(mono.block());
    }
}
