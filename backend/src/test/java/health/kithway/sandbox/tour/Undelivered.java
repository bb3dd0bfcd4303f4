package health.kithway.sandbox.tour;

import static health.kithway.sandbox.tour.Teller.check;

import health.kithway.sandbox.SandboxTokens;
import health.kithway.sandbox.twilio.TwilioNetwork;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Somebody's number is dead: they are told by e-mail, and staff are asked to find another number. */
final class Undelivered {

    private static final List<String> TICKED = List.of("USE_ANSWERS", "TEXT_ABOUT_VISIT", "EMAIL_ABOUT_VISIT");

    private final Http http;
    private final Teller teller;
    private final Clinic clinic;
    private final String cora;

    Undelivered(Http http, Teller teller, SandboxTokens tokens, Clinic clinic) {
        this.http = http;
        this.teller = teller;
        this.clinic = clinic;
        this.cora = tokens.person("cora.coordinator");
    }

    void tell(String code) {
        teller.chapter("A number that nobody answers");
        String mailbox = "tanya-" + UUID.randomUUID() + "@example.com";
        String link = "/public/v1/share-links/" + code;
        JsonNode landing =
                http.get(link + "?language=en").must(200, "The landing").json();
        Answer sent = http.post(link + "/referrals", wish(landing, mailbox), null)
                .must(201, "Sending a referral with a dead number");
        String referral = clinic.find(sent.at("/reference"));
        Phone.await("No task was opened", () -> !waiting(referral).isEmpty());
        JsonNode task = waiting(referral).getFirst();
        teller.saw(
                "The text comes back as undelivered, and a task waits: %s, due %s.",
                task.path("kind").asString(""), task.path("due").asString(""));
        Phone.await("No e-mail arrived", () -> mails().contains(mailbox));
        teller.saw("She agreed to e-mail as well, so the same reached her there.");
        String path = "/staff/v1/tasks/" + task.path("taskId").asString("");
        http.act(path + "/claims", cora).must(201, "Taking the task");
        check(
                http.post(path + "/closings", Map.of("outcome", "DONE"), cora)
                        .must(201, "Closing the task")
                        .at("/state")
                        .equals("CLOSED"),
                "The task is not closed.");
        teller.saw("The coordinator takes it, calls, and closes it.");
    }

    private List<JsonNode> waiting(String referral) {
        List<JsonNode> found = new ArrayList<>();
        http.get("/staff/v1/tasks?state=OPEN&kind=ADDRESS_FAILS&referralId=" + referral, cora)
                .must(200, "The list of tasks")
                .json()
                .path("items")
                .forEach(found::add);
        return found;
    }

    private String mails() {
        return http.get("/sandbox/phone/mails")
                .must(200, "The sandbox's mailboxes")
                .text();
    }

    private static Map<String, Object> wish(JsonNode landing, String mailbox) {
        JsonNode place = landing.path("locations").path(0);
        Map<String, Object> wish = new LinkedHashMap<>();
        wish.put("language", "en");
        wish.put("whoFor", "ME");
        wish.put("locationId", place.path("locationId").asString(""));
        wish.put("serviceLineId", place.at("/serviceLines/0/serviceLineId").asString(""));
        wish.put(
                "contact",
                Map.of(
                        "firstName",
                        "Tanya",
                        "lastName",
                        "Tour",
                        "phone",
                        TwilioNetwork.UNREACHABLE,
                        "email",
                        mailbox,
                        "bestTime",
                        "EVENING"));
        List<Map<String, Object>> agreements = new ArrayList<>();
        for (JsonNode text : landing.path("agreements")) {
            if (TICKED.contains(text.path("purpose").asString(""))) {
                agreements.add(Map.of(
                        "textId", text.path("textId").asString(""),
                        "version", text.path("version").asInt()));
            }
        }
        wish.put("agreements", agreements);
        return wish;
    }
}
