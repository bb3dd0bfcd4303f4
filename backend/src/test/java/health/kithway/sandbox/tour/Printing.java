package health.kithway.sandbox.tour;

import static health.kithway.sandbox.tour.Teller.check;

import health.kithway.sandbox.SandboxTokens;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The marketer makes links and prints them; the compliance officer reads a worded code; the desk hears a spoken one. */
final class Printing {

    private static final String LINKS = "/staff/v1/share-links";

    private final Http http;
    private final Teller teller;
    private final SandboxTokens tokens;

    Printing(Http http, Teller teller, SandboxTokens tokens) {
        this.http = http;
        this.teller = teller;
        this.tokens = tokens;
    }

    void tell() {
        teller.chapter("The marketer makes links and prints them");
        JsonNode like = http.get(LINKS + "?channel=QR&limit=1", mark())
                .must(200, "The marketer's links")
                .json()
                .path("items")
                .path(0);
        JsonNode poster = poster(like);
        many(like);
        spoken(poster);
        takenDown(poster);
        paused(poster);
    }

    private JsonNode poster(JsonNode like) {
        JsonNode made = http.post(LINKS, wish(like, Map.of("spoken", true)), mark())
                .must(201, "Making a link")
                .json();
        String link = LINKS + "/" + made.path("shareLinkId").asString();
        check(
                http.get(link + "/qr.svg", mark())
                        .must(200, "The QR code")
                        .text()
                        .startsWith("<svg"),
                "The QR code is not an SVG.");
        check(
                http.get(link + "/poster.pdf?paper=LETTER", mark())
                        .must(200, "The poster")
                        .text()
                        .startsWith("%PDF"),
                "The poster is not a PDF.");
        teller.saw("A link with a random code has its QR code and a poster in both languages:");
        teller.plain(made.path("url").asString());
        return made;
    }

    private void many(JsonNode like) {
        Map<String, Object> sort = wish(like, Map.of("kind", "INVITATION", "count", 200));
        String csv = http.post("/staff/v1/share-link-batches", Map.of("links", List.of(sort)), mark())
                .must(201, "Making 200 invitations")
                .text();
        long lines = csv.lines().count();
        check(lines == 201, "The CSV of 200 invitations has %d lines.", lines);
        teller.saw("200 invitations for one referral each come back as CSV, a column for each thing they count by.");
    }

    private void spoken(JsonNode made) {
        String code = made.path("spokenCode").asString();
        Answer heard = http.get("/staff/v1/spoken-codes/" + code, tokens.person("cora.coordinator"))
                .must(200, "What the coordinator hears");
        check(
                heard.at("/shareLinkId").equals(made.path("shareLinkId").asString()),
                "The spoken code leads to another link.");
        String wrong = (code.charAt(0) == '2' ? "3" : "2") + code.substring(1);
        http.get("/staff/v1/spoken-codes/" + wrong, tokens.person("cora.coordinator"))
                .must(422, "A spoken code with one wrong character");
        teller.saw("A caller reads out %s, and the coordinator finds the link; one wrong character is noticed.", code);
    }

    private void takenDown(JsonNode poster) {
        String cora = tokens.person("cora.coordinator");
        JsonNode agreements = http.get(
                        "/public/v1/share-links/" + poster.path("code").asString() + "?language=en")
                .must(200, "The words to read out")
                .json()
                .path("agreements");
        Map<String, Object> said = Map.of(
                "spokenCode", poster.path("spokenCode").asString(),
                "language", "en",
                "whoFor", "ME",
                "contact",
                        Map.of("firstName", "Ruth", "phone", Phone.unused(http).number(), "bestTime", "MORNING"),
                "agreements", needed(agreements));
        String referral = http.post("/staff/v1/referrals", said, cora)
                .must(201, "Taking a referral down")
                .at("/referralId");
        JsonNode credit = http.get("/staff/v1/referrals/" + referral + "/credit", cora)
                .must(200, "The credit of a caller's referral")
                .json();
        check(
                credit.toString().contains("SPOKEN_CODE"),
                "The code that the caller read out is not among what brought her.");
        teller.saw(
                "She asks for a visit there and then; the coordinator takes it down, and it joins the poster's link.");
    }

    private static List<Map<String, Object>> needed(JsonNode agreements) {
        return agreements
                .valueStream()
                .filter(text -> text.path("purpose").asString().equals("USE_ANSWERS"))
                .map(text -> Map.<String, Object>of(
                        "textId", text.path("textId").asString(),
                        "version", text.path("version").asInt()))
                .toList();
    }

    private void paused(JsonNode made) {
        String state = LINKS + "/" + made.path("shareLinkId").asString() + "/state";
        String page = "/R/" + made.path("code").asString();
        http.get(page).must(200, "The link in capitals");
        http.put(state, Map.of("state", "REVOKED"), mark()).must(200, "Revoking a link");
        http.get(page).must(410, "A revoked link");
        teller.saw("The link opens in capitals, as its QR code has it; revoked, it is closed at once.");
    }

    /** The same program and campaign as a link that is there. */
    private static Map<String, Object> wish(JsonNode like, Map<String, Object> more) {
        Map<String, Object> wish = new LinkedHashMap<>();
        wish.put("programId", like.path("programId").asString());
        wish.put("campaignId", like.path("campaignId").asString());
        wish.put("channel", "PRINT");
        wish.putAll(more);
        return wish;
    }

    private String mark() {
        return tokens.person("mark.marketer");
    }
}
