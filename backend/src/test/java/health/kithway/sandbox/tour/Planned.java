package health.kithway.sandbox.tour;

import static health.kithway.sandbox.tour.Teller.check;

import health.kithway.sandbox.SandboxTokens;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The coordinator looks what is planned for somebody, and holds it while they talk. */
final class Planned {

    private final Http http;
    private final Teller teller;
    private final SandboxTokens tokens;

    Planned(Http http, Teller teller, SandboxTokens tokens) {
        this.http = http;
        this.teller = teller;
        this.tokens = tokens;
    }

    void tell(String referral) {
        teller.chapter("The coordinator sees what is planned");
        for (JsonNode reminder : reminders(referral)) {
            teller.plain("%s, %s, %s"
                    .formatted(
                            reminder.path("step").asString(""),
                            reminder.path("state").asString(""),
                            reminder.path("dueAt").asString("")));
        }
        JsonNode next = find(referral, "confirm-3-days");
        String changes = "/staff/v1/referrals/" + referral + "/reminders/"
                + next.path("reminderId").asString("") + "/changes";
        change(changes, "PAUSE", "PAUSED");
        change(changes, "RESUME", "PLANNED");
        teller.saw("She pauses the next one and lets it go again. Booking it called off what asked to book:");
        JsonNode book = find(referral, "book");
        check(book.path("reason").asString("").equals("GOAL_REACHED"), "Booking did not call off the step that asks.");
        teller.plain("book, CANCELLED: GOAL_REACHED");
    }

    private void change(String path, String change, String state) {
        Answer changed = http.post(path, Map.of("change", change), tokens.person("cora.coordinator"))
                .must(201, "The coordinator's " + change);
        check(changed.at("/state").equals(state), "After %s it is %s.", change, changed.at("/state"));
    }

    JsonNode reminders(String referral) {
        return http.get("/staff/v1/referrals/" + referral + "/reminders", tokens.person("cora.coordinator"))
                .must(200, "The coordinator's list of reminders")
                .json()
                .path("items");
    }

    private JsonNode find(String referral, String step) {
        for (JsonNode reminder : reminders(referral)) {
            if (reminder.path("step").asString("").equals(step)) {
                return reminder;
            }
        }
        throw new NotAsItShouldBe("There is no step " + step + " for the referral.");
    }
}
