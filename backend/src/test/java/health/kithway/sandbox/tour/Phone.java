package health.kithway.sandbox.tour;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.JsonNode;

/** The sandbox phone of somebody who was never written to before, and the sandbox's clock. */
final class Phone {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration SILENCE = Duration.ofSeconds(3);

    private final Http http;
    private final String number;
    private String sender = "";

    private Phone(Http http, String number) {
        this.http = http;
        this.number = number;
    }

    /** A number in the Chicago suburbs that has no texts yet. */
    static Phone unused(Http http) {
        String known =
                http.get("/sandbox/phone/texts").must(200, "The sandbox phone").text();
        for (int line = 100; line < 200; line++) {
            String number = "+16305550" + line;
            if (!known.contains(number)) {
                return new Phone(http, number);
            }
        }
        throw new NotAsItShouldBe("The tour has used every number it has; start anew with ./run --fresh.");
    }

    String number() {
        return number;
    }

    /** The words of all texts to this phone that were delivered. */
    List<String> received() {
        List<String> words = new ArrayList<>();
        Answer texts = http.get("/sandbox/phone/texts?phone=%2B" + number.substring(1));
        for (JsonNode text : texts.must(200, "The sandbox phone").json()) {
            if (text.path("state").asString("").equals("DELIVERED")) {
                words.add(text.path("body").asString(""));
                sender = text.path("from").asString("");
            }
        }
        return words;
    }

    /** The next text after so many, once it is delivered. */
    String next(int after, String what) {
        await(what + " did not arrive on the phone " + number, () -> received().size() > after);
        return received().get(after);
    }

    /** Refuses any text after so many, for a moment. */
    void staysSilent(int after, String what) {
        LockSupport.parkNanos(SILENCE.toNanos());
        List<String> now = received();
        Teller.check(now.size() <= after, "%s, but the phone got: %s", what, now.getLast());
    }

    void write(String words) {
        http.post("/sandbox/phone/replies", Map.of("phone", number, "sender", sender, "body", words), null)
                .must(200, "Writing a text");
    }

    Instant now() {
        return Instant.parse(
                http.get("/sandbox/clock").must(200, "The sandbox clock").at("/now"));
    }

    void forwardTo(Instant time) {
        Duration by = Duration.between(now(), time);
        Teller.check(!by.isNegative(), "The sandbox clock is already later than %s.", time);
        http.post("/sandbox/clock", Map.of("advance", by.toString()), null).must(200, "Moving the clock");
    }

    static void await(String otherwise, BooleanSupplier seen) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!seen.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new NotAsItShouldBe(otherwise + ", not even after " + PATIENCE.toSeconds() + " seconds.");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(300));
        }
    }
}
