package health.kithway.sandbox.tour;

import static health.kithway.sandbox.tour.Teller.check;

import health.kithway.sandbox.SandboxTokens;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What may be said: a wording that tells too much is stopped, a good one needs a second person. */
final class Wording {

    private static final String TOO_MUCH = "{CLINIC_DISPLAY_NAME}: your m\u0430mmogram is on {DATE}. STOP to stop.";
    private static final Map<String, String> GOOD = Map.of(
            "en", "{CLINIC_DISPLAY_NAME}: we are running late, {TIME} instead. STOP to stop.",
            "es", "{CLINIC_DISPLAY_NAME}: vamos con retraso, a las {TIME}. STOP para terminar.");

    private final Http http;
    private final Teller teller;
    private final SandboxTokens tokens;

    Wording(Http http, Teller teller, SandboxTokens tokens) {
        this.http = http;
        this.teller = teller;
        this.tokens = tokens;
    }

    void tell() {
        teller.chapter("The marketer tries a wording");
        JsonNode read = http.post(
                        "/staff/v1/templates/check",
                        Map.of("text", TOO_MUCH, "language", "en"),
                        tokens.person("mark.marketer"))
                .must(200, "Trying a wording")
                .json();
        check("BLOCK".equals(read.path("verdict").asString("")), "A wording that tells too much is not blocked.");
        JsonNode found = read.at("/findings/0");
        teller.saw(
                "Blocked at %d to %d, a Cyrillic letter in it or not: %s (%s).",
                found.path("start").asInt(),
                found.path("end").asInt(),
                found.path("reason").asString(""),
                found.path("rule").asString(""));
        String draft = http.post(
                        "/staff/v1/template-drafts",
                        Map.of("key", "running-late", "channel", "TEXT", "purpose", "TREATMENT_OPS", "body", GOOD),
                        tokens.person("mark.marketer"))
                .must(201, "Writing a template")
                .json()
                .path("draftId")
                .asString("");
        String approvals = "/staff/v1/template-drafts/" + draft + "/approvals";
        http.act(approvals, tokens.person("mark.marketer")).must(403, "The marketer approving it");
        JsonNode approved = http.act(approvals, tokens.person("connie.compliance"))
                .must(201, "The compliance officer approving it")
                .json();
        teller.saw(
                "A better one is in force in both languages as version %d, once the compliance officer approved it.",
                approved.at("/decision/version").asInt());
    }
}
