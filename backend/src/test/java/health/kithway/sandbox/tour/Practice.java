package health.kithway.sandbox.tour;

import static health.kithway.sandbox.tour.Teller.check;

import health.kithway.sandbox.SandboxTokens;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A practice refers a patient through its own system, which signs in with a key instead of a secret. */
final class Practice {

    private static final String REFERRALS = "/provider/v1/referrals";

    private final Http http;
    private final Teller teller;
    private final SandboxTokens tokens;

    Practice(Http http, Teller teller, SandboxTokens tokens) {
        this.http = http;
        this.teller = teller;
        this.tokens = tokens;
    }

    /** Answers which referral it made. */
    String refer(Instant now, String phone) {
        teller.chapter("A practice refers a patient");
        String token = tokens.practice();
        teller.saw("Its system gets a token with a signed assertion (private_key_jwt, ES256).");
        Map<String, Object> referral = referral(token, now, phone);
        String key = UUID.randomUUID().toString();
        Answer first = http.post(REFERRALS, referral, token, key).must(201, "Submitting the referral");
        teller.saw("Submitted: %s.", first.at("/reference"));
        Answer again = http.post(REFERRALS, referral, token, key).must(201, "Submitting it again");
        check(again.at("/referralId").equals(first.at("/referralId")), "The same key made a second referral.");
        teller.saw("The same key and body again: the same answer, and no second referral.");
        Map<String, Object> other = new LinkedHashMap<>(referral);
        other.put("practiceReference", "TOUR-" + UUID.randomUUID());
        http.post(REFERRALS, other, token, key).must(422, "The same key with another body");
        teller.saw("The same key with another body: refused (422).");
        whoMayRead(REFERRALS + "/" + first.at("/referralId"), token);
        return first.at("/referralId");
    }

    private void whoMayRead(String path, String token) {
        String stage = http.get(path, token).must(200, "Its own referral").at("/stage");
        teller.saw("It reads its own referral: %s.", stage);
        http.get(path, tokens.practiceNorth()).must(404, "Another practice reading it");
        teller.saw("For another practice it is not there (404).");
        http.get("/staff/v1/referrals", token).must(403, "A practice at the staff's door");
        http.get(REFERRALS).must(401, "Nobody at the practices' door");
        teller.saw("The staff's door is closed to it (403), and its own to somebody without a token (401).");
    }

    private Map<String, Object> referral(String token, Instant now, String phone) {
        Answer locations = http.get("/provider/v1/locations", token).must(200, "The locations");
        Map<String, Object> referral = new LinkedHashMap<>();
        referral.put("locationId", locations.at("/items/0/locationId"));
        referral.put("serviceLineId", locations.at("/items/0/serviceLines/0/serviceLineId"));
        referral.put("practiceReference", "TOUR-" + UUID.randomUUID());
        referral.put("patient", Map.of("firstName", "Tom", "lastName", "Tour", "phone", phone, "language", "en"));
        referral.put(
                "patientAgreed", Map.of("attestedBy", "Front desk", "at", now.toString(), "channels", List.of("CALL")));
        return referral;
    }
}
