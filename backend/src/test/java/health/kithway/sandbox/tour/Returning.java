package health.kithway.sandbox.tour;

import static health.kithway.sandbox.tour.Teller.check;

import health.kithway.sandbox.SandboxTokens;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** A text's link brings her back to her place in the circle: it shows nothing before a code, and she says what she wants to hear. */
final class Returning {

    private static final Pattern OWN_PLACE = Pattern.compile("/m/([A-Za-z0-9_-]{20,})");
    private static final Pattern SIX_DIGITS = Pattern.compile("\\b(\\d{6})\\b");

    private final Http http;
    private final Teller teller;
    private final String cora;

    Returning(Http http, Teller teller, SandboxTokens tokens) {
        this.http = http;
        this.teller = teller;
        this.cora = tokens.person("cora.coordinator");
    }

    void tell(String referral, Phone phone) {
        teller.chapter("She comes back to the circle on another phone");
        int before = phone.received().size();
        http.post("/staff/v1/referrals/" + referral + "/circle/tasks", Map.of("kind", "GO_ALONG"), cora)
                .must(201, "Putting on the list that somebody goes along");
        String link = awaited(phone, before, OWN_PLACE);
        teller.saw("She is asked by text whether she goes along:");
        teller.quote(phone.received().getLast().replace(link, "…"));
        http.get("/public/v1/circle", link).must(401, "The circle by a link alone");
        teller.saw("Its link alone shows nothing (401): whoever holds her phone would see it too.");
        String token = comeBack(phone, link);
        JsonNode circle =
                http.get("/public/v1/circle", token).must(200, "Her place").json();
        teller.saw("With a code she is at her place, by JSON as by the page. She may know:");
        teller.plain(words(circle.path("may")));
        circle.path("tasks")
                .forEach(task -> teller.plain(task.path("kind").asString("") + ": "
                        + task.path("state").asString("")));
        choose(token);
    }

    private String comeBack(Phone phone, String link) {
        int before = phone.received().size();
        String ticket = http.post("/public/v1/circle-member/codes", Map.of(), link)
                .must(200, "Asking for a code")
                .at("/ticket");
        Map<String, String> typed = Map.of("ticket", ticket, "code", awaited(phone, before, SIX_DIGITS));
        return http.post("/public/v1/circle-member/sessions", typed, link)
                .must(200, "Typing the code")
                .at("/token");
    }

    private void choose(String token) {
        String preferences = "/public/v1/circle/preferences";
        http.get(preferences, token).must(200, "What she is sent");
        Map<String, Object> evenings = Map.of(
                "language", "en", "topics", List.of("TASKS", "LOGISTICS"), "opensAt", "17:00", "closesAt", "20:00");
        Answer chosen = http.put(preferences, evenings, token).must(200, "Choosing when and of what she hears");
        check(chosen.at("/opensAt").equals("17:00"), "Her hours were not kept: %s", chosen.text());
        teller.saw(
                "She wants to hear of %s, from %s to %s; it counts at once.",
                words(chosen.json().path("topics")), chosen.at("/opensAt"), chosen.at("/closesAt"));
    }

    /** The first such thing in a text that came after so many. */
    private static String awaited(Phone phone, int before, Pattern wanted) {
        Phone.await(
                "No text with " + wanted + " came",
                () -> phone.received().stream()
                        .skip(before)
                        .anyMatch(words -> wanted.matcher(words).find()));
        return phone.received().stream()
                .skip(before)
                .flatMap(words -> wanted.matcher(words).results())
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static String words(JsonNode list) {
        StringBuilder words = new StringBuilder();
        list.forEach(one -> words.append(words.isEmpty() ? "" : ", ").append(one.asString("")));
        return words.toString();
    }
}
