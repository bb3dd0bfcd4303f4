package health.kithway.sandbox.tour;

import static health.kithway.sandbox.tour.Teller.check;

import health.kithway.sandbox.SandboxTokens;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A caregiver tells a friend from her own phone; and asks by her own link, which is flagged and not held up. */
final class Sharing {

    private final Http http;
    private final Teller teller;
    private final SandboxTokens tokens;
    private final Clinic clinic;

    Sharing(Http http, Teller teller, SandboxTokens tokens, Clinic clinic) {
        this.http = http;
        this.teller = teller;
        this.tokens = tokens;
        this.clinic = clinic;
    }

    void tell(String code, Visitor.Sent sent, String phone) {
        teller.chapter("She tells a friend, and then tries her own link");
        String pass = http.act("/public/v1/share-links/" + code + "/sharers", sent.pass())
                .must(201, "Getting a page to share from")
                .at("/pass");
        JsonNode program = sharing(pass).path("programs").path(0);
        teller.saw("After her referral she gets a page to share from. It says what she gets for it:");
        teller.quote(program.path("disclosure").asString(""));
        Map<String, String> byText =
                Map.of("programId", program.path("programId").asString(""), "way", "TEXT", "language", "en");
        Answer share = http.post("/public/v1/sharing/shares", byText, pass).must(201, "Sharing by text");
        teller.saw("She shares by text; her own phone sends this, Kithway sends nothing:");
        teller.quote(share.at("/body"));
        JsonNode before = sharing(pass);
        String address = share.at("/address");
        String reference = ask(address.substring(address.lastIndexOf('/') + 1), phone);
        check(sharing(pass).equals(before), "The page to share from changed when somebody asked.");
        teller.saw("Somebody asks by her link: %s. Her page does not change by a word.", reference);
        String referral = clinic.find(reference);
        Phone.await("Asking by one's own link was not flagged", () -> isFlagged(referral));
        teller.saw("It was she herself. The coordinator sees a flag (SELF_REFERRAL), and the referral goes its way.");
        http.get("/staff/v1/integrity-findings", tokens.person("mark.marketer"))
                .must(403, "The marketer looking at flags");
        teller.saw("The marketer sees no flags (403).");
    }

    private JsonNode sharing(String pass) {
        return http.get("/public/v1/sharing", pass).must(200, "Her page").json();
    }

    private String ask(String code, String phone) {
        JsonNode landing = http.get("/public/v1/share-links/" + code)
                .must(200, "Her own link")
                .json();
        Map<String, Object> wish = Map.of(
                "language",
                "en",
                "whoFor",
                "ME",
                "locationId",
                landing.at("/locations/0/locationId").asString(""),
                "contact",
                Map.of("firstName", "Tanya", "phone", phone, "bestTime", "ANY"),
                "agreements",
                List.of(needed(landing)));
        return http.post("/public/v1/share-links/" + code + "/referrals", wish, null)
                .must(201, "Asking by her own link")
                .at("/reference");
    }

    private static Map<String, Object> needed(JsonNode landing) {
        for (JsonNode text : landing.path("agreements")) {
            if (text.path("purpose").asString("").equals("USE_ANSWERS")) {
                return Map.of(
                        "textId",
                        text.path("textId").asString(""),
                        "version",
                        text.path("version").asInt());
            }
        }
        throw new NotAsItShouldBe("The landing does not ask for the one agreement that is needed.");
    }

    private boolean isFlagged(String referral) {
        JsonNode findings = http.get("/staff/v1/integrity-findings?state=OPEN", tokens.person("cora.coordinator"))
                .must(200, "The coordinator's flags")
                .json();
        for (JsonNode finding : findings.path("items")) {
            if (finding.path("referralId").asString("").equals(referral)
                    && finding.path("kind").asString("").equals("SELF_REFERRAL")) {
                return true;
            }
        }
        return false;
    }
}
