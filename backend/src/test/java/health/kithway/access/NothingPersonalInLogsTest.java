package health.kithway.access;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import health.kithway.consent.ConsentPurpose;
import health.kithway.directory.Language;
import health.kithway.job.DueJobs;
import health.kithway.job.JobHandler;
import health.kithway.job.Jobs;
import health.kithway.person.NewPerson;
import health.kithway.person.People;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.Role;
import health.kithway.testkit.Api;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.TestRealm;
import health.kithway.testkit.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.BodyInserters;
import reactor.core.publisher.Mono;

/** Plants values that occur nowhere else wherever somebody could write something, and looks for them in every log line. */
@KithwayTest
@Import(NothingPersonalInLogsTest.Clumsy.class)
class NothingPersonalInLogsTest {

    private static final List<String> CANARIES = List.of(
            "Canariana", "Finchington", "3125550187", "312) 555-0187", "warbler@example.com", "c4n4ry", "1961-02-03");

    private final OrganizationId lakeview = new OrganizationId(UUID.randomUUID());
    private final Actor visitor = Actor.visitor(lakeview, UUID.randomUUID());
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    @Autowired
    Api api;

    @Autowired
    RouteRules rules;

    @Autowired
    World world;

    @Autowired
    People people;

    @Autowired
    Jobs jobs;

    @Autowired
    DueJobs due;

    record Letter(String to) {}

    /** Fails and says whom it was about. */
    static final class ClumsyHandler implements JobHandler<Letter> {
        @Override
        public String kind() {
            return "clumsy";
        }

        @Override
        public Class<Letter> payload() {
            return Letter.class;
        }

        @Override
        public Mono<Void> handle(OrganizationId organization, Letter letter) {
            return Mono.error(new IllegalStateException("could not write to " + letter.to()));
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Clumsy {
        @Bean
        ClumsyHandler clumsyHandler() {
            return new ClumsyHandler();
        }
    }

    @BeforeEach
    void listen() {
        lines.start();
        root.addAppender(lines);
    }

    @AfterEach
    void stopListening() {
        root.detachAppender(lines);
    }

    @Test
    void whateverIsSentToAnyRouteIsNotInTheLog() {
        String everything = TestRealm.staff(lakeview, Role.values());
        for (RouteRule rule : rules.all()) {
            String path = rule.pattern()
                    .getPatternString()
                    .replaceAll("\\{[^}]*}", "c4n4ry-Canariana")
                    .replace("**", "c4n4ry");
            for (String token : List.of("c4n4ry-token", everything)) {
                send(rule.method(), path, token, MediaType.APPLICATION_JSON, """
                        {"contact": {"firstName": "Canariana", "lastName": "Finchington", "phone": "3125550187",
                         "email": "warbler@example.com"}, "Canariana": 1}""");
                send(rule.method(), path, token, MediaType.APPLICATION_JSON, "{\"Canariana");
                send(
                        rule.method(),
                        path,
                        token,
                        MediaType.APPLICATION_FORM_URLENCODED,
                        "firstName=Canariana&lastName=Finchington&From=%2B13125550187&Body=c4n4ry&email=warbler%40example.com");
            }
        }
        assertNoCanary();
        assertThat(lines.list)
                .as("the request log")
                .anyMatch(line -> line.getLoggerName().equals(RequestLog.class.getName()));
    }

    @Test
    void whatIsRegisteredIsNotInTheLogAndWhatIsRefusedIsNotEither() {
        people.register(visitor, person("3125550187")).block();
        people.register(visitor, person("312) 555-0187 c4n4ry"))
                .onErrorComplete()
                .block();
        assertNoCanary();
    }

    /** Nobody answers for the carriers here, so the messages fail too, with whatever their SDKs have to say. */
    @Test
    void aWholeReferralWithItsMessagesIsNotInTheLog() {
        World.Clinic clinic = world.clinic();
        String agreements = world
                .agreements(
                        clinic,
                        Language.EN,
                        ConsentPurpose.USE_ANSWERS,
                        ConsentPurpose.TEXT_ABOUT_VISIT,
                        ConsentPurpose.EMAIL_ABOUT_VISIT)
                .stream()
                .map(text -> "{\"textId\": \"%s\", \"version\": %d}".formatted(text.textId(), text.version()))
                .collect(Collectors.joining(", "));
        api.anybody()
                .post()
                .uri("/public/v1/share-links/" + clinic.code() + "/referrals")
                .header("Idempotency-Key", "c4n4ry." + UUID.randomUUID())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("""
                        {"language": "en", "whoFor": "ME", "locationId": "%s", "serviceLineId": "%s",
                         "contact": {"firstName": "Canariana", "lastName": "Finchington", "phone": "+13125550187",
                                     "email": "warbler@example.com", "bestTime": "ANY"},
                         "agreements": [%s]}
                        """.formatted(clinic.lakeshore(), clinic.primaryCare(), agreements))
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody();
        due.runDue().block();

        assertNoCanary();
        assertThat(said()).noneMatch(line -> line.contains(clinic.code()));
    }

    @Test
    void everyLineOfARequestCarriesItsIds() {
        api.anybody().get().uri("/r/c4n4ry").exchange().expectBody();

        assertThat(lines.list.stream().filter(line -> line.getLoggerName().equals(RequestLog.class.getName())))
                .isNotEmpty()
                .allSatisfy(line -> {
                    assertThat(line.getMDCPropertyMap()).containsKeys("requestId", "traceId", "spanId");
                    assertThat(line.getFormattedMessage()).startsWith("GET /r/{code} 404 in ");
                });
    }

    @Test
    void aJobThatFailsWithAPersonalMessageIsLoggedWithoutIt() {
        jobs.now(lakeview, "clumsy", UUID.randomUUID(), new Letter("warbler@example.com"))
                .block();
        due.runDue().block();

        assertThat(lines.list).anyMatch(line -> line.getFormattedMessage().contains("clumsy"));
        assertNoCanary();
    }

    private static NewPerson person(String phone) {
        return new NewPerson(
                "Canariana", "Finchington", Language.EN, phone, "warbler@example.com", LocalDate.parse("1961-02-03"));
    }

    private void send(HttpMethod method, String path, String token, MediaType type, String body) {
        api.with(token)
                .method(method)
                .uri(path + "?name=Canariana&phone=3125550187")
                .header("Idempotency-Key", "c4n4ry." + UUID.randomUUID())
                .header("Cookie", "kw-draft=c4n4ry")
                .header("User-Agent", "c4n4ry")
                .contentType(type)
                .body(BodyInserters.fromValue(body))
                .exchange();
    }

    private void assertNoCanary() {
        for (String canary : CANARIES) {
            assertThat(said()).as(canary).noneMatch(line -> line.contains(canary));
        }
    }

    private List<String> said() {
        return List.copyOf(lines.list).stream()
                .map(NothingPersonalInLogsTest::everythingIn)
                .toList();
    }

    private static String everythingIn(ILoggingEvent line) {
        return String.join(
                "\n",
                line.getFormattedMessage(),
                String.valueOf(line.getKeyValuePairs()),
                Map.copyOf(line.getMDCPropertyMap()).toString(),
                line.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(line.getThrowableProxy()));
    }
}
