package health.kithway.sandbox.tour;

import static health.kithway.sandbox.tour.Teller.check;

import health.kithway.sandbox.SandboxTokens;
import health.kithway.sandbox.demo.Lakeview;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Why a link has the credit for a referral, and whether that can be derived again. */
final class Crediting {

    private final Http http;
    private final Teller teller;
    private final SandboxTokens tokens;

    Crediting(Http http, Teller teller, SandboxTokens tokens) {
        this.http = http;
        this.teller = teller;
        this.tokens = tokens;
    }

    void explain(String referral, String pass, Instant now) {
        teller.chapter("The coordinator asks why the poster has the credit");
        http.post("/public/v1/referral/touches", Map.of("channel", "PRINT"), pass)
                .must(201, "Her answer");
        teller.saw("Asked how she heard of the clinic, the caregiver says: a poster.");
        String path = "/staff/v1/referrals/" + referral + "/credit";
        http.get(path, tokens.person("mark.marketer")).must(403, "The marketer opening a referral's credit");
        JsonNode credit = http.get(path, tokens.person("cora.coordinator"))
                .must(200, "The referral's credit")
                .json();
        int sum = 0;
        for (JsonNode touch : credit.path("touches")) {
            sum += touch.path("basisPoints").asInt();
            teller.plain("%-14s%-7s%6d of 10,000  %s"
                    .formatted(
                            touch.path("kind").asString(""),
                            touch.path("channel").asString(""),
                            touch.path("basisPoints").asInt(),
                            touch.path("reason").asString("")));
        }
        check(sum == 10_000, "The shares add up to %d instead of 10,000.", sum);
        teller.saw(
                "All of it, under model %s, version %d; each touch says why it counts or not.",
                credit.at("/revisions/0/model").asString(""),
                credit.at("/revisions/0/modelVersion").asInt());
        derivedAgain(now);
    }

    private void derivedAgain(Instant now) {
        String month = YearMonth.from(now.atZone(Lakeview.ZONE)).toString();
        JsonNode once = recount(month);
        JsonNode again = recount(month);
        check(once.equals(again), "Derived again, the month's credit is another.");
        check(once.path("changed").asInt() == 0, "Credit that was stored does not follow from its events.");
        teller.saw(
                "The compliance officer derives %d referrals of %s again, twice: nothing differs, digest %s….",
                once.path("referrals").asInt(),
                month,
                once.path("digest").asString("").substring(0, 12));
    }

    private JsonNode recount(String month) {
        return http.post(
                        "/staff/v1/programs/" + Lakeview.PROGRAM + "/credit-recounts",
                        Map.of("month", month),
                        tokens.person("connie.compliance"))
                .must(200, "Deriving a month again")
                .json();
    }
}
