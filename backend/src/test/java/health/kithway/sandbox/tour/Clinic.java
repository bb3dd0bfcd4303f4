package health.kithway.sandbox.tour;

import static health.kithway.sandbox.tour.Teller.check;

import health.kithway.sandbox.SandboxTokens;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The clinic's scheduling system and its coordinator. */
final class Clinic {

    private final Http http;
    private final SandboxTokens tokens;

    Clinic(Http http, SandboxTokens tokens) {
        this.http = http;
        this.tokens = tokens;
    }

    /** The referral's id, which the coordinator finds by its reference. */
    String find(String reference) {
        JsonNode page = http.get("/staff/v1/referrals?limit=50", tokens.person("cora.coordinator"))
                .must(200, "The coordinator's list")
                .json();
        for (JsonNode referral : page.path("items")) {
            if (referral.path("reference").asString("").equals(reference)) {
                return referral.path("referralId").asString("");
            }
        }
        throw new NotAsItShouldBe("The coordinator's list does not show the referral " + reference + ".");
    }

    Answer read(String referral, String username) {
        return http.get("/staff/v1/referrals/" + referral, tokens.person(username));
    }

    JsonNode messages(String referral) {
        return http.get("/staff/v1/referrals/" + referral + "/messages", tokens.person("cora.coordinator"))
                .must(200, "The coordinator's list of messages")
                .json()
                .path("items");
    }

    boolean isConfirmed(String referral) {
        return read(referral, "cora.coordinator")
                .must(200, "The coordinator reading the referral")
                .json()
                .at("/referral/appointment/confirmed")
                .asBoolean();
    }

    boolean isDelivered(String referral) {
        for (JsonNode message : messages(referral)) {
            if (message.path("state").asString("").equals("DELIVERED")) {
                return true;
            }
        }
        return false;
    }

    /** Why a message was not sent, the newest first; the tour ends if none was held back. */
    String refusal(String referral) {
        for (JsonNode message : messages(referral)) {
            JsonNode decision = message.path("decision");
            if (!decision.path("permitted").asBoolean()) {
                return "%s, %s: %s (%s)"
                        .formatted(
                                message.path("template").asString(""),
                                message.path("state").asString(""),
                                decision.path("reason").asString(""),
                                decision.path("rule").asString(""));
            }
        }
        throw new NotAsItShouldBe("No refused decision is recorded for the text that was not sent.");
    }

    Answer tell(String reference, String kind, @Nullable Instant startsAt, Instant now) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("reference", reference);
        event.put("appointmentId", "TOUR-" + reference);
        event.put("kind", kind);
        if (startsAt != null) {
            event.put("startsAt", startsAt.toString());
        }
        event.put("occurredAt", now.toString());
        Answer told = http.post("/provider/v1/appointment-events", event, tokens.scheduling())
                .must(201, "The scheduling system says " + kind);
        String wanted = kind.equals("COMPLETED") ? "COMPLETED" : "SCHEDULED";
        check(told.at("/stage").equals(wanted), "The stage is %s instead of %s.", told.at("/stage"), wanted);
        return told;
    }
}
