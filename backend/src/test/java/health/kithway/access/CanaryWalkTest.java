package health.kithway.access;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import com.icegreen.greenmail.util.GreenMailUtil;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * A rich journey with names, a number, an address, a birth date and words that occur nowhere else; then everything that can be
 * read is read by everybody who can, and every table is dumped. A canary may be seen where {@link #MAY_SHOW} says, and nowhere
 * else. Routes are taken from the rules, which are held to the contract: a new one is walked without anybody thinking of it.
 */
@Tag("R-SEC-08")
@Tag("R-HIPAA-06")
class CanaryWalkTest extends CanaryReaders {

    /** Where something of people is shown, and what; on pages, to whoever holds the link that was sent to one person. */
    private static final Map<String, Set<String>> MAY_SHOW = Map.ofEntries(
            Map.entry("/a/{token}", Set.of("first name")),
            Map.entry("/c/{token}", Set.of("member")),
            Map.entry("/circle", Set.of("first name", "patient", "member", "phone")),
            Map.entry("/circle/members/{memberId}", Set.of("first name", "patient", "member")),
            Map.entry("/r/{code}/check", Set.of("first name", "phone")),
            Map.entry("/r/{code}/reach", Set.of("first name", "phone")),
            Map.entry("/staff/v1/accountings/{accountingId}/letter", Set.of("told", "patient")),
            Map.entry("/staff/v1/emergency-accesses/{accessId}", Set.of("why")),
            Map.entry(
                    "/staff/v1/emergency-accesses/{accessId}/person",
                    Set.of("first name", "last name", "patient", "birth date", "phone", "e-mail")),
            Map.entry("/staff/v1/inbox/{replyId}", Set.of("reply")),
            Map.entry("/staff/v1/people/{personId}/disclosures", Set.of("told")),
            Map.entry("/staff/v1/people/{personId}/legal-hold", Set.of("matter")),
            Map.entry(
                    "/staff/v1/referrals/{referralId}",
                    Set.of("first name", "last name", "patient", "birth date", "phone", "e-mail")),
            Map.entry("/staff/v1/referrals/{referralId}/circle", Set.of("first name", "patient", "member")));

    /** Who may see a person at all. */
    private static final Set<String> PEOPLE = Set.of("COORDINATOR", "COMPLIANCE", "ADMINISTRATOR");

    /** Routes that nobody here gets an answer from, each with the reason. */
    private static final Map<String, String> UNANSWERED = Map.ofEntries(
            Map.entry("/assets/brands/{organization}/{revision}/logo", "this clinic has no look of its own"),
            Map.entry("/assets/brands/{organization}/{revision}/theme.css", "the same"),
            Map.entry("/public/v1/circle", "wants the token of a place in a circle; TasksOnlyWalkTest looks into it"),
            Map.entry("/public/v1/circle-approval", "wants the pass of a request to a patient; OwnCircleTest has one"),
            Map.entry("/public/v1/circle-invitation", "wants the pass of an invitation; OwnCircleTest has one"),
            Map.entry("/public/v1/circle/preferences", "wants the token of a place in a circle"),
            Map.entry("/public/v1/own-record", "wants the token of a session that a code began; KnowTest begins one"),
            Map.entry("/r/{code}/done", "leads away until the form is sent"),
            Map.entry("/r/{code}/heard", "asked after the form is sent"),
            Map.entry("/r/{code}/heard/noted", "the same"),
            Map.entry("/r/{code}/insurance", "asked where the clinic names plans"),
            Map.entry("/r/{code}/leave", "only leads away"),
            Map.entry("/swagger-ui.html", "only leads away"));

    private static final int LARGEST = 8 * 1024 * 1024;

    private final SoftAssertions soft = new SoftAssertions();
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    @Autowired
    RouteRules rules;

    @Autowired
    Environment environment;

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
    void whatWasPlantedIsSeenWhereItMayBeAndNowhereElse() {
        tell();
        onEveryAddress();
        elsewhere();
        soft.assertAll();
    }

    private void onEveryAddress() {
        Set<String> routes = Walk.routes(rules);
        Walk walk = walk(routes);

        Set<String> silent = new TreeSet<>(routes);
        silent.removeAll(walk.answered);
        soft.assertThat(silent).as("what nobody got to see").isSubsetOf(UNANSWERED.keySet());
        walk.shown.forEach((route, by) -> by.forEach((who, seen) -> {
            soft.assertThat(MAY_SHOW.getOrDefault(route, Set.of()))
                    .as(route + " to " + who)
                    .containsAll(seen);
            soft.assertThat(Walk.isPage(route) || PEOPLE.contains(who))
                    .as(route + " to " + who)
                    .isTrue();
        }));
        soft.assertThat(walk.onPaper).as("what was read on paper").isNotEmpty();
        soft.assertThat(walk.shown.keySet())
                .as("the walk came to where people are shown")
                .contains(
                        "/staff/v1/referrals/{referralId}", "/staff/v1/inbox/{replyId}", "/circle", "/r/{code}/reach");
    }

    private void elsewhere() {
        dumped.addAll(dump());

        soft.assertThat(dumped).anyMatch(row -> row.startsWith("ops.job "));
        assertNothingIn("a table", dumped);
        assertNothingIn("a log line", said());
        assertNothingIn("a metric", metrics());
        soft.assertThat(answers)
                .isNotEmpty()
                .allSatisfy(answer -> assertThat(canaries.in(answer)).as(answer).isSubsetOf("matter", "why", "told"));
        soft.assertThat(bodies())
                .isNotEmpty()
                .allSatisfy(body -> assertThat(canaries.in(body)).as(body).isSubsetOf("first name"));
        soft.assertThat(Arrays.stream(MAIL.getReceivedMessages())
                        .map(GreenMailUtil::getWholeMessage)
                        .filter(mail -> mail.contains(mailbox)))
                .isNotEmpty()
                .allSatisfy(mail -> assertThat(canaries.in(mail)).as(mail).isSubsetOf("first name", "e-mail"));
    }

    /** What operators count, on the port that only they reach. */
    private List<String> metrics() {
        String all = WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + environment.getRequiredProperty("local.management.port"))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST))
                .build()
                .get()
                .uri("/actuator/prometheus")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(all).contains("http_server_requests_seconds_count");
        return all.lines().toList();
    }

    private Walk walk(Set<String> routes) {
        Walk walk = new Walk(canaries, readers(), bearers().keySet(), tokens());
        known().forEach((variable, values) -> values.forEach(value -> walk.know(variable, value)));
        answers.forEach(walk::learn);
        walk.over(routes);
        return walk;
    }

    /** Without the contract as a judge, who would look at two thousand answers. */
    private Map<String, WebTestClient> readers() {
        WebTestClient anybody = WebTestClient.bindToServer()
                .baseUrl(api.address())
                .responseTimeout(Duration.ofSeconds(30))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST))
                .build();
        Map<String, WebTestClient> readers = new LinkedHashMap<>();
        bearers()
                .forEach((who, token) -> readers.put(
                        who,
                        anybody.mutate()
                                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                                .build()));
        browsers()
                .forEach((who, cookies) -> readers.put(
                        who,
                        anybody.mutate()
                                .defaultCookies(jar -> cookies.forEach(jar::set))
                                .build()));
        readers.put("ANYBODY", anybody);
        return readers;
    }

    private void assertNothingIn(String place, List<String> texts) {
        soft.assertThat(texts).as(place).isNotEmpty();
        for (String text : texts) {
            if (!canaries.in(text).isEmpty()) {
                soft.fail(
                        place + " shows " + canaries.in(text) + ": " + text.substring(0, Math.min(400, text.length())));
            }
        }
    }

    private List<String> said() {
        return List.copyOf(lines.list).stream()
                .map(line -> String.join(
                        "\n",
                        line.getFormattedMessage(),
                        String.valueOf(line.getKeyValuePairs()),
                        Map.copyOf(line.getMDCPropertyMap()).toString(),
                        line.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(line.getThrowableProxy())))
                .toList();
    }
}
