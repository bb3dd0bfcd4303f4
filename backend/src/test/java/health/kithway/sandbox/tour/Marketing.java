package health.kithway.sandbox.tour;

import static health.kithway.sandbox.tour.Teller.check;

import health.kithway.sandbox.SandboxTokens;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The marketer's funnel. */
final class Marketing {

    private static final List<String> COLUMNS = List.of("sent", "opened", "registered", "scheduled", "completed");

    private final Http http;
    private final Teller teller;
    private final SandboxTokens tokens;
    private final int year;

    Marketing(Http http, Teller teller, SandboxTokens tokens, int year) {
        this.http = http;
        this.teller = teller;
        this.tokens = tokens;
        this.year = year;
    }

    private JsonNode rows(String by) {
        String path = "/staff/v1/reports/funnel?by=" + by + "&year=" + year;
        JsonNode rows = http.get(path, tokens.person("mark.marketer"))
                .must(200, "The funnel by " + by)
                .json()
                .path("rows");
        check(!rows.isEmpty(), "The funnel by %s has no rows.", by);
        return rows;
    }

    /** How many came by a channel so far; -1 where the number is too small to be shown. */
    int counted(String channel, String column) {
        for (JsonNode row : rows("channel")) {
            if (row.path("key").asString("").equals(channel)) {
                return row.path(column).path("value").asInt(-1);
            }
        }
        return -1;
    }

    void show(String by) {
        teller.plain("%-22s%10s%10s%12s%11s%11s".formatted((Object[]) heads(by)));
        for (JsonNode row : rows(by)) {
            String[] cells = new String[COLUMNS.size() + 1];
            cells[0] = row.path("label").asString("");
            for (int i = 0; i < COLUMNS.size(); i++) {
                cells[i + 1] = row.path(COLUMNS.get(i)).path("display").asString("");
            }
            teller.plain("%-22s%10s%10s%12s%11s%11s".formatted((Object[]) cells));
        }
    }

    /** What became of everything that ever asked for a link's page. */
    void showOpenings() {
        JsonNode counts = http.get("/staff/v1/visit-counts", tokens.person("mark.marketer"))
                .must(200, "The counts of openings")
                .json();
        teller.saw(
                "%d openings of links, of which %d are visits; the rest is kept with its reason:",
                counts.path("openings").asInt(), counts.path("visits").asInt());
        long sum = 0;
        for (JsonNode reason : counts.path("reasons")) {
            sum += reason.path("openings").asInt();
            teller.plain("%-12s%-16s%6d"
                    .formatted(
                            reason.path("classification").asString(""),
                            reason.path("reason").asString(""),
                            reason.path("openings").asInt()));
        }
        check(sum == counts.path("openings").asInt(), "The reasons do not add up to the openings.");
        JsonNode newest = http.get("/staff/v1/visits?classification=PREVIEW&limit=1", tokens.person("mark.marketer"))
                .must(200, "The rows of a count")
                .json()
                .path("items")
                .path(0);
        check(!newest.path("counted").asBoolean(), "A preview counts as a visit.");
        teller.saw("Each opens down to its rows; nothing of who it was is in them.");
    }

    private static String[] heads(String by) {
        String[] heads = new String[COLUMNS.size() + 1];
        heads[0] = "by " + by;
        for (int i = 0; i < COLUMNS.size(); i++) {
            heads[i + 1] = COLUMNS.get(i);
        }
        return heads;
    }
}
