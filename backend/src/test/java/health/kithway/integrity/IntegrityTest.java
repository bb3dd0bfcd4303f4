package health.kithway.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.attribution.credit.Credits;
import health.kithway.directory.Language;
import health.kithway.job.DueJobs;
import health.kithway.person.Address;
import health.kithway.person.AddressKind;
import health.kithway.person.Likenesses;
import health.kithway.person.NewPerson;
import health.kithway.person.People;
import health.kithway.person.PersonId;
import health.kithway.referral.Outcome;
import health.kithway.referral.Referral;
import health.kithway.referral.ReferralMade;
import health.kithway.referral.Referrals;
import health.kithway.tenancy.Role;
import health.kithway.testkit.Api;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.TestClock;
import health.kithway.testkit.TestDatabase;
import health.kithway.testkit.TestRealm;
import health.kithway.testkit.World.Clinic;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Ana shares her link with Ben; some of what follows is not what it seems, and none of it is held up. */
@KithwayTest
@Import(Friends.class)
class IntegrityTest {

    private static final String ANAS_PHONE = "+13125550142";
    private static final String BENS_PHONE = "+13125550143";

    @Autowired
    Friends friends;

    @Autowired
    People people;

    @Autowired
    Likenesses likenesses;

    @Autowired
    Referrals referrals;

    @Autowired
    Looks looks;

    @Autowired
    Credits credits;

    @Autowired
    DueJobs jobs;

    @Autowired
    Api api;

    @Autowired
    TestClock clock;

    @Value("${kithway.database.name}")
    String database;

    private Clinic clinic;
    private PersonId ana;
    private String anasLink;

    @BeforeEach
    void anaShares() {
        clinic = friends.open();
        ana = person("Ana", ANAS_PHONE, "ana@example.com");
        anasLink = friends.linkOf(ana);
    }

    @Test
    void aFriendWhoAsksByAnasLinkRaisesNoFlag() {
        assertThat(friends.flags(friends.asks(anasLink, "Ben", BENS_PHONE))).isEmpty();
    }

    @Test
    void anaAsksByHerOwnLink() {
        Referral own = friends.asks(anasLink, " ana", ANAS_PHONE);

        List<Finding> flags = friends.flags(own);
        assertThat(flags).extracting(Finding::sign).containsExactly(Sign.SHARER_ASKED);
        assertThat(flags.getFirst().sign().kind()).isEqualTo(Finding.Kind.SELF_REFERRAL);
        assertThat(flags.getFirst().state()).isEqualTo(Finding.State.OPEN);
    }

    @Test
    void somebodyWithAnasPhoneIsHerHousehold() {
        assertThat(friends.flags(friends.asks(anasLink, "Mateo", ANAS_PHONE)))
                .extracting(Finding::sign)
                .containsExactly(Sign.SHARERS_PHONE);
    }

    @Test
    void aPosterIsNobodysOwnSoNobodyRefersThemselvesByIt() {
        assertThat(friends.flags(friends.asks(clinic.code(), "Ana", ANAS_PHONE)))
                .isEmpty();
    }

    @Test
    void staffWhoAskAreFlaggedAndTheirNumbersCannotBeRead() {
        likenesses
                .replaceStaffAddresses(clinic.kithway(), Set.of(Address.of(AddressKind.PHONE, "(312) 555-0143")))
                .block();

        assertThat(friends.flags(friends.asks(anasLink, "Ben", BENS_PHONE)))
                .extracting(Finding::sign)
                .containsExactly(Sign.STAFF_ASKED);
        assertThat(dump("vault.person_staff_address")).doesNotContain("5550143", "555-0143");
    }

    @Test
    void whoIsNoLongerOnTheListIsNoLongerStaff() {
        likenesses
                .replaceStaffAddresses(clinic.kithway(), Set.of(Address.of(AddressKind.EMAIL, "ana@example.com")))
                .block();
        assertThat(friends.flags(friends.asks(anasLink, "Ben", BENS_PHONE)))
                .extracting(Finding::sign)
                .containsExactly(Sign.STAFF_SHARED);

        likenesses.replaceStaffAddresses(clinic.kithway(), Set.of()).block();
        assertThat(friends.flags(friends.asks(anasLink, "Cleo", "+13125550144")))
                .isEmpty();
    }

    @Test
    void theSixthOfADayByOneSharerIsFlaggedAndThoseOfOtherDaysDoNotCount() {
        friends.asks(anasLink, "Zoe", "+13125550150");
        friends.flags(friends.asks(anasLink, "Yan", "+13125550151"));
        clock.advance(Duration.ofHours(30));
        for (int friend = 0; friend < 5; friend++) {
            assertThat(friends.flags(friends.asks(anasLink, "Friend", "+1312555016" + friend)))
                    .isEmpty();
        }

        assertThat(friends.flags(friends.asks(anasLink, "Friend", "+13125550166")))
                .extracting(Finding::sign)
                .containsExactly(Sign.MANY_BY_ONE_SHARER);
    }

    @Test
    void theFourthOfADayFromOneTelephoneIsFlagged() {
        for (String child : List.of("Ada", "Bea", "Cid")) {
            assertThat(friends.flags(friends.asksFor(clinic.code(), "Ben", BENS_PHONE, child)))
                    .isEmpty();
        }

        assertThat(friends.flags(friends.asksFor(clinic.code(), "Ben", BENS_PHONE, "Dan")))
                .extracting(Finding::sign)
                .containsExactly(Sign.MANY_FROM_ONE_ADDRESS);
    }

    @Test
    void anaSharedWithBenAndBenSharesBack() {
        Referral bens = friends.asks(anasLink, "Ben", BENS_PHONE);
        friends.flags(bens);
        String bensLink = friends.linkOf(bens.requesterId());

        List<Finding> flags = friends.flags(friends.asks(bensLink, "Ana", ANAS_PHONE));

        assertThat(flags).extracting(Finding::sign).containsExactly(Sign.SHARED_BACK);
        assertThat(flags.getFirst().otherReferralId()).isEqualTo(bens.id());
    }

    @Test
    void rosaAskedForTwiceByHerDaughterIsOnePatient() {
        Referral first = friends.asksFor(clinic.code(), "Dolores", BENS_PHONE, "Rosa");
        friends.flags(first);

        List<Finding> flags = friends.flags(friends.asksFor(anasLink, "Dolores", BENS_PHONE, "ROSA"));

        assertThat(flags).extracting(Finding::sign).containsExactly(Sign.SAME_NAME_AND_ADDRESS);
        assertThat(flags.getFirst().otherReferralId()).isEqualTo(first.id());
    }

    @Test
    void rosaAndCarmenAskedForByOneDaughterAreTwo() {
        friends.flags(friends.asksFor(clinic.code(), "Dolores", BENS_PHONE, "Rosa"));

        assertThat(friends.flags(friends.asksFor(clinic.code(), "Dolores", BENS_PHONE, "Carmen")))
                .isEmpty();
    }

    @Test
    void twoAskedForAtOnceAreStillSeenAsOne() {
        Referral first = friends.asks(clinic.code(), "Ben", BENS_PHONE);
        Referral second = friends.asks(anasLink, "Ben", BENS_PHONE);
        jobs.runDue().block();

        assertThat(friends.all())
                .singleElement()
                .satisfies(finding -> assertThat(List.of(finding.referralId(), finding.otherReferralId()))
                        .containsExactlyInAnyOrder(first.id(), second.id()));
    }

    @Test
    void toldTwiceItIsOneFlag() {
        Referral own = friends.asks(anasLink, "Ana", ANAS_PHONE);
        friends.flags(own);

        looks.hear(
                        clinic.organization(),
                        new ReferralMade(own.id(), own.requesterId(), own.patientId(), ana, null, own.createdAt()))
                .block();

        assertThat(friends.all()).hasSize(1);
    }

    /** Whoever is known gets the same words as whoever is not, and nothing is looked at before they got them. */
    @Test
    void theAnswerTellsNobodyWhetherSomebodyIsKnown() {
        friends.flags(friends.asks(anasLink, "Ana", ANAS_PHONE));
        int before = friends.all().size();

        EntityExchangeResult<byte[]> known = friends.send(anasLink, "Ana", ANAS_PHONE);
        EntityExchangeResult<byte[]> unknown = friends.send(anasLink, "Ugo", "+13125550188");

        assertThat(words(known)).isEqualTo(words(unknown));
        assertThat(known.getStatus()).isEqualTo(unknown.getStatus());
        assertThat(friends.all()).hasSize(before);
        assertThat(jobsOf()).isEqualTo(2);
    }

    /** R-HIPAA-05: not a name, not a number, neither readable nor as an index, outside of the vault. */
    @Test
    void findingsHoldNothingOfAPerson() {
        friends.flags(friends.asks(anasLink, "Ana", ANAS_PHONE));

        assertThat(dump("tracking.integrity_look") + dump("tracking.integrity_finding"))
                .doesNotContainIgnoringCase("ana@", "5550142", "\\x");
    }

    @Test
    void aFlagHoldsUpNothing() {
        Referral own = friends.asks(anasLink, "Ana", ANAS_PHONE);
        friends.flags(own);

        Referral after = referrals.getReferral(clinic.kithway(), own.id()).block();
        assertThat(after.stage()).isEqualTo(own.stage());
        assertThat(after.outcome()).isNull();
        assertThat(after.messagesHeld()).isFalse();
    }

    @Test
    void coraResolvesAFlagOnceAndConnieSeesIt() {
        friends.flags(friends.asks(anasLink, "Mateo", ANAS_PHONE));
        FindingId finding = friends.all().getFirst().id();

        resolve(Role.COORDINATOR, finding, "FAMILY")
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("DISMISSED")
                .jsonPath("$.resolution.reason")
                .isEqualTo("FAMILY");
        resolve(Role.COMPLIANCE, finding, "TEST")
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("already-resolved");
        assertThat(listed("OPEN")).doesNotContain(finding.toString());
        assertThat(listed("DISMISSED")).contains(finding.toString(), "SHARERS_PHONE");
    }

    @Test
    void markTheMarketerSeesNoFlag() {
        api.with(TestRealm.staff(clinic.organization(), Role.MARKETER))
                .get()
                .uri("/staff/v1/integrity-findings")
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void coraMergesADuplicateAndItStaysOne() {
        Referral first = friends.asks(clinic.code(), "Ben", BENS_PHONE);
        Referral second = friends.asks(anasLink, "Ben", BENS_PHONE);

        merge(second, first).expectStatus().isCreated();

        assertThat(referrals.getReferral(clinic.kithway(), second.id()).block().outcome())
                .isEqualTo(Outcome.DUPLICATE);
        assertThat(referrals.getReferral(clinic.kithway(), first.id()).block().outcome())
                .isNull();
        assertThat(credits.findCredit(clinic.organization(), second.id().value())
                        .blockOptional())
                .isEmpty();
        assertThat(credits.findCredit(clinic.organization(), first.id().value()).blockOptional())
                .isPresent();
        merge(second, first).expectStatus().isEqualTo(409);
        merge(first, second).expectStatus().isEqualTo(422);
        merge(first, first).expectStatus().isEqualTo(422);
    }

    /** The question was whether the two are one; whoever merges them has answered it, and no other question. */
    @Test
    void whatWasMergedWaitsForNobodyAnyMore() {
        Referral first = friends.asks(clinic.code(), "Ben", BENS_PHONE);
        assertThat(friends.flags(first)).isEmpty();
        Referral second = friends.asks(anasLink, "Ben", BENS_PHONE);
        assertThat(friends.flags(second)).isNotEmpty();
        Referral third = friends.asks(clinic.code(), "Ben", BENS_PHONE);
        assertThat(friends.flags(third)).isNotEmpty();

        merge(second, first).expectStatus().isCreated();

        assertThat(duplicates(Finding.State.CONFIRMED)).isPositive();
        assertThat(duplicates(Finding.State.OPEN)).isPositive();
        assertThat(friends.all())
                .filteredOn(finding -> finding.state() == Finding.State.CONFIRMED)
                .allSatisfy(finding -> {
                    assertThat(finding.referralId()).isEqualTo(second.id());
                    assertThat(finding.otherReferralId()).isEqualTo(first.id());
                });
    }

    private long duplicates(Finding.State state) {
        return friends.all().stream()
                .filter(finding -> finding.state() == state && finding.sign().kind() == Finding.Kind.DUPLICATE_PATIENT)
                .count();
    }

    private WebTestClient.ResponseSpec merge(Referral duplicate, Referral kept) {
        return api.with(TestRealm.staff(clinic.organization(), Role.COORDINATOR))
                .post()
                .uri("/staff/v1/referrals/" + duplicate.id() + "/merges")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"keptReferralId\": \"" + kept.id() + "\"}")
                .exchange();
    }

    private WebTestClient.ResponseSpec resolve(Role role, FindingId finding, String reason) {
        return api.with(TestRealm.staff(clinic.organization(), role))
                .post()
                .uri("/staff/v1/integrity-findings/" + finding + "/resolutions")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"verdict\": \"DISMISSED\", \"reason\": \"" + reason + "\"}")
                .exchange();
    }

    private String listed(String state) {
        return new String(api.with(TestRealm.staff(clinic.organization(), Role.COMPLIANCE))
                .get()
                .uri("/staff/v1/integrity-findings?state=" + state)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBodyContent());
    }

    /** An answer without what is new in every one: its reference and its pass. */
    private static ObjectNode words(EntityExchangeResult<byte[]> answer) {
        ObjectNode body = (ObjectNode) new JsonMapper().readTree(answer.getResponseBody());
        body.put("reference", "");
        body.put("pass", "");
        return body;
    }

    private long jobsOf() {
        return new JdbcTemplate(TestDatabase.superuser(database))
                .queryForObject(
                        "select count(*) from ops.job where organization_id = ?::uuid and state = 'WAITING'"
                                + " and kind = 'fact:ReferralMade:integrity'",
                        Long.class,
                        clinic.organization().toString());
    }

    private String dump(String table) {
        return new JdbcTemplate(TestDatabase.superuser(database))
                .queryForList(
                        "select t::text from " + table + " t where organization_id = ?::uuid",
                        String.class,
                        clinic.organization().toString())
                .toString();
    }

    private PersonId person(String name, String phone, String email) {
        return people.register(clinic.kithway(), new NewPerson(name, "Reyes", Language.EN, phone, email, null))
                .block();
    }
}
