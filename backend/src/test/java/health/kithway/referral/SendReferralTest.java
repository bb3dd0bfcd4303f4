package health.kithway.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.kithway.attribution.credit.Credit;
import health.kithway.attribution.credit.Credits;
import health.kithway.attribution.visit.Pressing;
import health.kithway.attribution.visit.VisitId;
import health.kithway.attribution.visit.VisitSignals;
import health.kithway.attribution.visit.Visits;
import health.kithway.audit.AuditEntry;
import health.kithway.audit.AuditTrail;
import health.kithway.consent.ConsentPurpose;
import health.kithway.consent.ConsentScope;
import health.kithway.consent.grant.Consents;
import health.kithway.consent.text.AgreedText;
import health.kithway.directory.Language;
import health.kithway.directory.LocationId;
import health.kithway.directory.ServiceLineId;
import health.kithway.person.People;
import health.kithway.person.Person;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.FieldProblem;
import health.kithway.problem.Refused;
import health.kithway.program.Channel;
import health.kithway.program.link.ShareLinks;
import health.kithway.program.link.SharedLink;
import health.kithway.routing.Asked;
import health.kithway.tenancy.OrganizationTransactions;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.TestClock;
import health.kithway.testkit.TestDatabase;
import health.kithway.testkit.World;
import health.kithway.testkit.World.Clinic;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Dolores asks for a visit, mostly for her mother Rosa. */
@KithwayTest
class SendReferralTest {

    private static final Pressing PHONE = Pressing.of(VisitSignals.pressedIn("Mozilla/5.0 (iPhone)"));

    @Autowired
    World world;

    @Autowired
    ShareLinks links;

    @Autowired
    Visits visits;

    @Autowired
    Credits credits;

    @Autowired
    Referrals referrals;

    @Autowired
    People people;

    @Autowired
    Consents consents;

    @Autowired
    AuditTrail trail;

    @Autowired
    ReferralTable table;

    @Autowired
    OrganizationTransactions transactions;

    @Autowired
    TestClock clock;

    @Value("${kithway.database.name}")
    String database;

    private Clinic clinic;
    private SharedLink poster;

    @BeforeEach
    void open() {
        clinic = world.clinic();
        poster = links.get(clinic.code()).block();
    }

    @Test
    void doloresSendsAReferralForHerMother() {
        Instant opened = clock.instant();
        VisitId visit = visits.press(poster, PHONE).block();
        clock.advance(Duration.ofMinutes(4));

        Referral referral = referrals.send(poster.visitor(), forRosa(visit)).block();

        assertThat(referral.stage()).isEqualTo(Stage.REGISTERED);
        assertThat(referral.locationId()).isEqualTo(clinic.lakeshore());
        assertThat(referral.routeRule()).isEqualTo(RouteRule.CHOSEN_FROM_LINK);
        assertThat(referral.reference()).matches("[2-9A-Z]{4}-[2-9A-Z]{4}");
        assertThat(referrals.getReferral(clinic.kithway(), referral.id()).block())
                .isEqualTo(referral);
        List<TimelineEvent> timeline =
                referrals.listEvents(clinic.kithway(), referral.id()).block();
        assertThat(timeline)
                .extracting(TimelineEvent::kind)
                .containsExactly(EventKind.SENT, EventKind.OPENED, EventKind.CONSENTED, EventKind.REGISTERED);
        assertThat(timeline).extracting(TimelineEvent::implied).containsExactly(true, false, false, false);
        assertThat(timeline.get(1).occurredAt()).isEqualTo(opened);
        assertThat(timeline.get(1).recordedAt()).isEqualTo(clock.instant());
    }

    @Test
    void theLinkItsCampaignAndItsChannelAreCreditedInFull() {
        VisitId visit = visits.press(poster, PHONE).block();
        Referral referral = referrals.send(poster.visitor(), forRosa(visit)).block();

        Credit credit =
                credits.findCredit(clinic.organization(), referral.id().value()).block();

        assertThat(credit.model()).isEqualTo("LAST_TOUCH");
        assertThat(credit.modelVersion()).isEqualTo(1);
        assertThat(credit.shareLinkCode()).isEqualTo(clinic.code());
        assertThat(credit.campaignName()).isEqualTo("Spring");
        assertThat(credit.channel()).isEqualTo(Channel.PRINT);
        assertThat(credit.visitId()).isEqualTo(visit);
        assertThat(credit.basisPoints()).isEqualTo(10_000);
    }

    @Test
    void aPreviewBotsVisitIsNotCreditedAndOpensNothing() {
        VisitId bot = visits.press(poster, Pressing.of(VisitSignals.pressedIn("WhatsApp/2.23")))
                .block();

        Referral referral = referrals.send(poster.visitor(), forRosa(bot)).block();

        assertThat(credits.findCredit(clinic.organization(), referral.id().value())
                        .block()
                        .visitId())
                .isNull();
        assertThat(referrals
                        .listEvents(clinic.kithway(), referral.id())
                        .block()
                        .get(1)
                        .implied())
                .isTrue();
    }

    @Test
    void sentTwiceItIsOneReferral() {
        NewReferral wish = forRosa(null);

        Referral first = referrals.send(poster.visitor(), wish).block();
        Referral second = referrals.send(poster.visitor(), wish).block();

        assertThat(second).isEqualTo(first);
        assertThat(count("vault.person")).isEqualTo(2);
    }

    @Test
    void pressedTwiceAtOnceItIsOneReferralAndNobodyIsRegisteredTwice() {
        NewReferral wish = forRosa(null);

        List<Referral> answers = Flux.range(0, 8)
                .flatMap(press -> referrals.send(poster.visitor(), wish), 8)
                .collectList()
                .block();

        assertThat(answers)
                .extracting(Referral::id)
                .containsOnly(answers.getFirst().id());
        assertThat(count("tracking.referral")).isEqualTo(1);
        assertThat(count("vault.person")).isEqualTo(2);
    }

    @Test
    void ofRosaOnlyAFirstNameIsKept() {
        Referral referral = referrals.send(poster.visitor(), forRosa(null)).block();

        Person rosa =
                people.getPerson(clinic.kithway(), referral.patientId(), "test").block();
        Person dolores = people.getPerson(clinic.kithway(), referral.requesterId(), "test")
                .block();

        assertThat(rosa.firstName()).isEqualTo("Rosa");
        assertThat(rosa.phone()).isNull();
        assertThat(rosa.email()).isNull();
        assertThat(dolores.phone()).isEqualTo("+13125550142");
        assertThat(consents.listConsents(clinic.kithway(), dolores.id()).block())
                .as("said on the program's page, and so to that program")
                .allSatisfy(consent -> assertThat(consent.programId())
                        .isEqualTo(poster.programId().value()))
                .extracting(consent -> consent.scope())
                .containsExactlyInAnyOrder(ConsentScope.USE_ANSWERS, ConsentScope.TEXT_ABOUT_VISIT);
        assertThat(consents.listConsents(clinic.kithway(), rosa.id()).block()).isEmpty();
    }

    @Test
    void trackingHoldsNoNameAndNoNumber() throws SQLException {
        referrals.send(poster.visitor(), forRosa(null)).block();

        try (Connection connection = TestDatabase.superuser(database).getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select coalesce(string_agg(one::text, ' '), '') from (
                          select r::text as one from tracking.referral r union all
                          select e::text from tracking.referral_event e union all
                          select s::text from tracking.referral_submission s union all
                          select c::text from tracking.attribution_credit c union all
                          select v::text from tracking.attribution_visit v union all
                          select o::text from tracking.attribution_opening o union all
                          select payload::text from ops.job) everything
                        """)) {
            rows.next();
            assertThat(rows.getString(1)).doesNotContainIgnoringCase("dolores", "rosa", "5550142");
        }
    }

    @Test
    void withoutTheOneNeededAgreementNothingIsKept() {
        NewReferral wish = with(forRosa(null), agreed(ConsentPurpose.TEXT_ABOUT_VISIT));

        assertThatThrownBy(() -> referrals.send(poster.visitor(), wish).block())
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("consent-use-of-answers-needed"));
        assertThat(count("vault.person")).isZero();
        assertThat(count("tracking.referral_submission")).isZero();
    }

    @Test
    void whatIsMissingIsPointedAt() {
        NewReferral wish = new NewReferral(
                UUID.randomUUID(),
                poster,
                List.of(),
                Language.EN,
                WhoFor.SOMEONE_I_HELP,
                null,
                Asked.at(new LocationId(UUID.randomUUID()), new ServiceLineId(UUID.randomUUID())),
                new NewReferral.Contact("Dolores", null, null, " ", BestTime.ANY),
                null,
                agreed(ConsentPurpose.USE_ANSWERS),
                EventSource.PAGE);

        assertThatThrownBy(() -> referrals.send(poster.visitor(), wish).block())
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().fields())
                                .extracting(FieldProblem::pointer)
                                .containsExactlyInAnyOrder(
                                        "/contact/phone",
                                        "/patient/firstName",
                                        "/relation",
                                        "/locationId",
                                        "/serviceLineId"));
    }

    @Test
    void aBadNumberIsPointedAtWhereItStands() {
        NewReferral good = forRosa(null);
        NewReferral wish = new NewReferral(
                good.submissionId(),
                poster,
                List.of(),
                Language.EN,
                WhoFor.ME,
                null,
                Asked.at(clinic.lakeshore(), null),
                new NewReferral.Contact("Dolores", null, "312 555", null, BestTime.ANY),
                null,
                good.agreements(),
                EventSource.PAGE);

        assertThatThrownBy(() -> referrals.send(poster.visitor(), wish).block())
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().fields())
                                .extracting(FieldProblem::pointer)
                                .containsExactly("/contact/phone"));
    }

    @Test
    void aLocationThatDoesNotOfferItIsRefused() {
        NewReferral wish = at(clinic.uptown(), clinic.counselling(), WhoFor.ME);

        assertThatThrownBy(() -> referrals.send(poster.visitor(), wish).block())
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(CommonRefusal.Invalid.class));
    }

    @Test
    void theLinkThatNamesAPlaceRoutesThere() {
        SharedLink uptown = links.get(clinic.uptownCode()).block();
        NewReferral wish = forMe(uptown, clinic.uptown());

        Referral referral = referrals.send(uptown.visitor(), wish).block();

        assertThat(referral.routeRule()).isEqualTo(RouteRule.LINK_NAMES_LOCATION);
        assertThat(referral.locationId()).isEqualTo(clinic.uptown());
        assertThat(referral.patientId()).isEqualTo(referral.requesterId());
        assertThatThrownBy(() -> referrals
                        .send(uptown.visitor(), forMe(uptown, clinic.lakeshore()))
                        .block())
                .isInstanceOf(Refused.class);
    }

    @Test
    void whoeverIsNotSureWaitsForACall() {
        Referral referral = referrals
                .send(poster.visitor(), forMe(poster, clinic.lakeshore()))
                .block();

        assertThat(referral.isCallBack()).isTrue();
        assertThat(referrals.listEvents(clinic.kithway(), referral.id()).block())
                .extracting(TimelineEvent::kind)
                .contains(EventKind.CALL_ASKED);
    }

    @Test
    void forAChildAndASensitiveServiceLineNobodyIsWrittenTo() {
        Referral referral = referrals
                .send(poster.visitor(), at(clinic.lakeshore(), clinic.counselling(), WhoFor.MY_CHILD))
                .block();

        assertThat(referral.messagesHeld()).isTrue();
        assertThat(referral.relation()).isEqualTo(Relation.CHILD);
        assertThat(referrals.listEvents(clinic.kithway(), referral.id()).block())
                .extracting(TimelineEvent::kind)
                .contains(EventKind.MESSAGES_HELD);
        assertThat(referrals
                        .send(poster.visitor(), at(clinic.lakeshore(), clinic.counselling(), WhoFor.ME))
                        .block()
                        .messagesHeld())
                .isFalse();
    }

    @Test
    void theSendingIsInTheTrailWithoutAName() {
        Referral referral = referrals.send(poster.visitor(), forRosa(null)).block();

        List<AuditEntry> said = trail.listEntries(
                        clinic.kithway(), referral.id().toString(), null, 10)
                .block()
                .items();

        assertThat(said).extracting(AuditEntry::action).contains("referral.sent", "attribution.credited");
        assertThat(said).extracting(AuditEntry::actorKind).contains("VISITOR");
    }

    @Test
    void aTakenReferenceIsNotUsedAgain() {
        Referral referral = referrals.send(poster.visitor(), forRosa(null)).block();
        Referral other = new Referral(
                new ReferralId(UUID.randomUUID()),
                referral.reference(),
                referral.source(),
                referral.stage(),
                null,
                referral.whoFor(),
                referral.relation(),
                referral.patientId(),
                referral.requesterId(),
                referral.locationId(),
                null,
                referral.routeRule(),
                referral.bestTime(),
                false,
                null,
                null,
                clock.instant(),
                clock.instant(),
                null);

        Mono<Boolean> stored = transactions.run(
                clinic.organization(),
                () -> table.insert(
                        clinic.organization(),
                        other,
                        List.of(NewEvent.seen(EventKind.SENT, clock.instant())),
                        EventSource.PAGE));

        assertThat(stored.block()).isFalse();
    }

    @Test
    void aReferralIsFoundByItsReferenceHoweverItIsWritten() {
        Referral referral = referrals.send(poster.visitor(), forRosa(null)).block();

        assertThat(referrals
                        .getByReference(
                                clinic.kithway(), " " + referral.reference().replace('-', ' '))
                        .block())
                .isEqualTo(referral);
        assertThatThrownBy(() -> referrals
                        .getByReference(world.clinic().kithway(), referral.reference())
                        .block())
                .isInstanceOf(Refused.class);
    }

    private NewReferral forRosa(@Nullable VisitId visit) {
        return new NewReferral(
                UUID.randomUUID(),
                poster,
                visit == null ? List.of() : List.of(visit),
                Language.ES,
                WhoFor.SOMEONE_I_HELP,
                Relation.PARENT,
                Asked.at(clinic.lakeshore(), clinic.primaryCare()),
                new NewReferral.Contact("Dolores", "Reyes", "(312) 555-0142", null, BestTime.EVENING),
                "Rosa",
                agreedIn(Language.ES, ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT),
                EventSource.PAGE);
    }

    private NewReferral forMe(SharedLink link, LocationId location) {
        return new NewReferral(
                UUID.randomUUID(),
                link,
                List.of(),
                Language.EN,
                WhoFor.ME,
                null,
                Asked.at(location, null),
                new NewReferral.Contact("Dolores", null, "312-555-0142", null, BestTime.ANY),
                null,
                agreed(ConsentPurpose.USE_ANSWERS),
                EventSource.PAGE);
    }

    private NewReferral at(LocationId location, ServiceLineId line, WhoFor whoFor) {
        return new NewReferral(
                UUID.randomUUID(),
                poster,
                List.of(),
                Language.EN,
                whoFor,
                null,
                Asked.at(location, line),
                new NewReferral.Contact("Dolores", null, "312-555-0142", null, BestTime.ANY),
                whoFor == WhoFor.ME ? null : "Mateo",
                agreed(ConsentPurpose.USE_ANSWERS),
                EventSource.PAGE);
    }

    private static NewReferral with(NewReferral wish, List<AgreedText> agreements) {
        return new NewReferral(
                wish.submissionId(),
                wish.link(),
                wish.touches(),
                Language.EN,
                wish.whoFor(),
                wish.relation(),
                wish.asked(),
                wish.contact(),
                wish.patientFirstName(),
                agreements,
                wish.source());
    }

    private List<AgreedText> agreed(ConsentPurpose... ticked) {
        return agreedIn(Language.EN, ticked);
    }

    private List<AgreedText> agreedIn(Language language, ConsentPurpose... ticked) {
        return world.agreements(clinic, language, ticked);
    }

    private int count(String table) {
        try (Connection connection = TestDatabase.superuser(database).getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select count(*) from " + table + " where organization_id = '" + clinic.organization() + "'")) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
