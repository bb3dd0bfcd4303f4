package health.kithway.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.consent.ConsentPurpose;
import health.kithway.directory.Language;
import health.kithway.job.DueJobs;
import health.kithway.person.PersonId;
import health.kithway.program.Channel;
import health.kithway.program.link.LinkDimensions;
import health.kithway.program.link.LinkTerms;
import health.kithway.program.link.NewShareLink;
import health.kithway.program.link.ShareLinkId;
import health.kithway.program.link.ShareLinks;
import health.kithway.referral.Referral;
import health.kithway.referral.Referrals;
import health.kithway.testkit.Api;
import health.kithway.testkit.World;
import health.kithway.testkit.World.Clinic;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** People of one clinic who share its links and ask by them, as a front end does it. */
final class Friends {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private World world;

    @Autowired
    private Api api;

    @Autowired
    private Referrals referrals;

    @Autowired
    private ShareLinks links;

    @Autowired
    private Findings findings;

    @Autowired
    private DueJobs jobs;

    private Clinic clinic;

    Clinic open() {
        clinic = world.clinic();
        return clinic;
    }

    /** A link of somebody's own. */
    String linkOf(PersonId sharer) {
        LinkDimensions counted = LinkDimensions.of(clinic.program(), clinic.spring(), Channel.TEXT)
                .sharedBy(sharer);
        ShareLinkId id = new ShareLinkId(UUID.randomUUID());
        String code = "SHARED" + id.value().toString().replace("-", "");
        links.create(clinic.kithway(), new NewShareLink(id, code, counted, LinkTerms.unbounded(), false))
                .block();
        return code;
    }

    /** Asks for oneself. */
    Referral asks(String code, String firstName, String phone) {
        return read(send(code, "ME", firstName, phone, "", ""));
    }

    /** Asks for a parent. */
    Referral asksFor(String code, String firstName, String phone, String patient) {
        return read(send(
                code,
                "SOMEONE_I_HELP",
                firstName,
                phone,
                "\"relation\": \"PARENT\", ",
                "\"patient\": {\"firstName\": \"" + patient + "\"}, "));
    }

    /** The whole answer. */
    EntityExchangeResult<byte[]> send(String code, String firstName, String phone) {
        return send(code, "ME", firstName, phone, "", "");
    }

    private EntityExchangeResult<byte[]> send(
            String code, String whoFor, String firstName, String phone, String relation, String patient) {
        var agreed = world.agreements(clinic, Language.EN, ConsentPurpose.USE_ANSWERS);
        String ticked = agreed.stream()
                .map(text -> "{\"textId\": \"%s\", \"version\": %d}".formatted(text.textId(), text.version()))
                .collect(Collectors.joining(","));
        String body = """
                {"language": "en", "whoFor": "%s", "locationId": "%s", %s%s
                 "contact": {"firstName": "%s", "phone": "%s", "bestTime": "ANY"}, "agreements": [%s]}
                """.formatted(whoFor, clinic.lakeshore(), relation, patient, firstName, phone, ticked);
        return api.anybody()
                .post()
                .uri("/public/v1/share-links/" + code + "/referrals")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange()
                .expectBody()
                .returnResult();
    }

    private Referral read(EntityExchangeResult<byte[]> answer) {
        assertThat(answer.getStatus().value()).isEqualTo(201);
        JsonNode sent = JSON.readTree(answer.getResponseBody());
        return referrals
                .getByReference(clinic.kithway(), sent.get("reference").asString())
                .block();
    }

    /** Flags on a referral, once everything due is done. */
    List<Finding> flags(Referral referral) {
        jobs.runDue().block();
        return all().stream()
                .filter(finding -> finding.referralId().equals(referral.id()))
                .toList();
    }

    List<Finding> all() {
        return findings.listFindings(clinic.kithway(), null, null, null, 100)
                .block()
                .items();
    }
}
