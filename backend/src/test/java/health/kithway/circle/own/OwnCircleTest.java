package health.kithway.circle.own;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.circle.Circle;
import health.kithway.circle.Family;
import health.kithway.circle.Member;
import health.kithway.circle.Permission;
import health.kithway.circle.joining.Seats;
import health.kithway.consent.ConsentPurpose;
import health.kithway.directory.Language;
import health.kithway.referral.AppointmentEvent;
import health.kithway.referral.EventSource;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The journeys of a circle as a front end of one's own walks them: Rosa asks, Walter approves, Tom joins, acts and is removed. */
class OwnCircleTest extends Family {

    private static final Pattern SIX_DIGITS = Pattern.compile("\\b\\d{6}\\b");

    @Autowired
    Seats seats;

    @Autowired
    JsonMapper json;

    private record Seen(int status, JsonNode body) {
        String text(String field) {
            return body.path(field).asString();
        }
    }

    @Test
    @Tag("R-HIPAA-09")
    @Tag("R-OTP-01")
    void rosaAsksWalterApprovesTomJoinsTakesTheRideAndIsRemoved() {
        Circle circle = booked();
        String rosa = comeBack(circle.members().getFirst());
        Seen waits = get(rosa, "/circle");
        assertThat(waits.body().path("approved").asBoolean()).isFalse();
        assertThat(waits.body().path("tasks")).isEmpty();
        assertThat(waits.body().has("patient")).isFalse();

        String walter = approve(secret(post(rosa, "/circle/approvals", null)));
        assertThat(get(rosa, "/circle").text("patient")).isEqualTo("Walter");
        assertThat(get(walter, "/circle").body().path("decides").asBoolean()).isTrue();

        String tom = join(secret(post(walter, "/circle/invitations", Map.of("may", List.of("TASKS")))));
        Seen toms = get(tom, "/circle");
        assertThat(toms.body().path("visits")).as("neither how far nor when").isEmpty();
        JsonNode ride = ride(toms);
        Seen taken = post(tom, "/circle/tasks/" + ride.path("taskId").asString() + "/acts", Map.of("act", "CLAIM"));
        assertThat(taken.text("outcome")).isEqualTo("DONE");
        Seen late = post(rosa, "/circle/tasks/" + ride.path("taskId").asString() + "/acts", Map.of("act", "CLAIM"));
        assertThat(late.status()).isEqualTo(200);
        assertThat(late.text("outcome")).as("said kindly, and no error").isEqualTo("TAKEN");

        Seen after = post(
                walter,
                "/circle/members/" + toms.text("memberId") + "/decisions",
                Map.of("decision", "REMOVE", "may", List.of()));
        assertThat(after.body().path("helping").toString()).doesNotContain("Tom");
        assertThat(get(tom, "/circle").status()).isEqualTo(401);
    }

    @Test
    @Tag("R-HIPAA-09")
    void onlyWalterDecidesAndNobodyOffersMoreThanTheyMayKnow() {
        Circle circle = booked();
        String rosa = comeBack(circle.members().getFirst());
        String walter = approve(secret(post(rosa, "/circle/approvals", null)));
        String tom = join(secret(post(walter, "/circle/invitations", Map.of("may", List.of("TASKS")))));
        String rosas = "/circle/members/" + get(rosa, "/circle").text("memberId") + "/decisions";

        assertThat(post(tom, rosas, Map.of("decision", "REMOVE", "may", List.of()))
                        .status())
                .isEqualTo(403);
        assertThat(post(tom, "/circle/invitations", Map.of("may", List.of("TASKS")))
                        .status())
                .isEqualTo(403);
        assertThat(post(walter, rosas, Map.of("decision", "LET", "may", List.of("STATUS")))
                        .status())
                .isEqualTo(200);
        assertThat(get(rosa, "/circle").body().path("visits").get(0).has("startsAt"))
                .isFalse();
    }

    @Test
    @Tag("R-HIPAA-09")
    void whatWalterLetsRosaSeeForADayEndsByItself() {
        Circle circle = booked();
        String rosa = comeBack(circle.members().getFirst());
        String walter = approve(secret(post(rosa, "/circle/approvals", null)));
        Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
        Map<String, Object> forADay = Map.of("decision", "LET", "may", List.of("STATUS"), "until", tomorrow.toString());

        Seen let = post(walter, "/circle/members/" + get(rosa, "/circle").text("memberId") + "/decisions", forADay);
        assertThat(let.body().path("helping").toString()).contains(tomorrow.toString());
        assertThat(get(rosa, "/circle").body().path("visits")).isNotEmpty();

        clock.advance(Duration.ofHours(25));
        assertThat(toldOf(circle, Permission.STATUS))
                .doesNotContain(circle.members().getFirst().person());
    }

    @Test
    void tomSaysWhatHeWantsToHearAndLeaves() {
        Circle circle = booked();
        String rosa = comeBack(circle.members().getFirst());
        String walter = approve(secret(post(rosa, "/circle/approvals", null)));
        String tom = join(secret(post(walter, "/circle/invitations", Map.of("may", List.of("TASKS", "STATUS")))));

        Seen wrong = send(
                tom,
                HttpMethod.PUT,
                "/circle/preferences",
                Map.of("language", "es", "topics", List.of(), "opensAt", "12:00", "closesAt", "13:00"));
        assertThat(wrong.status()).isEqualTo(422);
        Seen set = send(
                tom,
                HttpMethod.PUT,
                "/circle/preferences",
                Map.of(
                        "language",
                        "es",
                        "topics",
                        List.of("TASKS"),
                        "opensAt",
                        "17:00",
                        "closesAt",
                        "20:00",
                        "turnOff",
                        List.of("TEXT_ABOUT_VISIT")));
        assertThat(set.status()).isEqualTo(200);
        assertThat(get(tom, "/circle/preferences").body()).isEqualTo(set.body());
        assertThat(set.text("opensAt")).isEqualTo("17:00");
        assertThat(set.body().path("turnedOn")).isEmpty();

        assertThat(post(tom, "/circle/departures", null).status()).isEqualTo(200);
        assertThat(get(tom, "/circle").status()).isEqualTo(401);
    }

    @Test
    @Tag("R-OTP-01")
    void aPassOpensOnlyWhatItIsForAndNoThanksSpendsIt() {
        Circle circle = forWalter();
        String rosa = comeBack(circle.members().getFirst());
        String approval = secret(post(rosa, "/circle/approvals", null));

        assertThat(get(approval, "/circle-invitation").status()).isEqualTo(401);
        assertThat(get(approval, "/circle").status()).isEqualTo(401);
        assertThat(get(rosa, "/circle-approval").status()).isEqualTo(401);
        String walter = approve(approval);
        String link = secret(post(walter, "/circle/invitations", Map.of("may", List.of("TASKS"))));
        assertThat(post(link, "/circle-invitation/declines", null).status()).isEqualTo(200);
        assertThat(get(link, "/circle-invitation").status()).isEqualTo(410);
    }

    private Circle booked() {
        Circle circle = forWalter();
        referrals
                .recordAppointmentEvent(
                        clinic.kithway(),
                        new AppointmentEvent(
                                circle.referrals().getFirst(),
                                "visit-1",
                                AppointmentEvent.Kind.SCHEDULED,
                                clock.instant().plus(Duration.ofDays(5)),
                                null,
                                clock.instant(),
                                EventSource.STAFF))
                .block();
        runDue();
        return now(circle);
    }

    private String comeBack(Member member) {
        String link = seats.link(clinic.kithway(), member).block().secret();
        Seen code = post(link, "/circle-member/codes", Map.of());
        return post(link, "/circle-member/sessions", Map.of("ticket", code.text("ticket"), "code", code(phone)))
                .text("token");
    }

    private String approve(String link) {
        String own = anotherNumber();
        assertThat(get(link, "/circle-approval").body().path("waiting")).isNotEmpty();
        Seen code = post(link, "/circle-approval/codes", Map.of("firstName", "Walter", "phone", own, "language", "en"));
        Seen heard = post(
                link,
                "/circle-approval/answers",
                Map.of(
                        "ticket",
                        code.text("ticket"),
                        "code",
                        code(own),
                        "choice",
                        "SHARE",
                        "language",
                        "en",
                        "agreements",
                        boxes()));
        assertThat(heard.text("outcome")).isEqualTo("COUNTED");
        return heard.body().path("session").path("token").asString();
    }

    private String join(String link) {
        String own = anotherNumber();
        assertThat(get(link, "/circle-invitation").text("by")).isEqualTo("Walter");
        Seen code = post(link, "/circle-invitation/codes", Map.of("firstName", "Tom", "phone", own, "language", "en"));
        return post(
                        link,
                        "/circle-invitation/members",
                        Map.of(
                                "ticket",
                                code.text("ticket"),
                                "code",
                                code(own),
                                "language",
                                "en",
                                "agreements",
                                boxes()))
                .text("token");
    }

    private List<Map<String, Object>> boxes() {
        return world
                .agreements(clinic, Language.EN, ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT)
                .stream()
                .map(text -> Map.<String, Object>of("textId", text.textId().toString(), "version", text.version()))
                .toList();
    }

    private JsonNode ride(Seen circle) {
        for (JsonNode task : circle.body().path("tasks")) {
            if (task.path("kind").asString().equals("RIDE")) return task;
        }
        throw new AssertionError("No ride in " + circle.body());
    }

    private String code(String number) {
        runDue();
        return TWILIO.asked(number).reversed().stream()
                .map(form -> SIX_DIGITS.matcher(form.get("Body")))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElseThrow();
    }

    private static String secret(Seen link) {
        assertThat(link.status()).as("%s", link.body()).isEqualTo(200);
        return link.text("address").replaceAll(".*/", "");
    }

    private Seen get(String bearer, String path) {
        return send(bearer, HttpMethod.GET, path, null);
    }

    private Seen post(String bearer, String path, Object body) {
        return send(bearer, HttpMethod.POST, path, body);
    }

    private Seen send(String bearer, HttpMethod method, String path, Object body) {
        WebTestClient.RequestBodySpec request =
                api.anybody().method(method).uri("/public/v1" + path).header("Authorization", "Bearer " + bearer);
        EntityExchangeResult<byte[]> answer = (body == null
                        ? request
                        : request.contentType(MediaType.APPLICATION_JSON).bodyValue(body))
                .exchange()
                .expectBody()
                .returnResult();
        byte[] bytes = answer.getResponseBodyContent();
        return new Seen(
                answer.getStatus().value(),
                json.readTree(bytes == null ? "{}" : new String(bytes, StandardCharsets.UTF_8)));
    }
}
