package health.kithway.consent.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.kithway.consent.Channel;
import health.kithway.consent.ConsentPurpose;
import health.kithway.consent.ConsentScope;
import health.kithway.consent.decision.Decision;
import health.kithway.consent.decision.Decision.Reason;
import health.kithway.consent.decision.Decisions;
import health.kithway.consent.decision.SendFacts;
import health.kithway.consent.decision.SendPurpose;
import health.kithway.consent.suppression.SuppressionSource;
import health.kithway.consent.suppression.Suppressions;
import health.kithway.consent.text.AgreedText;
import health.kithway.consent.text.ConsentText;
import health.kithway.consent.text.ConsentTextId;
import health.kithway.consent.text.ConsentTexts;
import health.kithway.consent.text.NewConsentText;
import health.kithway.consent.text.StarterTexts;
import health.kithway.consent.text.TextReviews;
import health.kithway.directory.Bilingual;
import health.kithway.directory.Directory;
import health.kithway.directory.Language;
import health.kithway.directory.Organization;
import health.kithway.person.AddressKind;
import health.kithway.person.KeptWords;
import health.kithway.person.KeptWordsId;
import health.kithway.person.NewPerson;
import health.kithway.person.People;
import health.kithway.person.PersonId;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.ActorKind;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import health.kithway.tenancy.Role;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

@KithwayTest
class ConsentsTest {

    private static final String PHONE = "+13125550142";

    private final OrganizationId lakeview = new OrganizationId(UUID.randomUUID());
    private final OrganizationId riverbend = new OrganizationId(UUID.randomUUID());
    private final Actor kithway = Actor.kithway(lakeview, "messaging");
    private final Actor visitor = Actor.visitor(lakeview, UUID.randomUUID());
    private final Actor practice =
            new Actor(lakeview, ActorKind.SYSTEM_CLIENT, "harbor", Set.of(Role.PRACTICE), UUID.randomUUID());
    private final Actor cora = staff("cora", Role.COORDINATOR);
    private final Actor connie = staff("connie", Role.COMPLIANCE);

    @Autowired
    Consents consents;

    @Autowired
    Decisions decisions;

    @Autowired
    Suppressions suppressions;

    @Autowired
    ConsentTexts texts;

    @Autowired
    StarterTexts starterTexts;

    @Autowired
    TextReviews reviews;

    @Autowired
    Directory directory;

    @Autowired
    People people;

    @Autowired
    KeptWords keptWords;

    @Autowired
    TestClock clock;

    @Autowired
    OrganizationTransactions transactions;

    @Autowired
    DatabaseClient database;

    private PersonId rosa;
    private byte[] rosasPhone;

    @BeforeEach
    void lakeviewHasTextsAndRosaAPhone() {
        directory.openOrganization(kithway, organization()).block();
        starterTexts.approveAll(connie).block();
        rosa = register();
        rosasPhone = people.addressIndex(lakeview, AddressKind.PHONE, PHONE).block();
    }

    @Test
    void aGrantKeepsWhatWasSeenAndPermitsTheSend() {
        grant(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT).block();

        Consent given = said(ConsentScope.TEXT_ABOUT_VISIT);
        assertThat(given.textHash())
                .isEqualTo(text(ConsentPurpose.TEXT_ABOUT_VISIT).hash());
        assertThat(given.textLanguage()).isEqualTo(Language.EN);
        assertThat(given.addressIndex()).isEqualTo(rosasPhone);

        Decision decision = decide(Channel.TEXT);
        assertThat(decision.reason()).isEqualTo(Reason.CONSENTED);
        assertThat(decision.consentId()).isEqualTo(new ConsentId(given.id()));
        assertThat(count("consent.decision where permitted and consent_id = '" + given.id() + "'"))
                .isOne();
    }

    @Test
    void noBoxButTheOneIsEverNeeded() {
        refused("consent-use-of-answers-needed", grant(ConsentPurpose.TEXT_ABOUT_VISIT));
        refused("consent-use-of-answers-needed", grant());

        grant(ConsentPurpose.USE_ANSWERS).block();
        grant(ConsentPurpose.TELL_SHARER).block();

        assertThat(decide(Channel.TEXT).reason()).isEqualTo(Reason.NO_CONSENT);
    }

    @Test
    void wordsThatAreNotInForceAreNotAgreedTo() {
        AgreedText old = agreed(text(ConsentPurpose.TEXT_ABOUT_VISIT));
        reviews.write(staff("mark", Role.MARKETER), reworded())
                .flatMap(written -> reviews.approve(connie, new AgreedText(written.id(), written.version()), null))
                .block();

        refused("consent-text-not-in-force", grant(List.of(agreed(text(ConsentPurpose.USE_ANSWERS)), old)));
        refused("consent-text-not-in-force", grant(List.of(agreed(text(ConsentPurpose.ATTESTED)))));
        assertThatThrownBy(() -> ConsentTextId.of("not-an-id")).isInstanceOf(Refused.class);
        assertThat(consents.listConsents(cora, rosa).block()).isEmpty();
    }

    @Test
    void aPracticeAttestsTheChannelsItsPatientNamed() {
        Instant yesterday = clock.instant().minus(Duration.ofDays(1));

        attest(yesterday).block();

        Consent given = said(ConsentScope.TEXT_ABOUT_VISIT);
        assertThat(given.method()).isEqualTo(ConsentMethod.PRACTICE_ATTESTED);
        assertThat(given.occurredAt()).isEqualTo(yesterday);
        assertThat(given.recordedAt()).isEqualTo(clock.instant());
        assertThat(keptWords
                        .read(cora, new KeptWordsId(given.attestedBy()), "operations")
                        .block())
                .isEqualTo("Dr. Kim");
        assertThat(decide(Channel.TEXT).permitted()).isTrue();
        assertThat(decide(Channel.CALL).permitted()).isFalse();
    }

    @Test
    void nobodyAttestsTheFuture() {
        refused("consent-not-yet", attest(clock.instant().plus(Duration.ofDays(1))));
    }

    @Test
    void whatWasAgreedToIsTakenBackByAnyMeans() {
        grant(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT).block();

        consents.revoke(cora, rosa, Set.of(ConsentScope.TEXT_ABOUT_VISIT), ConsentMethod.STAFF_NOTE)
                .block();

        assertThat(decide(Channel.TEXT).reason()).isEqualTo(Reason.REVOKED);
        assertThat(consents.listConsents(cora, rosa).block()).hasSize(3);
    }

    @Test
    void stopClosesTheAddressForEverybodyAndAFreshYesDoesNotOpenIt() {
        suppressions
                .suppress(kithway, Channel.TEXT, rosasPhone, SuppressionSource.STOP_REPLY)
                .block();
        clock.advance(Duration.ofMinutes(1));

        rosa = register();
        grant(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT).block();

        assertThat(decide(Channel.TEXT).reason()).isEqualTo(Reason.SUPPRESSED);
        assertThat(decide(Channel.CALL).reason()).isEqualTo(Reason.NO_CONSENT);
    }

    @Test
    void onlyTheHolderOpensTheAddressAgain() {
        grant(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT).block();
        suppressions
                .suppress(kithway, Channel.TEXT, rosasPhone, SuppressionSource.STOP_REPLY)
                .block();
        clock.advance(Duration.ofMinutes(1));

        refused("consent-only-the-holder", lift(cora, SuppressionSource.START_REPLY));
        refused("consent-only-the-holder", lift(visitor, SuppressionSource.RESUBSCRIBE_LINK));
        refused("consent-only-the-holder", lift(kithway, SuppressionSource.CARRIER));
        assertThat(decide(Channel.TEXT).reason()).isEqualTo(Reason.SUPPRESSED);

        lift(kithway, SuppressionSource.START_REPLY).block();
        assertThat(decide(Channel.TEXT).reason()).isEqualTo(Reason.CONSENTED);
    }

    @Test
    void anUnknownNumberIsAnsweredAndNotWrittenTo() {
        byte[] unknown =
                people.addressIndex(lakeview, AddressKind.PHONE, "773-555-0199").block();

        assertThat(decide(new SendFacts(null, Channel.TEXT, SendPurpose.ANSWER, unknown, true)))
                .isEqualTo(Reason.ANSWER_TO_INBOUND);
        assertThat(decide(new SendFacts(null, Channel.TEXT, SendPurpose.ABOUT_VISIT, unknown, true)))
                .isEqualTo(Reason.NO_CONSENT);
    }

    @Test
    void aRefusedDecisionIsRecordedToo() {
        decide(Channel.TEXT);

        assertThat(count("consent.decision where not permitted and reason = 'NO_CONSENT' and rule = 'R-TCPA-01'"))
                .isOne();
    }

    @Test
    @Tag("R-TCPA-04")
    void anotherOrganizationSeesNothing() {
        grant(ConsentPurpose.USE_ANSWERS).block();

        refused("not-found", consents.listConsents(Actor.kithway(riverbend, "rick"), rosa));
        assertThat(texts.listInForce(riverbend, Language.EN).block()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text",
                "text_draft",
                "text_return",
                "event",
                "suppression",
                "decision",
                "authority",
                "authority_change",
                "confidential",
                "stop_policy",
                "receipt",
                "receipt_key"
            })
    void evidenceIsNeverChangedOrDeleted(String table) {
        grant(ConsentPurpose.USE_ANSWERS).block();

        for (String change : List.of(
                "update consent." + table + " set organization_id = organization_id",
                "delete from consent." + table,
                "truncate consent." + table)) {
            assertThatThrownBy(() -> transactions
                            .run(lakeview, () -> database.sql(change).fetch().rowsUpdated())
                            .block())
                    .as(change)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    private Mono<Void> grant(ConsentPurpose... purposes) {
        return grant(
                Arrays.stream(purposes).map(purpose -> agreed(text(purpose))).toList());
    }

    private Mono<Void> grant(List<AgreedText> agreed) {
        return consents.grant(visitor, rosa, agreed, Language.EN, ConsentMethod.PAGE);
    }

    private Mono<Void> attest(Instant at) {
        return consents.attest(practice, rosa, new Attestation("Dr. Kim", at, Set.of(Channel.TEXT), Language.EN));
    }

    private Mono<Void> lift(Actor actor, SuppressionSource source) {
        return suppressions.lift(actor, Channel.TEXT, rosasPhone, source);
    }

    private Consent said(ConsentScope scope) {
        return consents.listConsents(cora, rosa).block().stream()
                .filter(consent -> consent.scope() == scope)
                .findFirst()
                .orElseThrow();
    }

    private Decision decide(Channel channel) {
        return decisions
                .decide(kithway, new SendFacts(rosa, channel, SendPurpose.ABOUT_VISIT, rosasPhone, false))
                .block();
    }

    private Reason decide(SendFacts send) {
        return decisions.decide(kithway, send).block().reason();
    }

    private ConsentText text(ConsentPurpose purpose) {
        return texts.listInForce(lakeview, Language.EN).block().stream()
                .filter(text -> text.purpose() == purpose)
                .findFirst()
                .orElseThrow();
    }

    private static AgreedText agreed(ConsentText text) {
        return new AgreedText(text.id(), text.version());
    }

    private NewConsentText reworded() {
        return starterTexts.list(organization()).stream()
                .filter(text -> text.purpose() == ConsentPurpose.TEXT_ABOUT_VISIT)
                .map(text -> new NewConsentText(text.purpose(), new Bilingual("You may text.", "Sí."), text.wording()))
                .findFirst()
                .orElseThrow();
    }

    private PersonId register() {
        return people.register(kithway, new NewPerson("Rosa", null, Language.EN, PHONE, null, null))
                .block();
    }

    private long count(String from) {
        return transactions
                .read(
                        lakeview,
                        () -> database.sql("select count(*) from " + from)
                                .mapValue(Long.class)
                                .one())
                .block();
    }

    private Organization organization() {
        return new Organization(
                lakeview,
                "Lakeview Family Health",
                "(312) 555-0100",
                ZoneId.of("America/Chicago"),
                new Bilingual("8 to 6", "de 8 a 6"),
                Organization.OptOutMode.TWILIO_MANAGED,
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
}
