package health.kithway.sandbox.tour;

import static health.kithway.sandbox.tour.Teller.check;

import health.kithway.sandbox.SandboxTokens;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The clinic's side of a family: a circle around the referral, and who may be told what. */
final class Caring {

    private final Http http;
    private final Teller teller;
    private final String cora;
    private final String mark;

    Caring(Http http, Teller teller, SandboxTokens tokens) {
        this.http = http;
        this.teller = teller;
        this.cora = tokens.person("cora.coordinator");
        this.mark = tokens.person("mark.marketer");
    }

    void tell(String referral, int year) {
        teller.chapter("Her brother wants to help: a circle around the referral");
        String circle = "/staff/v1/referrals/" + referral + "/circle";
        http.act(circle, cora).must(201, "Starting a circle");
        JsonNode member = http.get(circle, cora)
                .must(200, "The circle")
                .json()
                .path("members")
                .path(0);
        check(member.path("state").asString("").equals("AWAITING"), "She did not have to wait for her father's yes.");
        check(member.path("onPoint").asBoolean(), "Nobody is on point.");
        teller.saw("She is on point, and waits for her father's yes.");
        refused(circle, member);
        Map<String, Object> ride = Map.of("kind", "RIDE");
        post(circle + "/tasks", ride).must(201, "Putting a ride on the list");
        String twice =
                post(circle + "/tasks", ride).must(409, "The same ride again").at("/code");
        teller.saw("A ride is on the list once (%s).", twice);
        http.get(circle, mark).must(403, "A marketer looking at a family");
        teller.saw("The marketer does not see the family, but how much families matter:");
        counted(year);
    }

    private void refused(String circle, JsonNode member) {
        Map<String, Object> call = Map.of(
                "memberId", member.path("memberId").asString(""), "outcome", "REACHED", "told", List.of("STATUS"));
        Answer no = post(circle + "/calls", call).must(403, "Telling her how it stands before his yes");
        check(no.at("/rule").equals("R-HIPAA-09"), "The refusal names the rule %s.", no.at("/rule"));
        teller.saw("Until then she is told nothing, not even on the telephone (%s).", no.at("/rule"));
    }

    private void counted(int year) {
        JsonNode rows = http.get("/staff/v1/reports/caregivers?by=program&year=" + year, mark)
                .must(200, "What came of families' referrals")
                .json()
                .path("rows");
        check(!rows.isEmpty(), "No program has a referral by a caregiver.");
        rows.forEach(row -> teller.plain("%s: %s registered, %s with a first visit made, %s kept"
                .formatted(
                        row.path("label").asString(""),
                        row.at("/registered/display").asString(""),
                        row.at("/scheduled/display").asString(""),
                        row.at("/completed/display").asString(""))));
    }

    private Answer post(String path, Object body) {
        return http.post(path, body, cora);
    }
}
