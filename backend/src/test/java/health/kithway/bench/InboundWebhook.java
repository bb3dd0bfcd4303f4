package health.kithway.bench;

import health.kithway.testkit.TwilioStandIn;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A text comes in: signature, kept once and sealed, durable before the answer; what it means is worked on beside. */
final class InboundWebhook {

    private static final int CONNECTIONS = 32;
    private static final int ROUNDS = DispatchMessages.number("KITHWAY_BENCH_ROUNDS", 3);
    private static final Duration PHASE = Duration.ofSeconds(DispatchMessages.number("KITHWAY_BENCH_SECONDS", 8));
    private static final int RATE = 200;
    private static final String PATH = "/carriers/twilio/inbound";
    private static final List<String> WORDS = List.of("C", "ok thank you", "What time is it again?", "R", "Gracias");

    private final Path folder;
    private final BenchPostgres postgres;
    private final Report report;

    InboundWebhook(Path folder, BenchPostgres postgres, Report report) {
        this.folder = folder;
        this.postgres = postgres;
        this.report = report;
    }

    void run() throws Exception {
        report.say("PostgreSQL " + postgres.version() + ": " + postgres.settings() + "; " + CONNECTIONS
                + " connections, " + ROUNDS + " interleaved rounds of " + PHASE.toSeconds() + " s, median");
        Optional<Pgbench> pgbench = Pgbench.find(folder, postgres);
        try (Texting texting = new Texting(folder, postgres);
                Service service = texting.backend(Duration.ZERO)) {
            Phones phones = new Phones(service.port(), List.of(), 7);
            Phones.Asked genuine = new Phones.Asked(own -> request(texting, own, TwilioStandIn.TOKEN), 200);
            Phones.Asked forged = new Phones.Asked(own -> request(texting, own, "another token"), 403);
            phones.asManyAsPossible(genuine, CONNECTIONS, PHASE.multipliedBy(2));
            Rounds rounds = new Rounds();
            for (int round = 0; round < ROUNDS; round++) {
                if (pgbench.isPresent()) {
                    rounds.rate(
                            "pgbench, two statements", pgbench.get().perSecond("two-statements", CONNECTIONS, PHASE));
                }
                measure(rounds, "a text comes in", phones, genuine, service);
                measure(rounds, "a text with a wrong signature", phones, forged, service);
            }
            rounds.tell(report, "pgbench, two statements");
            Run steady = phones.aSecond(genuine, RATE, CONNECTIONS, PHASE);
            report.say("At %d a second: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, errors %d"
                    .formatted(
                            RATE, steady.millisAt(0.5), steady.millisAt(0.95), steady.millisAt(0.99), steady.errors()));
        }
    }

    private void measure(Rounds rounds, String name, Phones phones, Phones.Asked asked, Service service)
            throws Exception {
        Cpu before = service.cpu();
        Cpu databaseBefore = postgres.cpu();
        Run run = phones.asManyAsPossible(asked, CONNECTIONS, PHASE);
        TimeUnit.MILLISECONDS.sleep(500);
        rounds.run(name, run, service.cpu().since(before), postgres.cpu().since(databaseBefore));
    }

    private static byte[] request(Texting texting, SplittableRandom own, String token) {
        Map<String, String> form = new TreeMap<>(Map.of(
                "Body", WORDS.get(own.nextInt(WORDS.size())),
                "From", texting.phones().get(own.nextInt(texting.phones().size())),
                "MessageSid", "SM%016x%016x".formatted(own.nextLong(), own.nextLong()),
                "NumMedia", "0",
                "To", Texting.SHORT_CODE));
        StringBuilder signed = new StringBuilder("http://localhost:8480" + PATH);
        form.forEach((name, value) -> signed.append(name).append(value));
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return ("POST " + PATH + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded"
                        + "\r\nX-Twilio-Signature: " + signature(signed.toString(), token) + "\r\nContent-Length: "
                        + body.length() + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String signature(String text, String token) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
