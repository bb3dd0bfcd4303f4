package health.kithway.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.circle.Circle;
import health.kithway.circle.EventKind;
import health.kithway.circle.Family;
import health.kithway.circle.Member;
import health.kithway.circle.MemberState;
import health.kithway.circle.Membership;
import health.kithway.circle.Permission;
import health.kithway.circle.Preset;
import health.kithway.consent.Channel;
import health.kithway.consent.ConsentPurpose;
import health.kithway.consent.ConsentScope;
import health.kithway.consent.disclosure.Disclosures;
import health.kithway.consent.disclosure.RecordedDisclosure;
import health.kithway.consent.disclosure.Topic;
import health.kithway.consent.grant.Attestation;
import health.kithway.consent.grant.Consent;
import health.kithway.consent.grant.ConsentMethod;
import health.kithway.directory.Language;
import health.kithway.directory.PracticeId;
import health.kithway.person.NewPerson;
import health.kithway.person.PersonId;
import health.kithway.referral.AppointmentEvent;
import health.kithway.referral.EventSource;
import health.kithway.referral.NewSubmission;
import health.kithway.referral.Referral;
import health.kithway.referral.ReferralId;
import health.kithway.routing.Asked;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.ActorKind;
import health.kithway.tenancy.Role;
import health.kithway.testkit.TestDatabase;
import health.kithway.testkit.TestRealm;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rosa asked for Walter; Nell and Tom help; the practice at Harbor Street refers patients of its own. */
class WhoElseHearsTest extends Family {

    @Autowired
    Disclosures disclosures;

    @Test
    @Tag("R-HIPAA-09")
    void whoMayKnowTheStatusHearsThatThereIsNewsAndNotWhenOrWhere() {
        Circle circle = forWalter();
        String nell = anotherNumber();
        String tom = anotherNumber();
        Member told = in(circle, "Nell", nell, Permission.STATUS);
        in(circle, "Tom", tom, Permission.TASKS);
        runDue();

        booked(circle.referrals().getFirst());

        assertThat(toldOfStatus(circle, told)).as("decided and kept once").hasSize(1);
        assertThat(texts(nell))
                .singleElement()
                .satisfies(words -> assertThat(words)
                        .contains("there is news about the visit you help with")
                        .doesNotContain("Walter", "Rosa", "Lakeshore Way", "2:30"));
        // Who may know the tasks only is asked to drive, and hears no news.
        assertThat(texts(tom)).noneMatch(words -> words.contains("news") || words.contains("2:30"));
        assertThat(bodies())
                .as("Walter has not answered, so Rosa is not told when he goes")
                .noneMatch(words -> words.contains("your visit is on"));
    }

    @Test
    @Tag("R-HIPAA-09")
    void whoAskedIsToldWhenTheVisitIsOnceThePatientSaidYes() {
        Circle circle = forWalter();
        membership
                .become(
                        clinic.kithway(),
                        circle.id(),
                        circle.members().getFirst().id(),
                        MemberState.ACTIVE,
                        EventKind.APPROVED,
                        null)
                .block();
        runDue();

        booked(circle.referrals().getFirst());

        assertThat(bodies()).anyMatch(words -> words.contains("your visit is on"));
    }

    @Test
    @Tag("R-HIPAA-09")
    void whoseRightWasTakenBackHearsNothingMore() {
        Circle circle = forWalter();
        String nell = anotherNumber();
        Member member = in(circle, "Nell", nell, Permission.STATUS);
        booked(circle.referrals().getFirst());
        assertThat(texts(nell)).hasSize(1);

        membership
                .setRights(clinic.kithway(), circle.id(), member.id(), List.of(), null)
                .block();
        clock.advance(Duration.ofDays(10));
        record(circle.referrals().getFirst(), AppointmentEvent.Kind.NO_SHOW);

        assertThat(texts(nell)).hasSize(1);
    }

    @Test
    @Tag("R-HIPAA-06")
    void thePracticeHearsThatThereIsNewsOfItsOwnReferralAndNoOtherPracticeDoes() {
        Referral referral = submitted(clinic.harborStreet());
        booked(referral.id());

        JsonNode notices = notices(clinic.harborStreet());
        assertThat(notices.size()).isEqualTo(1);
        assertThat(notices.get(0).propertyNames()).containsExactlyInAnyOrder("noticeId", "referralId", "madeAt");
        assertThat(notices.at("/0/referralId").asString())
                .isEqualTo(referral.id().toString());
        assertThat(notices(clinic.northside()).size()).isZero();
    }

    /** Harbor Street says that Pat agreed. Pat hears of it once, neutrally, and of nothing more until Pat says so. */
    @Test
    @Tag("R-TCPA-08")
    void aNumberThatAPracticeAttestedGetsOneNoticeAndNothingElseBeforeTheOwnYes() {
        Referral referral = submitted(clinic.harborStreet());
        runDue();
        booked(referral.id());
        clock.advance(Duration.ofDays(4));
        runDue();

        assertThat(bodies())
                .singleElement()
                .satisfies(words -> assertThat(words)
                        .contains("a practice gave us your number", "reply START", "STOP to stop")
                        .doesNotContain("Pat", "Harbor", "Lakeshore"));
        assertThat(reasons(referral)).contains("CONSENTED", "AWAITS_OWN_YES");

        reply(sid(), "START");
        runDue();
        clock.advance(Duration.ofDays(2).plusHours(2));
        runDue();

        assertThat(consents.listConsents(clinic.kithway(), referral.patientId()).block())
                .extracting(Consent::method)
                .containsExactly(ConsentMethod.PRACTICE_ATTESTED, ConsentMethod.REPLY);
        assertThat(bodies().getLast()).contains("Reply C to confirm");
    }

    /** What a practice attests again does not undo the own yes, nor a no. */
    @Test
    @Tag("R-TCPA-08")
    void aSecondAttestationNeitherAsksAgainNorOpensWhatPatClosed() {
        Referral referral = submitted(clinic.harborStreet());
        runDue();
        reply(sid(), "START");
        runDue();
        clock.advance(Duration.ofDays(1));
        submitted(clinic.northside());
        booked(referral.id());
        assertThat(reasons(referral)).doesNotContain("AWAITS_OWN_YES");

        consents.revoke(
                        clinic.kithway(),
                        referral.patientId(),
                        Set.of(ConsentScope.TEXT_ABOUT_VISIT),
                        ConsentMethod.STAFF_NOTE)
                .block();
        clock.advance(Duration.ofDays(1));
        int before = bodies().size();
        attestAgain(referral.patientId());
        record(referral.id(), AppointmentEvent.Kind.CANCELLED);
        booked(referral.id());
        assertThat(bodies()).hasSize(before);
    }

    private void attestAgain(PersonId patient) {
        consents.attest(
                        clinic.kithway(),
                        patient,
                        new Attestation("Front desk", clock.instant(), Set.of(Channel.TEXT), Language.EN))
                .block();
    }

    private List<String> reasons(Referral referral) {
        return new JdbcTemplate(TestDatabase.superuser(database))
                .queryForList(
                        "select decision_reason from messaging.message where referral_id = ? order by id",
                        String.class,
                        referral.id().value());
    }

    @Test
    void aReferralThatNoPracticeSentIsNobodysNews() {
        Circle circle = forWalter();
        booked(circle.referrals().getFirst());

        assertThat(notices(clinic.harborStreet()).size()).isZero();
    }

    private Member in(Circle circle, String name, String phone, Permission... may) {
        PersonId person = person(name, phone, null);
        consents.grant(
                        clinic.kithway(),
                        person,
                        world.agreements(
                                clinic, Language.EN, ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT),
                        Language.EN,
                        ConsentMethod.PAGE)
                .block();
        return membership
                .admit(
                        clinic.kithway(),
                        circle.id(),
                        new Membership.Newcomer(person, Preset.HELPER, rights(may), null, true))
                .block();
    }

    private List<RecordedDisclosure> toldOfStatus(Circle circle, Member member) {
        return disclosures
                .listDecisions(clinic.kithway(), circle.patient(), null, 100, "compliance")
                .block()
                .items()
                .stream()
                .filter(one -> one.recipientId().equals(member.id().value()) && one.topic() == Topic.STATUS)
                .toList();
    }

    private void booked(ReferralId referral) {
        record(referral, AppointmentEvent.Kind.SCHEDULED);
    }

    private void record(ReferralId referral, AppointmentEvent.Kind kind) {
        boolean booked = kind == AppointmentEvent.Kind.SCHEDULED;
        referrals
                .recordAppointmentEvent(
                        clinic.kithway(),
                        new AppointmentEvent(
                                referral,
                                "A-1",
                                kind,
                                booked ? clock.instant().plus(Duration.ofDays(9)) : null,
                                null,
                                clock.instant(),
                                EventSource.PARTNER))
                .block();
        runDue();
    }

    private Referral submitted(PracticeId practice) {
        Actor actor = new Actor(
                clinic.organization(), ActorKind.SYSTEM_CLIENT, "harbor", Set.of(Role.PRACTICE), practice.value());
        return referrals
                .submit(
                        actor,
                        new NewSubmission(
                                practice,
                                "HS-1",
                                Asked.at(clinic.lakeshore(), clinic.primaryCare()),
                                new NewPerson("Pat", "Poe", Language.EN, phone, null, null),
                                new Attestation("Front desk", clock.instant(), Set.of(Channel.TEXT), Language.EN)))
                .block();
    }

    private JsonNode notices(PracticeId practice) {
        WebTestClient portal = api.with(TestRealm.practice(clinic.organization(), practice.value()));
        byte[] body = portal.get()
                .uri("/provider/v1/referral-notices")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBodyContent();
        return new JsonMapper().readTree(body).get("items");
    }

    private static List<String> texts(@Nullable String number) {
        return TWILIO.asked(number).stream()
                .map((Map<String, String> form) -> form.get("Body"))
                .toList();
    }
}
