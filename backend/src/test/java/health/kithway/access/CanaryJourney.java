package health.kithway.access;

import health.kithway.circle.Circle;
import health.kithway.circle.EventKind;
import health.kithway.circle.Member;
import health.kithway.circle.MemberState;
import health.kithway.circle.Membership;
import health.kithway.circle.Permission;
import health.kithway.circle.Preset;
import health.kithway.circle.joining.Invitations;
import health.kithway.consent.ConsentPurpose;
import health.kithway.consent.representative.AuthorityKind;
import health.kithway.consent.representative.NewAuthority;
import health.kithway.directory.Language;
import health.kithway.pages.Phone;
import health.kithway.person.PersonId;
import health.kithway.program.sharer.Sharers;
import health.kithway.referral.ReferralId;
import health.kithway.referral.WhoFor;
import health.kithway.tenancy.Role;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/**
 * Canariana asks for her father, a practice refers a patient, her brother helps, staff note things, somebody writes back, and
 * compliance does what compliance does. Every free field holds a word that occurs nowhere else.
 */
abstract class CanaryJourney extends CanaryStory {

    @Autowired
    Invitations invitations;

    @Autowired
    Sharers sharers;

    protected String follow = "";
    protected String sharing = "";
    protected Circle circle;
    protected Member requester;
    protected Member brother;
    protected Member patient;
    protected String batch = "";
    protected String shared = "";
    protected Phone phoneInHerHand;
    protected String brothersLink = "";

    protected void tell() {
        canaries.plant("first name", "Canariana")
                .plant("last name", "Finchington")
                .plant("patient", "Goldcrestina")
                .plant("member", "Ortolanus")
                .plant("birth date", "1961-02-03")
                .plant("phone", phone.substring(2))
                .plant("e-mail", mailbox)
                .plant("reply", "warblersong")
                .plant("note", "nuthatchnote")
                .plant("attested", "siskinpaper")
                .plant("evidence", "serinproof")
                .plant("matter", "wrenmatter")
                .plant("why", "lapwingwhy")
                .plant("told", "dotterelcourt");
        twoReferrals();
        dumped.addAll(dump());
        runDue();
        String referral = field(get(staff(Role.COORDINATOR), "/staff/v1/referrals?limit=20"), "referralId");
        String person = field(get(staff(Role.COORDINATOR), "/staff/v1/referrals/" + referral), "personId");
        aVisitAndAReply(referral);
        oversight(person);
        aFamily();
        whatMarketingMakes();
        aFormHalfFilledIn();
        dumped.addAll(dump());
        runDue();
        clock.advance(Duration.ofMinutes(3));
        runDue();
    }

    private void twoReferrals() {
        JsonNode sent = post(api.anybody(), "/public/v1/share-links/" + clinic.code() + "/referrals", """
                {"language": "en", "whoFor": "SOMEONE_I_HELP", "relation": "PARENT", "locationId": "%s", "serviceLineId": "%s",
                 "patient": {"firstName": "Goldcrestina"},
                 "contact": {"firstName": "Canariana", "lastName": "Finchington", "phone": "%s", "email": "%s",
                             "bestTime": "ANY"},
                 "agreements": [%s]}
                """.formatted(
                        clinic.lakeshore(), clinic.primaryCare(), phone, mailbox, agreements()));
        follow = sent.get("pass").asString();
        post(practice(), "/provider/v1/referrals", """
                {"locationId": "%s", "serviceLineId": "%s", "practiceReference": "HS-17",
                 "patient": {"firstName": "Canariana", "lastName": "Finchington", "dateOfBirth": "1961-02-03",
                             "phone": "%s", "email": "%s", "language": "en"},
                 "patientAgreed": {"attestedBy": "siskinpaper", "at": "%s", "channels": ["TEXT"]}}
                """.formatted(
                        clinic.lakeshore(),
                        clinic.primaryCare(),
                        phone,
                        mailbox,
                        clock.instant().minus(Duration.ofMinutes(10))));
    }

    private void aVisitAndAReply(String referral) {
        post(staff(Role.COORDINATOR), "/staff/v1/referrals/" + referral + "/appointment-events", """
                {"appointmentId": "LV-77120", "kind": "SCHEDULED", "startsAt": "%s", "locationId": "%s", "occurredAt": "%s"}
                """.formatted(
                        clock.instant().plus(Duration.ofDays(9)), clinic.lakeshore(), clock.instant()));
        reply(sid(), "warblersong is what I want to say");
        runDue();
    }

    private void oversight(String person) {
        String people = "/staff/v1/people/" + person;
        WebTestClient connie = staff(Role.COMPLIANCE);
        post(staff(Role.COORDINATOR), people + "/consents", """
                {"revoked": ["EMAIL_ABOUT_VISIT"], "method": "STAFF_NOTE", "note": "nuthatchnote", "occurredAt": "%s"}
                """.formatted(clock.instant()));
        post(connie, people + "/disclosures", """
                {"basis": "COURT_ORDER", "recipient": "dotterelcourt", "what": "dotterelcourt what", "why": "dotterelcourt why",
                 "occurredAt": "%s"}
                """.formatted(clock.instant()));
        JsonNode accounting =
                post(connie, people + "/accountings", "{\"requestedAt\": \"%s\"}".formatted(clock.instant()));
        post(connie, "/staff/v1/accountings/" + accounting.get("accountingId").asString() + "/deliveries", null);
        send(connie, HttpMethod.PUT, people + "/legal-hold", "{\"held\": true, \"matter\": \"wrenmatter\"}");
        post(
                staff(Role.ADMINISTRATOR),
                people + "/emergency-accesses",
                "{\"reason\": \"URGENT_CONTACT\", \"why\": \"lapwingwhy at the desk\"}");
        post(connie, "/staff/v1/retention-simulations", null);
        post(connie, "/staff/v1/breaches", """
                {"discoveredOn": "%s", "beginsAt": "%s", "endsAt": "%s"}
                """.formatted(
                        LocalDate.ofInstant(clock.instant(), ZoneId.of("America/Chicago")),
                        clock.instant().minus(Duration.ofHours(1)),
                        clock.instant()));
        authorities
                .record(
                        clinic.kithway(),
                        new NewAuthority(
                                new PersonId(UUID.fromString(person)),
                                person("Ortolanus", null, LocalDate.of(1961, 2, 3)),
                                AuthorityKind.POWER_OF_ATTORNEY,
                                "serinproof, copy in the file.",
                                null,
                                null))
                .block();
    }

    private void aFamily() {
        ReferralId referral = referrals.listReferrals(clinic.kithway(), null, null, 10).block().items().stream()
                .filter(one -> one.whoFor() == WhoFor.SOMEONE_I_HELP)
                .findFirst()
                .orElseThrow()
                .id();
        circle = circles.start(clinic.kithway(), referral).block();
        requester = circle.members().getFirst();
        membership
                .become(clinic.kithway(), circle.id(), requester.id(), MemberState.ACTIVE, EventKind.APPROVED, null)
                .block();
        circle = now(circle);
        requester = circle.members().getFirst();
        brother = in(circle, "Ortolanus", Permission.STATUS, Permission.LOGISTICS, Permission.TASKS, Permission.INVITE);
        patient = membership
                .admit(
                        clinic.kithway(),
                        circle.id(),
                        new Membership.Newcomer(
                                circle.patient(), Preset.PATIENT, rights(Permission.values()), null, true))
                .block();
        circle = now(circle);
        brothersLink = invitations
                .invite(clinic.kithway(), circle, brother, Preset.HELPER, rights(Permission.TASKS))
                .block()
                .secret();
    }

    private void whatMarketingMakes() {
        WebTestClient mark = staff(Role.MARKETER);
        String links = """
                "programId": "%s", "campaignId": "%s", "channel": "PRINT", "locationId": "%s"
                """.formatted(clinic.program(), clinic.spring(), clinic.lakeshore());
        post(mark, "/staff/v1/share-links", "{" + links + ", \"spoken\": true}");
        batch = firstLineOf(send(
                mark,
                HttpMethod.POST,
                "/staff/v1/share-link-batches",
                "{\"links\": [{" + links + ", \"kind\": \"INVITATION\", \"count\": 2}]}"));
        sharing = sharers.invite(clinic.kithway(), requester.person(), clinic.program(), clinic.spring())
                .block()
                .secret();
        shared = post(
                        api.with(sharing),
                        "/public/v1/sharing/shares",
                        "{\"programId\": \"" + clinic.program() + "\", \"way\": \"TEXT\", \"language\": \"en\"}")
                .get("address")
                .asString()
                .replaceAll(".*/r/", "");
    }

    /** The batch stands first in each line. */
    private static String firstLineOf(byte[] csv) {
        return new String(csv, StandardCharsets.UTF_8).split("\\R")[1].split(",")[0];
    }

    /** She began to ask for herself and did not send it. */
    private void aFormHalfFilledIn() {
        clock.advance(Duration.ofMinutes(1));
        phoneInHerHand = new Phone(api.anybody());
        String link = "/r/" + clinic.uptownCode();
        phoneInHerHand.open(link);
        phoneInHerHand.go(link);
        phoneInHerHand.go(link + "/who", "whoFor", "ME");
        phoneInHerHand.go(
                link + "/where",
                "locationId",
                clinic.uptown().toString(),
                "serviceLineId",
                clinic.primaryCare().toString());
        phoneInHerHand.go(link + "/reach", "firstName", "Canariana", "phone", phone, "bestTime", "ANY", "speak", "en");
        phoneInHerHand.go(link + "/agree", "agreed", needed());
    }

    /** The box that has to be ticked, as its page sends it. */
    private String needed() {
        return world.agreements(clinic, Language.EN, ConsentPurpose.USE_ANSWERS).stream()
                .map(text -> text.textId() + "~" + text.version())
                .findFirst()
                .orElseThrow();
    }

    private String agreements() {
        return world
                .agreements(
                        clinic,
                        Language.EN,
                        ConsentPurpose.USE_ANSWERS,
                        ConsentPurpose.TEXT_ABOUT_VISIT,
                        ConsentPurpose.EMAIL_ABOUT_VISIT)
                .stream()
                .map(text -> "{\"textId\": \"%s\", \"version\": %d}".formatted(text.textId(), text.version()))
                .collect(Collectors.joining(", "));
    }
}
