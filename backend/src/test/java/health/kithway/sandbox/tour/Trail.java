package health.kithway.sandbox.tour;

import static health.kithway.sandbox.tour.Teller.check;

import health.kithway.sandbox.SandboxTokens;
import tools.jackson.databind.JsonNode;

/** What the compliance officer sees. */
final class Trail {

    private final Http http;
    private final Teller teller;
    private final SandboxTokens tokens;

    Trail(Http http, Teller teller, SandboxTokens tokens) {
        this.http = http;
        this.teller = teller;
        this.tokens = tokens;
    }

    void show(String referral) {
        teller.chapter("The compliance officer reads the trail");
        String connie = tokens.person("connie.compliance");
        JsonNode entries = http.get("/staff/v1/audit/entries?subjectId=" + referral, connie)
                .must(200, "The audit trail")
                .json()
                .path("items");
        check(!entries.isEmpty(), "The audit trail says nothing about the referral.");
        teller.saw("Who did what to this referral, by ids only:");
        for (JsonNode entry : entries) {
            teller.plain("%-14s %-36s for %s"
                    .formatted(
                            entry.path("actorKind").asString(""),
                            entry.path("action").asString(""),
                            entry.path("purpose").asString("")));
        }
        Answer verified = http.act("/staff/v1/audit/verifications", connie).must(200, "Verifying the trail");
        check(verified.json().path("intact").asBoolean(), "The audit trail does not verify.");
        int length = verified.json().path("entries").asInt();
        teller.saw("The whole chain verifies: %d entries, ending in %.12s…", length, verified.at("/head"));
    }

    void forged() {
        teller.chapter("Somebody pretends to be Twilio");
        String text = "MessageSid=SM00000000000000000000000000000000&From=%2B16305550100&To=%2B13125550100&Body=STOP";
        http.form("/carriers/twilio/inbound", text, "X-Twilio-Signature", "AAAAAAAAAAAAAAAAAAAAAAAAAAA=")
                .must(403, "A text with a forged signature");
        teller.saw("A text with a forged signature is refused (403).");
    }
}
