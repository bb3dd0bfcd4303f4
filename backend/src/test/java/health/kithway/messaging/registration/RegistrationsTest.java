package health.kithway.messaging.registration;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.consent.ConsentPurpose;
import health.kithway.messaging.MessagingStory;
import health.kithway.messaging.NewMessage;
import health.kithway.person.PersonId;
import health.kithway.tenancy.Role;
import health.kithway.testkit.TestRealm;
import health.kithway.testkit.TwilioStandIn.Mood;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Alma the administrator brings a second number into use. */
class RegistrationsTest extends MessagingStory {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String second = "+1312555" + ThreadLocalRandom.current().nextInt(2000, 9999);

    @Test
    @Tag("R-10DLC-01")
    void aNumberSendsNothingUntilItIsRegisteredCompletely() {
        String path = "/staff/v1/senders/" + proposed().path("senderId").asString("");
        PersonId dana = dana(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT);
        say(dana);
        assertThat(texts()).extracting(text -> text.get("From")).containsExactly(clinicNumber);

        JsonNode refused = act(HttpMethod.POST, path + "/activations", null, 422);
        assertThat(refused.path("code").asString("")).isEqualTo("registration-incomplete");
        assertThat(refused.path("rule").asString("")).isEqualTo("R-10DLC-01");
        assertThat(refused.path("errors").size()).isEqualTo(7);

        JsonNode written = act(HttpMethod.PUT, path + "/registration", complete(path), 200);
        assertThat(written.path("missing").size()).isZero();
        assertThat(written.path("state").asString("")).isEqualTo("PROPOSED");
        // The newest sender is taken.
        clock.advance(Duration.ofMinutes(1));
        assertThat(act(HttpMethod.POST, path + "/activations", null, 201)
                        .path("state")
                        .asString(""))
                .isEqualTo("ACTIVE");
        clock.advance(Duration.ofDays(2));
        say(dana);
        assertThat(texts()).extracting(text -> text.get("From")).containsExactly(clinicNumber, second);
    }

    @Test
    @Tag("R-10DLC-04")
    void theCarriersGrantIsWrittenDownForASenderThatSends() {
        String path =
                "/staff/v1/senders/" + listed(clinicNumber).path("senderId").asString("");

        JsonNode set = act(
                HttpMethod.PUT, path + "/pacing", Map.of("requireTls", true, "perSecond", 4.5, "perDay", 10_000), 200);

        assertThat(set.path("pacing").path("perSecond").asDouble()).isEqualTo(4.5);
        assertThat(set.path("pacing").path("perDay").asInt()).isEqualTo(10_000);
        act(
                HttpMethod.PUT,
                "/staff/v1/senders/" + proposed().path("senderId").asString("") + "/pacing",
                Map.of("requireTls", true, "perSecond", 4.5),
                422);
    }

    @Test
    void aSenderThatAFaultHoldsIsLetGoBySomebodyWhoLooked() {
        PersonId dana = dana(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT);
        TWILIO.answers(phone, Mood.UNREGISTERED);
        say(dana);
        JsonNode held = listed(clinicNumber);
        assertThat(held.path("heldBecause").asString("")).isEqualTo("TWILIO_30034");
        assertThat(held.path("heldUntil").asString("")).isNotEmpty();

        TWILIO.answers(phone, Mood.TAKES);
        act(HttpMethod.POST, "/staff/v1/senders/" + held.path("senderId").asString("") + "/releases", null, 201);

        assertThat(listed(clinicNumber).has("heldUntil")).isFalse();
        clock.advance(Duration.ofDays(2));
        say(dana);
        assertThat(TWILIO.delivered(phone)).hasSize(1);
    }

    @Test
    void samplesAreTheWordsThatAreSent() {
        String path = "/staff/v1/senders/" + proposed().path("senderId").asString("");

        assertThat(act(HttpMethod.GET, path + "/samples", null, 200).path("items"))
                .isNotEmpty()
                .allSatisfy(sample -> assertThat(sample.asString(""))
                        .contains("Lakeview Family Health")
                        .doesNotContain("{"));
    }

    @Test
    @Tag("R-TWI-15")
    void aNumberOfAnotherCountryIsNotProposed() {
        assertThat(act(
                                HttpMethod.POST,
                                "/staff/v1/senders",
                                Map.of("channel", "TEXT", "address", "+442071838750", "displayName", "x"),
                                422)
                        .path("code")
                        .asString(""))
                .isEqualTo("sender-not-american");
    }

    @Test
    void anotherClinicSeesAndTouchesNothing() {
        String path = "/staff/v1/senders/" + proposed().path("senderId").asString("");
        clinic = world.clinic();

        act(HttpMethod.POST, path + "/activations", null, 404);
        assertThat(act(HttpMethod.GET, "/staff/v1/senders", null, 200)
                        .path("items")
                        .size())
                .isZero();
    }

    private JsonNode proposed() {
        return act(
                HttpMethod.POST,
                "/staff/v1/senders",
                Map.of("channel", "TEXT", "address", second, "displayName", "Lakeview"),
                201);
    }

    private Map<String, Object> complete(String path) {
        JsonNode samples = act(HttpMethod.GET, path + "/samples", null, 200).path("items");
        return Map.of(
                "brand", "Lakeview Family Health",
                "description", "Texts about visits to people who asked for one and agreed to texts.",
                "samples", List.of(samples.path(0).asString(""), samples.path(1).asString("")),
                "optInFlow", "People tick a box on the page where they ask for a visit; it is never ticked before.",
                "privacyPolicy", "https://go.lakeview.example/privacy",
                "terms", "https://go.lakeview.example/terms",
                "campaign", "CAMPAIGN-1");
    }

    private JsonNode listed(String address) {
        for (JsonNode sender :
                act(HttpMethod.GET, "/staff/v1/senders", null, 200).path("items")) {
            if (sender.path("address").asString("").equals(address)) {
                return sender;
            }
        }
        throw new AssertionError("not listed");
    }

    private void say(PersonId person) {
        messages.send(
                        clinic.kithway(),
                        NewMessage.about(
                                UUID.randomUUID(),
                                person,
                                "referral-received",
                                Map.of(),
                                "referral/" + UUID.randomUUID()))
                .block();
        runDue();
    }

    private JsonNode act(HttpMethod method, String path, Object body, int status) {
        WebTestClient.RequestBodySpec request = api.with(TestRealm.staff(clinic.organization(), Role.ADMINISTRATOR))
                .method(method)
                .uri(path);
        if (method == HttpMethod.POST) {
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        }
        byte[] answer = (body == null
                        ? request
                        : request.contentType(MediaType.APPLICATION_JSON).bodyValue(body))
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody()
                .returnResult()
                .getResponseBodyContent();
        return JSON.readTree(answer);
    }
}
