package health.kithway.messaging.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.consent.ConsentPurpose;
import health.kithway.messaging.MessagingStory;
import health.kithway.task.StaffTask;
import health.kithway.task.StaffTasks;
import health.kithway.task.TaskKind;
import health.kithway.task.TaskQuery;
import health.kithway.testkit.TestDatabase;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.LinkedMultiValueMap;

/** The doors that Twilio knocks at. */
class TwilioDoorsTest extends MessagingStory {

    @Autowired
    StaffTasks tasks;

    @ParameterizedTest
    @ValueSource(strings = {"/carriers/twilio/inbound", "/carriers/twilio/statuses/"})
    @Tag("R-TWI-07")
    void theyOpenToPostsOnlyBecauseWhatIsInAnAddressIsLogged(String door) {
        String address = door.endsWith("/") ? door + UUID.randomUUID() : door;

        int status = api.anybody()
                .get()
                .uri(address + "?From=%2B13125550142&Body=hello")
                .exchange()
                .returnResult()
                .getStatus()
                .value();

        assertThat(status).isIn(404, 405);
    }

    @Test
    @Tag("R-TWI-05")
    void aProxysHeadersNeitherHelpNorHarmWhoeverSigns() {
        Map<String, String> form = inbound(sid(), "hello");
        String genuine = signature("http://localhost:8480/carriers/twilio/inbound", form);
        String forged = signature("https://attacker.example/carriers/twilio/inbound", form);

        assertThat(knock(form, genuine)).isEqualTo(200);
        assertThat(knock(form, forged)).isEqualTo(403);
    }

    @Test
    @Tag("R-TWI-05")
    void whatIsNotAFormIsNotHeardEvenIfItsAddressIsSigned() {
        String genuine = signature("http://localhost:8480/carriers/twilio/inbound", Map.of());

        assertThat(api.anybody()
                        .post()
                        .uri("/carriers/twilio/inbound")
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("X-Twilio-Signature", genuine)
                        .bodyValue("{\"From\": \"" + phone + "\", \"Body\": \"STOP\"}")
                        .exchange()
                        .returnResult()
                        .getStatus()
                        .is4xxClientError())
                .isTrue();
    }

    @Test
    @Tag("R-TWI-06")
    void aTextThatTwilioBringsTwiceIsKeptOnceWhateverItsToken() {
        Map<String, String> form = inbound(sid(), "Where do I park?");

        assertThat(post("/carriers/twilio/inbound", form, null)).isEqualTo(200);
        assertThat(post("/carriers/twilio/inbound", form, null)).isEqualTo(200);

        assertThat(kept()).isEqualTo(1);
    }

    @Test
    @Tag("R-TWI-16")
    void aPictureIsNotFetchedAndStaffHearThatThereIsOne() {
        dana(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT);
        Map<String, String> form = inbound(sid(), "");
        form.put("NumMedia", "1");
        form.put("MediaUrl0", TWILIO.address() + "/never-fetched");

        assertThat(post("/carriers/twilio/inbound", form, null)).isEqualTo(200);
        runDue();

        assertThat(tasks.listTasks(clinic.kithway(), TaskQuery.ALL, 10).block().items())
                .extracting(StaffTask::kind)
                .containsExactly(TaskKind.MEDIA_RECEIVED);
    }

    private int kept() {
        Integer count = new JdbcTemplate(TestDatabase.superuser(database))
                .queryForObject(
                        "select count(*) from messaging.reply where organization_id = ?",
                        Integer.class,
                        clinic.organization().value());
        return count == null ? 0 : count;
    }

    private int knock(Map<String, String> form, String signature) {
        LinkedMultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        form.forEach(fields::add);
        return api.anybody()
                .post()
                .uri("/carriers/twilio/inbound")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .header("X-Twilio-Signature", signature)
                .header("X-Forwarded-Host", "attacker.example")
                .header("X-Forwarded-Proto", "https")
                .header("Forwarded", "host=attacker.example;proto=https")
                .bodyValue(fields)
                .exchange()
                .returnResult()
                .getStatus()
                .value();
    }
}
