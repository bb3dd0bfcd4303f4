package health.kithway.sandbox.tour;

import static health.kithway.sandbox.tour.Teller.check;

import health.kithway.sandbox.SandboxTokens;
import health.kithway.sandbox.demo.Lakeview;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Somebody does not mind which clinic: the rules find one, can say why, and are tried before they are changed. */
final class Ways {

    private static final String LINK = "/public/v1/share-links/" + Lakeview.FRIENDS_CODE;
    private static final String EVANSTONS_ZIP = "60201";
    private static final int A_YEAR = 365;

    private final Http http;
    private final Teller teller;
    private final SandboxTokens tokens;

    Ways(Http http, Teller teller, SandboxTokens tokens) {
        this.http = http;
        this.teller = teller;
        this.tokens = tokens;
    }

    void show() {
        teller.chapter("Somebody does not mind which clinic");
        JsonNode asks = http.get(LINK + "/routing-questions")
                .must(200, "What the rules ask")
                .json();
        check(asks.path("zip").asBoolean(), "The rules should ask where people leave from.");
        teller.saw(
                "The rules ask for the ZIP code and for one of %d insurance plans; both may be left out.",
                asks.path("payers").size());
        Answer sent = http.post(LINK + "/referrals", wish(), null).must(201, "Sending without a clinic");
        check(
                sent.at("/location/locationId").equals(Lakeview.EVANSTON.toString()),
                "From %s the nearest clinic is Evanston, not %s.",
                EVANSTONS_ZIP,
                sent.at("/location/name"));
        teller.saw(
                "From ZIP code %s she is sent to %s; the code itself is not kept.",
                EVANSTONS_ZIP, sent.at("/location/name"));
        JsonNode why = why(new Clinic(http, tokens).find(sent.at("/reference")));
        tried(why);
    }

    private JsonNode why(String referral) {
        JsonNode why = http.get("/staff/v1/referrals/" + referral + "/routing", tokens.person("cora.coordinator"))
                .must(200, "Why here")
                .json();
        teller.saw(
                "The coordinator asks why: rule “%s” of version %d. Passed over before:",
                why.path("ruleName").asString(""), why.path("ruleSetVersion").asInt());
        for (JsonNode rejected : why.path("rejected")) {
            teller.plain("%s: %s"
                    .formatted(
                            rejected.path("ruleName").asString(""),
                            rejected.path("reason").asString("")));
        }
        check(!why.toString().contains(EVANSTONS_ZIP), "The ZIP code was kept.");
        return why;
    }

    private void tried(JsonNode why) {
        String program = why.path("programId").asString("");
        String path = "/staff/v1/programs/" + program + "/versions/"
                + why.path("ruleSetVersion").asInt() + "/routing-rules";
        JsonNode rules = http.get(path, tokens.person("mark.marketer"))
                .must(200, "The rules")
                .json()
                .path("rules");
        ((ObjectNode) rules.path("capacities").path(0)).put("perWeek", 1);
        Map<String, Object> trial = Map.of("programId", program, "days", A_YEAR, "rules", rules);
        JsonNode run = http.post("/staff/v1/routing-dry-runs", trial, tokens.person("cora.coordinator"))
                .must(200, "The dry run")
                .json();
        check(run.path("overCapacity").asInt() > 0, "With one a week, Evanston should have been full sometimes.");
        teller.saw(
                "What if Evanston took one a week? Of %d referrals of a year %d would have met a full clinic, %d would"
                        + " have gone elsewhere, and nothing was changed.",
                run.path("examined").asInt(),
                run.path("overCapacity").asInt(),
                run.path("moved").asInt());
        http.post("/staff/v1/routing-dry-runs", trial, tokens.person("mark.marketer"))
                .must(403, "The marketer trying rules on referrals");
        teller.saw("Exact numbers about few people are not for marketing (403).");
    }

    private Map<String, Object> wish() {
        JsonNode landing =
                http.get(LINK + "?language=en").must(200, "The landing").json();
        List<Map<String, Object>> agreed = new ArrayList<>();
        for (JsonNode text : landing.path("agreements")) {
            if (text.path("required").asBoolean()) {
                agreed.add(Map.of(
                        "textId",
                        text.path("textId").asString(""),
                        "version",
                        text.path("version").asInt()));
            }
        }
        Map<String, Object> wish = new LinkedHashMap<>();
        wish.put("language", "en");
        wish.put("whoFor", "ME");
        wish.put("serviceLineId", Lakeview.PRIMARY.toString());
        wish.put("zip", EVANSTONS_ZIP);
        wish.put("coverage", Map.of("answer", "NOT_SURE"));
        wish.put("contact", Map.of("firstName", "Wes", "email", "wes.tour@example.com", "bestTime", "ANY"));
        wish.put("agreements", agreed);
        return wish;
    }
}
