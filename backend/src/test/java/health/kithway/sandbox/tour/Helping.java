package health.kithway.sandbox.tour;

import static health.kithway.sandbox.tour.Teller.check;

import health.kithway.sandbox.SandboxTokens;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The circle that waits for a father: nobody is shown anything before the patient said yes, and a hold works at once. */
final class Helping {

    private final Http http;
    private final Teller teller;
    private final String cora;

    Helping(Http http, Teller teller, SandboxTokens tokens) {
        this.http = http;
        this.teller = teller;
        this.cora = tokens.person("cora.coordinator");
    }

    void tell(String referral) {
        String circle = "/staff/v1/referrals/" + referral + "/circle";
        teller.chapter("Her father says what she may know");
        String member = member(circle).path("memberId").asString("");
        check(state(circle).equals("AWAITING"), "Somebody is shown something before the patient said yes.");
        http.post(circle + "/answers", Map.of("choice", "SHARE", "evidence", "He said so on the telephone."), cora)
                .must(201, "Noting his answer");
        check(state(circle).equals("ACTIVE"), "The patient's yes does not count.");
        teller.saw("He said yes on the telephone. The coordinator notes it; how she knows is sealed.");
        String changes = circle + "/members/" + member + "/changes";
        http.post(changes, Map.of("change", "HOLD", "reason", "He is not sure any more."), cora)
                .must(201, "Holding a member");
        check(state(circle).equals("HELD"), "A hold does not work at once.");
        teller.saw("A hold works at once and silently: her pages, links and texts end in the same transaction.");
        http.post(changes, Map.of("change", "RELEASE", "reason", "All is well."), cora)
                .must(201, "Releasing a member");
        check(state(circle).equals("ACTIVE"), "A release does not give back what she might know.");
    }

    private String state(String circle) {
        return member(circle).path("state").asString("");
    }

    private JsonNode member(String circle) {
        return http.get(circle, cora)
                .must(200, "The coordinator's view of the circle")
                .json()
                .path("members")
                .path(0);
    }
}
