package health.kithway.sandbox.tour;

import static health.kithway.sandbox.tour.Teller.check;

import health.kithway.sandbox.SandboxTokens;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Compliance forgets somebody who asked for it: what can be known of them before and after. */
final class Forgetting {

    private final Http http;
    private final Teller teller;
    private final Clinic clinic;
    private final String connie;

    Forgetting(Http http, Teller teller, SandboxTokens tokens, Clinic clinic) {
        this.http = http;
        this.teller = teller;
        this.clinic = clinic;
        this.connie = tokens.person("connie.compliance");
    }

    void tell(String referral, String person) {
        teller.chapter("Somebody asks to be forgotten");
        check(fields(referral, person).contains("phone"), "There is no number to forget.");
        int proofs = receipts(person);
        teller.saw("Before: a name, a number, %d signed receipt(s).", proofs);
        http.post("/staff/v1/people/" + person + "/erasure", Map.of("reason", "ASKED_FOR"), connie)
                .must(201, "Erasing the person");
        List<String> left = fields(referral, person);
        check(!left.contains("phone") && !left.contains("lastName"), "Something is left: %s", left);
        check(receipts(person) == proofs, "A proof is gone.");
        check(
                http.act("/staff/v1/audit/verifications", connie)
                        .must(200, "Verifying the trail")
                        .json()
                        .path("intact")
                        .asBoolean(),
                "The trail does not verify any more.");
        teller.saw("After: no name and no number, as their key is destroyed; the referral still counts.");
        teller.saw("The receipt(s) are all there and the trail verifies: they never held a name.");
    }

    /** What staff can read of the person, by the names of the fields. */
    private List<String> fields(String referral, String person) {
        for (JsonNode one : clinic.read(referral, "cora.coordinator")
                .must(200, "The coordinator reading the referral")
                .json()
                .path("people")) {
            if (one.path("personId").asString("").equals(person)) {
                return List.copyOf(one.propertyNames());
            }
        }
        return List.of();
    }

    private int receipts(String person) {
        return http.get("/staff/v1/people/" + person + "/receipts", connie)
                .must(200, "The receipts")
                .json()
                .path("receipts")
                .size();
    }
}
