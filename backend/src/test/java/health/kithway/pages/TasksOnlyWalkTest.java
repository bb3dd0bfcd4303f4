package health.kithway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.circle.Circle;
import health.kithway.circle.Family;
import health.kithway.circle.Member;
import health.kithway.circle.Permission;
import health.kithway.circle.joining.Seats;
import health.kithway.consent.Channel;
import health.kithway.consent.ConsentPurpose;
import health.kithway.consent.grant.ConsentMethod;
import health.kithway.directory.Language;
import health.kithway.messaging.NewMessage;
import health.kithway.messaging.wording.Variable;
import health.kithway.person.Address;
import health.kithway.person.AddressKind;
import health.kithway.referral.AppointmentEvent;
import health.kithway.referral.EventSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tom may see tasks and nothing else: on every page that there is, and in every text that can be written. */
class TasksOnlyWalkTest extends Family {

    private static final Pattern SIX_DIGITS = Pattern.compile("\\b\\d{6}\\b");

    /** Of the visit: its day, its hour in several forms, its place; and of who has it, how to reach them. */
    private static final List<String> NOT_HIS = List.of(
            "100 Lakeshore",
            "Lakeview Lakeshore",
            "9:30",
            "09:30",
            "Dec 1",
            "December 1",
            "2026-12-01",
            "1 de dic",
            "The visit is booked",
            "La cita ya tiene fecha",
            "\"chip\"",
            "How far the visit has come",
            "The day, time and place of the visit");

    /** What a code or a STOP brings; it is about no visit, and a code's words would be taken for one. */
    private static final Set<String> NOT_ABOUT_A_VISIT =
            Set.of("one-time-code", "stop-confirmation", "stop-confirmation-shared");

    private static final String LIVE = "/circle/live";

    @Autowired
    JsonMapper json;

    @Autowired
    Seats seats;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    private Circle circle;
    private Member tom;
    private String number;

    @Test
    @Tag("R-HIPAA-09")
    @Tag("R-HIPAA-06")
    void onEveryPageAndInEveryTextTomFindsNothingButTasks() {
        aBookedVisitAndTom();
        Phone browser = atHisPlace();
        Set<String> walked = new TreeSet<>();

        for (String path : pagesOfMembers()) {
            for (String language : List.of("", "?lang=es")) {
                String html = browser.open(path + language).html();
                NOT_HIS.forEach(value -> assertThat(html).as(path).doesNotContain(value));
                assertThat(html).as(path).doesNotContain(phone.substring(2), mailbox);
            }
            walked.add(path);
        }
        assertThat(walked).as("all that there is").contains("/circle", "/circle/preferences", "/circle/add");

        for (String path : routes("/public/v1/circle")) {
            String answer = asked(path, browser.cookies().get("kw-circle"));
            NOT_HIS.forEach(value -> assertThat(answer).as(path).doesNotContain(value));
            assertThat(answer).as(path).doesNotContain(phone.substring(2), mailbox);
        }
        assertThat(firstNews(browser))
                .as("another word after every change, and nothing else")
                .matches("[0-9a-f]{32}");

        everyTemplateToTom();
        TWILIO.asked(number)
                .forEach(text ->
                        NOT_HIS.forEach(value -> assertThat(text.get("Body")).doesNotContain(value)));
    }

    private void aBookedVisitAndTom() {
        number = anotherNumber();
        circle = forWalter();
        tom = in(circle, "Tom", Permission.TASKS);
        people.giveAddress(clinic.kithway(), tom.person(), Address.of(AddressKind.PHONE, number))
                .block();
        consents.grant(
                        clinic.kithway(),
                        tom.person(),
                        world.agreements(
                                clinic, Language.EN, ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT),
                        Language.EN,
                        ConsentMethod.PAGE)
                .block();
        referrals
                .recordAppointmentEvent(
                        clinic.kithway(),
                        new AppointmentEvent(
                                circle.referrals().getFirst(),
                                "visit-1",
                                AppointmentEvent.Kind.SCHEDULED,
                                Instant.parse("2026-12-01T15:30:00Z"),
                                clinic.lakeshore(),
                                clock.instant(),
                                EventSource.STAFF))
                .block();
        runDue();
    }

    private String asked(String path, String token) {
        return new String(
                WebTestClient.bindToServer()
                        .baseUrl(api.address())
                        .build()
                        .get()
                        .uri(path)
                        .header("Authorization", "Bearer " + token)
                        .exchange()
                        .expectBody()
                        .returnResult()
                        .getResponseBodyContent(),
                StandardCharsets.UTF_8);
    }

    private Phone atHisPlace() {
        Phone browser = new Phone(api.anybody());
        String own = "/m/" + seats.link(clinic.kithway(), tom).block().secret();
        browser.go(own, "by", "TEXT");
        runDue();
        assertThat(browser.go(own + "/code", "code", code()).html()).contains("What there is to do");
        return browser;
    }

    /** Whatever page a session opens, with somebody else's ids where it wants any. */
    private List<String> pagesOfMembers() {
        return routes("/circle");
    }

    private List<String> routes(String beginning) {
        return routes.getHandlerMethods().keySet().stream()
                .filter(info -> info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(info -> info.getPatternsCondition().getPatterns().stream())
                .map(pattern -> pattern.getPatternString())
                .filter(pattern -> pattern.startsWith(beginning))
                .filter(pattern -> !pattern.equals(LIVE))
                .map(pattern -> pattern.replaceAll(
                        "\\{[^}]+}", circle.members().getFirst().id().toString()))
                .distinct()
                .sorted()
                .toList();
    }

    /** Each with what its own words ask for; what they do not ask for would keep it from him anyway. */
    private void everyTemplateToTom() {
        Map<Variable, String> everything = Map.of(
                Variable.DATE, "2026-12-01",
                Variable.TIME, "09:30",
                Variable.LOCATION_ADDRESS, "100 Lakeshore Way, Chicago, IL 60657",
                Variable.STAFF_WORDS, "Come by the left door.");
        Map<String, String> starters = starters();
        assertThat(starters)
                .as("all that there is")
                .containsKeys("appointment-scheduled", "visit-news", "circle-task-ride");
        starters.forEach((key, words) -> {
            Map<Variable, String> values = new EnumMap<>(Variable.class);
            everything.forEach((variable, value) -> {
                if (words.contains("{" + variable + "}")) values.put(variable, value);
            });
            messages.send(
                            clinic.kithway(),
                            NewMessage.about(circle.referrals().getFirst().value(), tom.person(), key, values, "walk")
                                    .onlyBy(Channel.TEXT))
                    .block();
        });
        for (int day = 0; day < 3; day++) {
            clock.advance(Duration.ofDays(1));
            runDue();
        }
        assertThat(TWILIO.asked(number)).as("most of them came").hasSizeGreaterThan(starters.size() / 2);
    }

    /** What each text says in English, by its key. */
    private Map<String, String> starters() {
        try (InputStream file = new ClassPathResource("wording/messaging/starters.en.json").getInputStream()) {
            Map<String, String> words = new TreeMap<>();
            for (JsonNode one : json.readTree(file)) {
                String key = one.path("key").asString();
                if (one.path("channel").asString().equals("TEXT") && !NOT_ABOUT_A_VISIT.contains(key)) {
                    words.put(key, one.path("body").asString());
                }
            }
            return words;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** What the open page is told while it listens. */
    private String firstNews(Phone browser) {
        return WebTestClient.bindToServer()
                .baseUrl(api.address())
                .build()
                .get()
                .uri(LIVE)
                .cookies(jar -> browser.cookies().forEach(jar::set))
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(String.class)
                .getResponseBody()
                .blockFirst(Duration.ofSeconds(10));
    }

    private String code() {
        return TWILIO.asked(number).reversed().stream()
                .map(form -> SIX_DIGITS.matcher(form.get("Body")))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElseThrow();
    }
}
