package health.kithway.sandbox.tour;

import static health.kithway.sandbox.tour.Teller.check;

import health.kithway.sandbox.SandboxTokens;
import java.time.Instant;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** She asks who was told about her, and gets a letter in time. */
final class Accounting {

    private static final String WHO = "Example City Health Department";

    private final Http http;
    private final Teller teller;
    private final SandboxTokens tokens;

    Accounting(Http http, Teller teller, SandboxTokens tokens) {
        this.http = http;
        this.teller = teller;
        this.tokens = tokens;
    }

    void answer(String person, Instant now) {
        teller.chapter("She asks who was told about her");
        String people = "/staff/v1/people/" + person;
        String connie = tokens.person("connie.compliance");
        Map<String, Object> told = Map.of(
                "basis", "PUBLIC_HEALTH",
                "recipient", WHO,
                "what", "name and day of the visit",
                "why", "a report that the law asks for",
                "occurredAt", now.toString());
        JsonNode noted = http.post(people + "/disclosures", told, connie)
                .must(201, "Noting a disclosure")
                .json();
        check(noted.path("accountable").asBoolean(), "A report to a health department does not have to be listed.");
        Map<String, Object> asked = Map.of("requestedAt", now.toString());
        Answer accounting = http.post(people + "/accountings", asked, tokens.person("cora.coordinator"))
                .must(201, "Recording the request");
        teller.saw("She must hear by %s.", accounting.at("/dueAt"));
        String path = "/staff/v1/accountings/" + accounting.at("/accountingId");
        http.act(path + "/deliveries", connie).must(201, "Making the letter");
        http.act(path + "/deliveries", connie).must(409, "Making it again");
        String letter =
                http.get(path + "/letter", connie).must(200, "The letter").text();
        check(letter.contains(WHO), "The letter does not say who was told.");
        teller.saw("The compliance officer hands her a letter, made once and kept as it was:");
        letter.lines().filter(line -> !line.isBlank()).limit(5).forEach(teller::plain);
    }

    /** A practice was told how its referral stands: that was decided and is on record. */
    void told(String person) {
        JsonNode decided = http.get(
                        "/staff/v1/people/" + person + "/disclosure-decisions", tokens.person("connie.compliance"))
                .must(200, "What was decided about telling others")
                .json()
                .path("items")
                .path(0);
        check(decided.path("permitted").asBoolean(), "That the practice was told is not on record.");
        teller.saw(
                "That the practice was told is on record with its reason: %s (%s).",
                decided.path("reason").asString(""), decided.path("rule").asString(""));
    }
}
