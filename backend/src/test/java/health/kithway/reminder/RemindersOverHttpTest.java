package health.kithway.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.directory.Language;
import health.kithway.referral.AppointmentEvent;
import health.kithway.referral.Referral;
import health.kithway.tenancy.Role;
import health.kithway.testkit.TestRealm;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Cora looks what was said to Dana, and what will be; Mark writes a plan. */
class RemindersOverHttpTest extends ReminderStory {

    private static final JsonMapper JSON = new JsonMapper();

    private WebTestClient cora;
    private WebTestClient mark;

    @BeforeEach
    void signIn() {
        cora = api.with(TestRealm.staff(clinic.organization(), Role.COORDINATOR));
        mark = api.with(TestRealm.staff(clinic.organization(), Role.MARKETER));
    }

    @Test
    void coraSeesWhatWasSaidAndWhatIsPlannedAndWhen() {
        Referral referral = booked();

        JsonNode scheduled = reminder(referral, "scheduled");
        assertThat(scheduled.get("state").asString()).isEqualTo("TAKEN");
        assertThat(scheduled.at("/messages/0/decision/rule").asString()).startsWith("R-");
        JsonNode planned = reminder(referral, "confirm-3-days");
        assertThat(planned.get("state").asString()).isEqualTo("PLANNED");
        assertThat(planned.get("dueAt").asString())
                .isEqualTo(at(today().plusDays(3), 10, 0).toString());
        assertThat(planned.get("planVersion").asInt()).isEqualTo(1);
    }

    @Test
    void coraSeesByWhichRuleSomethingWasHeldBack() {
        Referral referral = booked();
        reply(sid(), "STOP");
        runDue();
        clock.advance(Duration.ofMinutes(1));
        record(referral, AppointmentEvent.Kind.RESCHEDULED, at(today().plusDays(8), 9, 0));
        runDue();

        JsonNode refused = all(referral).stream()
                .filter(one -> one.get("step").asString().equals("scheduled"))
                .reduce((first, last) -> last)
                .orElseThrow();
        assertThat(refused.at("/messages/0/state").asString()).isEqualTo("REFUSED");
        assertThat(refused.at("/messages/0/decision/permitted").asBoolean()).isFalse();
        assertThat(refused.at("/messages/0/decision/rule").asString()).startsWith("R-");
        assertThat(reminder(referral, "confirm-3-days").get("reason").asString())
                .isEqualTo("STOPPED");
    }

    @Test
    void aPausedStepIsNotTakenUntilItIsResumed() {
        Referral referral = booked();
        int before = bodies().size();
        change(referral, "confirm-3-days", "PAUSE", 201);
        clock.set(at(today().plusDays(3), 10, 0));
        runDue();
        assertThat(bodies()).hasSize(before);

        change(referral, "confirm-3-days", "RESUME", 201);
        runDue();
        assertThat(bodies()).hasSize(before + 1);
    }

    @Test
    void whatIsSentNowIsNotSentAgainLater() {
        Referral referral = booked();
        int before = bodies().size();

        JsonNode sent = change(referral, "confirm-3-days", "SEND_NOW", 201);
        runDue();
        assertThat(sent.get("state").asString()).isEqualTo("TAKEN");
        assertThat(bodies()).hasSize(before + 1);
        clock.set(at(today().plusDays(3), 10, 0));
        runDue();
        assertThat(bodies()).hasSize(before + 1);
    }

    @Test
    @Tag("R-TCPA-09")
    void whatIsSentNowAtNightWaitsForTheMorningAllTheSame() {
        Referral referral = booked();
        int before = bodies().size();
        LocalDate today = today();
        clock.set(at(today, 22, 30));

        change(referral, "confirm-3-days", "SEND_NOW", 201);
        runDue();
        assertThat(bodies()).hasSize(before);
        clock.set(at(today.plusDays(1), 11, 0));
        runDue();
        assertThat(bodies()).hasSize(before + 1);
    }

    @Test
    void whatIsCalledOffIsNotSentAndCannotBeChangedAgain() {
        Referral referral = booked();
        String id = reminder(referral, "confirm-3-days").get("reminderId").asString();
        JsonNode off = change(referral, "confirm-3-days", "CANCEL", 201);
        assertThat(off.get("reason").asString()).isEqualTo("BY_STAFF");

        assertThat(change(referral, UUID.fromString(id), "RESUME", 409)
                        .get("code")
                        .asString())
                .isEqualTo("reminder-over");
        int before = bodies().size();
        clock.set(at(today().plusDays(3), 10, 0));
        runDue();
        assertThat(bodies()).hasSize(before);
    }

    @Test
    void aStepOfAnotherReferralIsNotThere() {
        Referral referral = booked();
        Referral other = danaAsks(Language.EN);
        UUID id = UUID.fromString(
                reminder(referral, "confirm-3-days").get("reminderId").asString());

        change(other, id, "CANCEL", 404);
        assertThat(planned(referral)).contains("confirm-3-days");
    }

    @Test
    void aMarketerSeesNobodysReminders() {
        Referral referral = booked();

        mark.get().uri(path(referral)).exchange().expectStatus().isForbidden();
    }

    @Test
    void markWritesTheNextVersionAndNobodyOverwritesIt() {
        JsonNode standard = read(mark, "/staff/v1/reminder-plans/standard", 200);
        assertThat(standard.get("version").asInt()).isEqualTo(1);
        Object steps = Map.of("steps", standard.get("steps"));

        JsonNode next = write("standard", "\"1\"", steps, 200);
        assertThat(next.get("version").asInt()).isEqualTo(2);
        assertThat(next.get("steps")).isEqualTo(standard.get("steps"));
        assertThat(write("standard", "\"1\"", steps, 412).get("code").asString())
                .isEqualTo("reminder-plan-changed-meanwhile");
        assertThat(read(mark, "/staff/v1/reminder-plans", 200).get("items").size())
                .isEqualTo(1);
    }

    @Test
    @Tag("R-HIPAA-09")
    void noPlanTellsWhenAndWhereToWhoMayNotKnow() {
        Map<String, Object> step = Map.of(
                "key", "too-much",
                "anchor", "SCHEDULED",
                "delay", Map.of("amount", 0, "unit", "MINUTES"),
                "audience", "STATUS_MEMBERS",
                "textTemplate", "appointment-scheduled",
                "asks", false,
                "until", List.of());

        JsonNode refused = write("chatty", "\"0\"", Map.of("steps", List.of(step)), 422);

        assertThat(refused.at("/errors/0/code").asString()).isEqualTo("tells-too-much");
    }

    @Test
    void anAdministratorSetsWorkingDaysAndPlansFollowThem() {
        WebTestClient ada = api.with(TestRealm.staff(clinic.organization(), Role.ADMINISTRATOR));
        assertThat(read(ada, "/staff/v1/business-days", 200).get("revision").asInt())
                .isZero();
        LocalDate asked = today();
        Map<String, Object> every = Map.of(
                "openDays",
                List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"),
                "federalHolidays",
                false,
                "closedDays",
                List.of(asked.plusDays(1).toString()));
        ada.put()
                .uri("/staff/v1/business-days")
                .header("If-Match", "\"0\"")
                .bodyValue(every)
                .exchange()
                .expectStatus()
                .isOk();

        Referral referral = danaAsks(Language.EN);
        assertThat(reminder(referral, "book").get("dueAt").asString())
                .isEqualTo(at(asked.plusDays(3), 10, 0).toString());
        mark.put()
                .uri("/staff/v1/business-days")
                .header("If-Match", "\"1\"")
                .bodyValue(every)
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    private Referral booked() {
        Referral referral = danaAsks(Language.EN);
        record(referral, AppointmentEvent.Kind.SCHEDULED, at(today().plusDays(6), 14, 30));
        runDue();
        return referral;
    }

    private JsonNode reminder(Referral referral, String step) {
        return all(referral).stream()
                .filter(one -> one.get("step").asString().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> all(Referral referral) {
        return read(cora, path(referral), 200).get("items").valueStream().toList();
    }

    private JsonNode change(Referral referral, String step, String change, int status) {
        return change(
                referral,
                UUID.fromString(reminder(referral, step).get("reminderId").asString()),
                change,
                status);
    }

    private JsonNode change(Referral referral, UUID id, String change, int status) {
        return answer(
                cora.post()
                        .uri(path(referral) + "/" + id + "/changes")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .bodyValue(Map.of("change", change)),
                status);
    }

    private JsonNode write(String plan, String madeOn, Object body, int status) {
        return answer(
                mark.method(HttpMethod.PUT)
                        .uri("/staff/v1/reminder-plans/" + plan)
                        .header("If-Match", madeOn)
                        .bodyValue(body),
                status);
    }

    private static JsonNode read(WebTestClient who, String path, int status) {
        return answer(who.get().uri(path), status);
    }

    private static JsonNode answer(WebTestClient.RequestHeadersSpec<?> request, int status) {
        EntityExchangeResult<byte[]> answer = request.exchange().expectBody().returnResult();
        byte[] body = answer.getResponseBodyContent();
        assertThat(answer.getStatus().value())
                .as(new String(body, java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(status);
        return JSON.readTree(body);
    }

    private static String path(Referral referral) {
        return "/staff/v1/referrals/" + referral.id() + "/reminders";
    }
}
