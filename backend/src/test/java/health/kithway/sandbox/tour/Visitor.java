package health.kithway.sandbox.tour;

import static health.kithway.sandbox.tour.Teller.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A caregiver opens a link, and sends a referral for somebody she helps. */
final class Visitor {

    private static final Set<String> TICKED = Set.of("USE_ANSWERS", "TEXT_ABOUT_VISIT");

    private final Http http;
    private final Teller teller;
    private final String code;
    private final String link;

    /** @param pass lets her follow her own referral, and nothing else */
    record Sent(String reference, String pass) {}

    Visitor(Http http, Teller teller, String code) {
        this.http = http;
        this.teller = teller;
        this.code = code;
        this.link = "/public/v1/share-links/" + code;
    }

    JsonNode open() {
        teller.chapter("A caregiver opens a link from a poster");
        Answer page = http.look("GET", "/r/" + code, "Mozilla/5.0 (iPhone) Mobile Safari");
        check(
                page.must(200, "The caregiver's page").text().contains("911"),
                "The caregiver's page does not say to call 911 in an emergency.");
        http.look("HEAD", "/r/" + code, "curl/8").must(200, "A HEAD of the page");
        http.look("GET", "/r/" + code, "Slackbot-LinkExpanding 1.0").must(200, "A link preview");
        teller.saw("The page opens, also for a HEAD and for a preview bot.");
        JsonNode english =
                http.get(link + "?language=en").must(200, "The landing").json();
        JsonNode spanish = http.get(link + "?language=es")
                .must(200, "The landing in Spanish")
                .json();
        teller.saw("It speaks English and Spanish:");
        teller.quote(english.path("heading").asString(""));
        teller.quote(spanish.path("heading").asString(""));
        check(english.path("locations").size() == 1, "The poster's link should name one location.");
        return english;
    }

    Sent send(JsonNode landing, String phone) {
        teller.chapter("She sends a referral for her father");
        String visit =
                http.act(link + "/visits", null).must(201, "Pressing Start").at("/visitId");
        Map<String, Object> wish = wish(landing, phone, visit);
        String key = UUID.randomUUID().toString();
        Answer first = http.post(link + "/referrals", wish, null, key).must(201, "Sending the referral");
        Sent sent = new Sent(first.at("/reference"), first.at("/pass"));
        teller.saw(
                "Sent: %s, to %s, at the stage %s.", sent.reference(), first.at("/location/name"), first.at("/stage"));
        Answer second = http.post(link + "/referrals", wish, null, key).must(201, "Sending it twice");
        check(second.at("/reference").equals(sent.reference()), "Sent twice, it made a second referral.");
        teller.saw("Sent twice by mistake, it is still one referral.");
        check(stage(sent).equals("REGISTERED"), "Her pass shows the stage %s instead of REGISTERED.", stage(sent));
        teller.saw("With her pass she can follow it, without an account.");
        withoutAgreement(wish);
        return sent;
    }

    private void withoutAgreement(Map<String, Object> wish) {
        Map<String, Object> without = new LinkedHashMap<>(wish);
        without.put("agreements", List.of());
        Answer refused = http.post(link + "/referrals", without, null).must(422, "Sending without agreeing");
        teller.saw("Without the one agreement that is needed it is refused (%s).", refused.at("/code"));
    }

    String stage(Sent sent) {
        return http.get("/public/v1/referral", sent.pass())
                .must(200, "Her own referral")
                .at("/stage");
    }

    private static Map<String, Object> wish(JsonNode landing, String phone, String visit) {
        JsonNode place = landing.path("locations").path(0);
        Map<String, Object> wish = new LinkedHashMap<>();
        wish.put("language", "en");
        wish.put("visitId", visit);
        wish.put("whoFor", "SOMEONE_I_HELP");
        wish.put("locationId", place.path("locationId").asString(""));
        wish.put("serviceLineId", place.at("/serviceLines/0/serviceLineId").asString(""));
        wish.put("contact", Map.of("firstName", "Tanya", "lastName", "Tour", "phone", phone, "bestTime", "EVENING"));
        wish.put("relation", "PARENT");
        wish.put("patient", Map.of("firstName", "Theo"));
        wish.put("agreements", agreements(landing));
        return wish;
    }

    private static List<Map<String, Object>> agreements(JsonNode landing) {
        List<Map<String, Object>> ticked = new ArrayList<>();
        for (JsonNode text : landing.path("agreements")) {
            if (TICKED.contains(text.path("purpose").asString(""))) {
                String id = text.path("textId").asString("");
                ticked.add(Map.of("textId", id, "version", text.path("version").asInt()));
            }
        }
        return ticked;
    }
}
