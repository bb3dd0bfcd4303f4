package health.kithway.messaging;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import health.kithway.consent.Channel;
import health.kithway.consent.ConsentPurpose;
import health.kithway.consent.grant.ConsentMethod;
import health.kithway.consent.grant.Consents;
import health.kithway.consent.suppression.Suppressions;
import health.kithway.directory.Language;
import health.kithway.job.DueJobs;
import health.kithway.messaging.carrier.Sender;
import health.kithway.messaging.carrier.Senders;
import health.kithway.messaging.wording.Templates;
import health.kithway.person.NewPerson;
import health.kithway.person.People;
import health.kithway.person.PersonId;
import health.kithway.testkit.Api;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.TestClock;
import health.kithway.testkit.TwilioStandIn;
import health.kithway.testkit.World;
import health.kithway.testkit.World.Clinic;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;

/** A clinic that can send, somebody who agreed to hear from it, and stand-ins of the carriers. */
@KithwayTest
public abstract class MessagingStory {

    protected static final TwilioStandIn TWILIO = new TwilioStandIn();
    protected static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    static {
        MAIL.start();
    }

    @Autowired
    protected World world;

    @Autowired
    protected Templates templates;

    @Autowired
    protected Senders senders;

    @Autowired
    protected People people;

    @Autowired
    protected Consents consents;

    @Autowired
    protected Suppressions suppressions;

    @Autowired
    protected Messages messages;

    @Autowired
    protected DueJobs jobs;

    @Autowired
    protected TestClock clock;

    @Autowired
    protected Api api;

    @Value("${kithway.database.name}")
    protected String database;

    protected Clinic clinic;
    protected String clinicNumber;
    protected String phone;
    protected String mailbox;

    @DynamicPropertySource
    static void carriers(DynamicPropertyRegistry settings) {
        settings.add("kithway.twilio.base-url", TWILIO::address);
        settings.add("kithway.twilio.account-sid", () -> TwilioStandIn.ACCOUNT);
        settings.add("kithway.twilio.auth-token", () -> TwilioStandIn.TOKEN);
        settings.add("spring.mail.host", () -> "localhost");
        settings.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
    }

    @BeforeEach
    protected void openTheClinic() {
        clinic = world.clinic();
        clinicNumber = number();
        phone = number();
        mailbox = "dana-" + UUID.randomUUID() + "@example.com";
        atInChicago(nextDay(), LocalTime.of(11, 0));
        templates.adoptStarters(clinic.kithway()).block();
        senders.add(clinic.kithway(), new Sender(UUID.randomUUID(), Channel.TEXT, clinicNumber, "Lakeview"))
                .block();
        senders.add(
                        clinic.kithway(),
                        new Sender(
                                UUID.randomUUID(), Channel.EMAIL, "hello@lakeview.example", "Lakeview Family Health"))
                .block();
    }

    protected PersonId dana(ConsentPurpose... agreed) {
        return somebody("Dana", Language.EN, agreed);
    }

    protected PersonId somebody(String name, Language language, ConsentPurpose... agreed) {
        PersonId person = people.register(clinic.kithway(), new NewPerson(name, null, language, phone, mailbox, null))
                .block();
        if (agreed.length > 0) {
            consents.grant(
                            clinic.kithway(),
                            person,
                            world.agreements(clinic, language, agreed),
                            language,
                            ConsentMethod.PAGE)
                    .block();
        }
        return person;
    }

    protected List<Map<String, String>> texts() {
        return TWILIO.asked(phone);
    }

    protected List<String> bodies() {
        return texts().stream().map(form -> form.get("Body")).toList();
    }

    protected void runDue() {
        jobs.runDue().block();
    }

    protected void atInChicago(Instant day, LocalTime time) {
        clock.set(day.atZone(CHICAGO).toLocalDate().atTime(time).atZone(CHICAGO).toInstant());
    }

    protected Instant nextDay() {
        return clock.instant().plus(java.time.Duration.ofDays(1));
    }

    /** As a carrier brings it; answers the HTTP status. */
    protected int reply(String messageSid, String body) {
        return post("/carriers/twilio/inbound", inbound(messageSid, body), null);
    }

    protected Map<String, String> inbound(String messageSid, String body) {
        Map<String, String> form = new HashMap<>();
        form.put("MessageSid", messageSid);
        form.put("From", phone);
        form.put("To", clinicNumber);
        form.put("Body", body);
        form.put("NumMedia", "0");
        return form;
    }

    protected String sid() {
        return "SM" + UUID.randomUUID().toString().replace("-", "");
    }

    protected int post(String path, Map<String, String> form, @Nullable String signature) {
        LinkedMultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        form.forEach(fields::add);
        return WebTestClient.bindToServer()
                .baseUrl(api.address())
                .build()
                .post()
                .uri(path)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .header("X-Twilio-Signature", signature == null ? signed(path, form) : signature)
                .bodyValue(fields)
                .exchange()
                .returnResult()
                .getStatus()
                .value();
    }

    private static String signed(String path, Map<String, String> form) {
        return signature("http://localhost:8480" + path, form);
    }

    /** As Twilio signs what it posts to an address. */
    protected static String signature(String address, Map<String, String> form) {
        StringBuilder text = new StringBuilder(address);
        new TreeMap<>(form).forEach((name, value) -> text.append(name).append(value));
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(TwilioStandIn.TOKEN.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** For one more person of the story. */
    protected static String anotherNumber() {
        return number();
    }

    protected static String number() {
        ThreadLocalRandom chance = ThreadLocalRandom.current();
        return "+1312" + chance.nextInt(200, 999) + "%04d".formatted(chance.nextInt(10_000));
    }
}
