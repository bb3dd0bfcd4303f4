package health.kithway.sandbox.tour;

import static health.kithway.sandbox.tour.Teller.check;

import health.kithway.sandbox.SandboxTokens;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Thirty days of reminders with an answer, as fast as the sandbox's clock can be moved. */
final class Month {

    private static final String REFERRALS = "/provider/v1/referrals";

    private final Http http;
    private final Teller teller;
    private final SandboxTokens tokens;
    private final Clinic clinic;

    Month(Http http, Teller teller, SandboxTokens tokens, Clinic clinic) {
        this.http = http;
        this.teller = teller;
        this.tokens = tokens;
        this.clinic = clinic;
    }

    void tell() {
        teller.chapter("A month of reminders, in seconds");
        long began = System.nanoTime();
        Phone phone = Phone.unused(http);
        Instant start = phone.now();
        Answer made = http.post(REFERRALS, referral(phone.number(), start), tokens.practice())
                .must(201, "Submitting the referral");
        String first = phone.next(0, "The first text");
        check(first.contains("START"), "It does not say how to agree: %s", first);
        teller.saw("A practice gave the number, so this one notice comes, and nothing more before his own yes.");
        phone.write("START");
        phone.next(1, "The answer to START");
        phone.forwardTo(start.plus(Duration.ofDays(14)));
        String words = phone.next(2, "The reminder to book");
        check(words.contains("no time yet"), "It does not say that a time is missing: %s", words);
        staffAreAsked(made.at("/referralId"));
        Instant visit = start.plus(Duration.ofDays(25));
        clinic.tell(made.at("/reference"), "SCHEDULED", visit, phone.now());
        int before = phone.received().size();
        phone.next(before, "The text about the visit");
        phone.forwardTo(visit.minus(Duration.ofHours(70)));
        phone.next(before + 1, "The question whether he comes");
        phone.write("C");
        phone.next(before + 2, "The answer to C");
        phone.forwardTo(visit.plus(Duration.ofHours(2)));
        clinic.tell(made.at("/reference"), "COMPLETED", null, phone.now());
        phone.forwardTo(start.plus(Duration.ofDays(30)));
        String last = phone.next(before + 3, "The thanks");
        check(last.contains("thank you for coming"), "The last text is no thanks: %s", last);
        phone.received().forEach(teller::quote);
        noticed(made.at("/referralId"));
        teller.saw(
                "Thirty days and one answer took %d seconds.",
                Duration.ofNanos(System.nanoTime() - began).toSeconds());
    }

    private void staffAreAsked(String referral) {
        JsonNode tasks = http.get("/staff/v1/tasks?referralId=" + referral, tokens.person("cora.coordinator"))
                .must(200, "The coordinator's tasks")
                .json()
                .path("items");
        check(tasks.size() == 1, "Staff should have one task about it, and have %d.", tasks.size());
        teller.saw(
                "Reminded to book twice, he does not: staff get a task, %s.",
                tasks.path(0).path("kind").asString(""));
    }

    private void noticed(String referral) {
        JsonNode notices = http.get("/provider/v1/referral-notices", tokens.practice())
                .must(200, "The practice's notices")
                .json()
                .path("items");
        long own = notices.valueStream()
                .filter(notice -> notice.path("referralId").asString("").equals(referral))
                .count();
        check(own == 2, "The practice should hear twice that there is news, and hears %d times.", own);
        teller.saw("The practice hears twice that there is news of its referral, and no more than that.");
    }

    private Map<String, Object> referral(String phone, Instant now) {
        Answer locations = http.get("/provider/v1/locations", tokens.practice()).must(200, "The locations");
        Map<String, Object> referral = new LinkedHashMap<>();
        referral.put("locationId", locations.at("/items/0/locationId"));
        referral.put("serviceLineId", locations.at("/items/0/serviceLines/0/serviceLineId"));
        referral.put("practiceReference", "MONTH-" + phone.substring(phone.length() - 3));
        referral.put("patient", Map.of("firstName", "Manny", "lastName", "Month", "phone", phone, "language", "en"));
        referral.put(
                "patientAgreed", Map.of("attestedBy", "Front desk", "at", now.toString(), "channels", List.of("TEXT")));
        return referral;
    }
}
