package health.kithway.attribution.visit;

import static health.kithway.attribution.visit.Caller.CHROME;
import static health.kithway.attribution.visit.Caller.SAFARI;
import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.job.DueJobs;
import health.kithway.program.Channel;
import health.kithway.program.Previews;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.ActorKind;
import health.kithway.tenancy.Page;
import health.kithway.tenancy.Role;
import health.kithway.testkit.Api;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.TestClock;
import health.kithway.testkit.TestDatabase;
import health.kithway.testkit.World;
import health.kithway.testkit.World.Clinic;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;

/** The labelled corpus: who comes, and what stands in the three ledgers afterwards, to the row (R-ATT-02, R-ATT-05..08). */
@KithwayTest
class LedgersTest {

    private static final String IMESSAGE =
            "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_11_1) AppleWebKit/601.2.4 (KHTML, like Gecko) Version/9.0.1 Safari/601.2.4 facebookexternalhit/1.1 Facebot Twitterbot/1.0";

    @Autowired
    World world;

    @Autowired
    Api api;

    @Autowired
    TestClock clock;

    @Autowired
    Openings openings;

    @Autowired
    DueJobs dueJobs;

    @Autowired
    Ledgers ledgers;

    @Autowired
    Previews previews;

    @Value("${kithway.database.name}")
    String database;

    private Clinic clinic;
    private String link;
    private int addresses = 10;

    @BeforeEach
    void open() {
        clinic = world.clinic();
        link = "/r/" + clinic.code();
    }

    @Test
    void aDaughterLooksAndPresses() {
        Caller dana = phone(SAFARI);
        later(() -> dana.visit(link));

        assertThat(ledger()).containsExactly(" PREVIEW looked", "POST HUMAN pressed");
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void anIMessageIsPreviewedOnTheSendersPhoneAndThenOpened() {
        Caller preview = phone(IMESSAGE);
        Caller dana = phone(SAFARI);
        later(() -> preview.get(link));
        later(() -> dana.visit(link));

        assertThat(ledger())
                .containsExactly("PREVIEW_AGENT PREVIEW preview-agent", " PREVIEW looked", "POST HUMAN pressed");
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void messengersLookAheadAndCountNothing() {
        later(() -> phone("WhatsApp/2.23.20.0 A").get(link));
        later(() -> phone("Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)")
                .get(link));
        later(() -> phone("Slack-ImgProxy (+https://api.slack.com/robots)").get(link));

        assertThat(ledger()).containsOnly("PREVIEW_AGENT PREVIEW preview-agent").hasSize(3);
        assertThat(counted()).isZero();
    }

    @Test
    void whatLooksAheadCountsNothingEvenIfItPresses() {
        later(() -> phone("WhatsApp/2.23.20.0 A").visit(link));

        assertThat(ledger())
                .containsExactly("PREVIEW_AGENT PREVIEW preview-agent", "POST+PREVIEW_AGENT PREVIEW preview-agent");
        assertThat(counted()).isZero();
    }

    @Test
    void aMailGatewayFetchesTwiceAndThePersonIsCountedOnce() {
        Caller gateway = phone(CHROME);
        Caller rosa = phone(CHROME);
        later(() -> gateway.head(link));
        later(() -> gateway.get(link));
        later(() -> gateway.get(link));
        later(() -> rosa.visit(link));

        assertThat(ledger())
                .containsExactly(
                        "HEAD BOT head", " PREVIEW looked", " PREVIEW looked", " PREVIEW looked", "POST HUMAN pressed");
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void aBrowserThatFetchesAheadCountsNothing() {
        later(() -> phone(CHROME).get(link, "Sec-Purpose", "prefetch;prerender"));
        later(() -> phone(CHROME).get(link, "X-Moz", "prefetch"));

        assertThat(ledger()).containsOnly("PREFETCH PREVIEW prefetch").hasSize(2);
    }

    @Test
    void programsAreBots() {
        later(() -> phone("curl/8.5.0").visit(link));
        later(() -> phone("Mozilla/5.0 (compatible; AhrefsBot/7.0; +http://ahrefs.com/robot/)")
                .get(link));

        assertThat(ledger())
                .containsExactly(
                        "CRAWLER_AGENT BOT bot-agent",
                        "CRAWLER_AGENT+POST BOT bot-agent",
                        "CRAWLER_AGENT BOT bot-agent");
        assertThat(counted()).isZero();
    }

    @Test
    void whoeverFollowsTheLinkNobodySeesIsAScannerForTheDayAndItsVisitsAreWithdrawn() {
        Caller scanner = phone(CHROME);
        Caller dana = phone(SAFARI);
        String page = scanner.get(link);
        later(() -> scanner.press(link, page));
        later(() -> dana.visit(link));
        assertThat(counted()).isEqualTo(2);
        assertThat(page).contains("<a href=\"" + link + "/all\" rel=\"nofollow\" hidden");

        later(() -> scanner.get(link + "/all"));
        clock.advance(Duration.ofMinutes(2));
        dueJobs.runDue().block();

        assertThat(ledger())
                .containsExactly(
                        " PREVIEW looked > SCANNER honeypot",
                        "POST HUMAN pressed > SCANNER honeypot",
                        " PREVIEW looked",
                        "POST HUMAN pressed",
                        "HONEYPOT SCANNER honeypot");
        assertThat(counted()).as("Dana's").isEqualTo(1);

        later(() -> scanner.visit("/r/" + clinic.uptownCode()));
        clock.advance(Duration.ofHours(24));
        dueJobs.runDue().block();
        assertThat(ledger().getLast()).isEqualTo("POST HUMAN pressed > SCANNER honeypot");
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void oneAddressOverManyLinksInAMinuteIsAScanner() {
        List<String> codes = links(12);
        Caller scanner = phone(CHROME);
        Caller dana = phone(SAFARI);
        codes.forEach(code -> later(() -> scanner.get("/r/" + code)));
        later(() -> scanner.visit("/r/" + codes.getFirst()));
        later(() -> dana.visit(link));
        assertThat(counted()).isEqualTo(2);

        clock.advance(Duration.ofMinutes(3));
        dueJobs.runDue().block();

        assertThat(ledger()).filteredOn(row -> row.endsWith("> SCANNER burst")).hasSize(14);
        assertThat(ledger()).endsWith(" PREVIEW looked", "POST HUMAN pressed");
        assertThat(counted()).isEqualTo(1);

        dueJobs.runDue().block();
        clock.advance(Duration.ofDays(2));
        dueJobs.runDue().block();
        assertThat(ledger())
                .as("judged again, nothing is added")
                .filteredOn(row -> row.contains("SCANNER burst > "))
                .isEmpty();
    }

    @Test
    void aFamilyBehindOneWifiWithEqualPhonesAreFive() {
        int address = ++addresses;
        for (int member = 0; member < 5; member++) {
            Caller phone = new Caller(api, address, SAFARI);
            later(() -> phone.visit(link));
        }
        clock.advance(Duration.ofMinutes(3));
        dueJobs.runDue().block();

        assertThat(ledger()).filteredOn("POST HUMAN pressed"::equals).hasSize(5);
        assertThat(counted()).isEqualTo(5);
        assertThat(
                        number(
                                "select count(distinct address_key) from tracking.attribution_opening where organization_id = ?"))
                .isEqualTo(1);
        assertThat(
                        number(
                                "select count(distinct visitor_key) from tracking.attribution_opening where organization_id = ?"))
                .isEqualTo(5);
    }

    @Test
    void pressedTwiceOnOnePageItIsOneVisit() {
        Caller dana = phone(SAFARI);
        Caller sameDana = phone(SAFARI);
        String page = dana.get(link);
        later(() -> dana.press(link, page));
        // The network repeats the press before the first answer, and so the cookie, has arrived.
        later(() -> sameDana.press(link, page));

        assertThat(ledger()).containsExactly(" PREVIEW looked", "POST HUMAN pressed", "POST DUPLICATE repeated");
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void goingBackAndPressingAgainIsTheSameVisitUntilTheNextDay() {
        Caller dana = phone(SAFARI);
        later(() -> dana.visit(link));
        later(() -> dana.visit(link));
        clock.advance(Duration.ofHours(2));
        later(() -> dana.visit(link));
        clock.advance(Duration.ofHours(24));
        later(() -> dana.visit(link));

        assertThat(ledger())
                .filteredOn(row -> row.startsWith("POST"))
                .containsExactly(
                        "POST HUMAN pressed",
                        "POST+SAME_BROWSER DUPLICATE same-browser",
                        "POST+SAME_BROWSER DUPLICATE same-browser",
                        "POST HUMAN pressed");
        assertThat(counted()).isEqualTo(2);
    }

    @Test
    void anInvitationOpenedWithinThreeSecondsOfLeavingWasOpenedByAScanner() {
        String invitation = "/r/" + world.invitation(clinic, Channel.EMAIL);
        later(() -> phone(CHROME).visit(invitation));
        clock.advance(Duration.ofMinutes(1));
        later(() -> phone(SAFARI).visit(invitation));

        assertThat(ledger())
                .containsExactly(
                        "TOO_SOON SCANNER too-soon",
                        "POST+TOO_SOON SCANNER too-soon",
                        " PREVIEW looked",
                        "POST HUMAN pressed");
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void anInvitationOpenedOnTwoDevicesIsOneVisitor() {
        String invitation = "/r/" + world.invitation(clinic, Channel.TEXT);
        clock.advance(Duration.ofMinutes(1));
        later(() -> phone(SAFARI).visit(invitation));
        later(() -> phone(CHROME).visit(invitation));

        assertThat(ledger())
                .filteredOn(row -> row.startsWith("POST"))
                .containsExactly("POST HUMAN pressed", "POST DUPLICATE repeated");
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void anotherSitesButtonIsNobodysVisit() {
        Caller dana = phone(SAFARI);
        later(() -> dana.press(link, "", "Sec-Fetch-Site", "cross-site"));

        assertThat(ledger()).containsExactly("CROSS_SITE+POST BOT cross-site");
        assertThat(dana.cookies()).isEmpty();
    }

    @Test
    void lookingLeavesNoCookieAndPressingLeavesOneThatSaysNothing() {
        Caller dana = phone(SAFARI);
        dana.get(link);
        assertThat(dana.cookies()).isEmpty();

        dana.visit(link);
        assertThat(dana.cookies().keySet())
                .contains("kw-visits-" + clinic.organization().toString().substring(0, 8));
        assertThat(dana.cookies().values()).noneMatch(value -> value.contains("visit"));
    }

    @Test
    void theSaltOfADayIsDestroyedAfterItAndTheKeysOfTheNextAreOthers() {
        Caller dana = phone(SAFARI);
        later(() -> dana.visit(link));
        assertThat(number("select count(*) from ops.attribution_salt where organization_id = ?"))
                .isEqualTo(1);

        clock.advance(Duration.ofHours(24));
        dueJobs.runDue().block();
        assertThat(number("select count(*) from ops.attribution_salt where organization_id = ?"))
                .isZero();

        later(() -> dana.visit(link));
        assertThat(
                        number(
                                "select count(distinct address_key) from tracking.attribution_opening where organization_id = ?"))
                .isEqualTo(2);
        assertThat(
                        number(
                                "select count(distinct visitor_key) from tracking.attribution_opening where organization_id = ?"))
                .isEqualTo(2);
    }

    @Test
    void whoeverPreviewedTheProgramIsStaffWhenTryingItsLink() {
        String pass =
                previews.issue(clinic.kithway(), clinic.program(), 1).block().secret();
        Caller mark = phone(SAFARI);
        later(() -> mark.get("/preview/" + pass));
        later(() -> mark.visit(link));

        assertThat(ledger()).containsExactly("STAFF STAFF staff", "POST+STAFF STAFF staff");
        assertThat(counted()).isZero();
    }

    @Test
    void aMarketerOpensEveryCountDownToItsRows() {
        Caller dana = phone(SAFARI);
        later(() -> dana.visit(link));
        later(() -> phone("WhatsApp/2.23.20.0 A").get("/r/" + clinic.uptownCode()));
        world.clinic();
        Actor mark = new Actor(clinic.organization(), ActorKind.STAFF, "mark", Set.of(Role.MARKETER), null);
        OpeningFilter everything = new OpeningFilter(null, null, null, null, null);

        assertThat(ledgers.countOpenings(mark, everything).block())
                .containsExactly(
                        new OpeningCount(Classification.HUMAN, "pressed", 1),
                        new OpeningCount(Classification.PREVIEW, "looked", 1),
                        new OpeningCount(Classification.PREVIEW, "preview-agent", 1));
        Page<KeptOpening> newest =
                ledgers.listOpenings(mark, everything, null, 2).block();
        assertThat(newest.items()).extracting(KeptOpening::channel).containsExactly(Channel.TEXT, Channel.PRINT);
        Page<KeptOpening> oldest = ledgers.listOpenings(mark, everything, UUID.fromString(newest.next()), 2)
                .block();
        assertThat(oldest.items()).extracting(KeptOpening::channel).containsExactly(Channel.PRINT);
        OpeningFilter counted = new OpeningFilter(
                null, clinic.spring(), Channel.PRINT, LocalDate.of(2026, 3, 10), Classification.HUMAN);
        assertThat(ledgers.listOpenings(mark, counted, null, 10).block().items())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.signs()).containsExactly("POST");
                    assertThat(row.counted()).isTrue();
                    assertThat(row.judgements())
                            .extracting(KeptOpening.Judgement::reason)
                            .containsExactly("pressed");
                });
    }

    @Test
    void nothingInTheLedgersMayBeChangedOrRemoved() {
        assertThat(new JdbcTemplate(TestDatabase.superuser(database)).queryForList("""
                        select table_name || ' ' || privilege_type from information_schema.table_privileges
                         where grantee = 'kithway_app' and table_schema = 'tracking'
                           and table_name in ('attribution_opening', 'attribution_verdict', 'attribution_visit',
                                              'attribution_withdrawal')
                           and privilege_type not in ('SELECT', 'INSERT')
                        """, String.class))
                .isEmpty();
    }

    private Caller phone(String agent) {
        return new Caller(api, ++addresses, agent);
    }

    /** A second after what was before, and when all of it is written. */
    private void later(Runnable step) {
        clock.advance(Duration.ofSeconds(1));
        step.run();
        openings.settled().block();
    }

    private List<String> links(int many) {
        List<String> codes = new ArrayList<>();
        for (int made = 0; made < many; made++) {
            codes.add(world.link(clinic, Channel.EMAIL));
        }
        return codes;
    }

    /** Signs, then every verdict in its order. */
    private List<String> ledger() {
        return new JdbcTemplate(TestDatabase.superuser(database))
                .queryForList("""
                        select array_to_string(opening.signs, '+') || ' '
                               || string_agg(verdict.classification || ' ' || verdict.reason, ' > ' order by verdict.number)
                          from tracking.attribution_opening opening
                          join tracking.attribution_verdict verdict
                            on verdict.organization_id = opening.organization_id and verdict.opening_id = opening.id
                         where opening.organization_id = ?
                         group by opening.id, opening.signs, opening.occurred_at
                         order by opening.occurred_at, 'POST' = any (opening.signs)
                        """, String.class, clinic.organization().value());
    }

    private int counted() {
        return number("""
                select count(*) from tracking.attribution_visit visit
                 where organization_id = ?
                   and not exists (select from tracking.attribution_withdrawal gone where gone.visit_id = visit.id)
                """);
    }

    private int number(String sql) {
        return new JdbcTemplate(TestDatabase.superuser(database))
                .queryForObject(sql, Integer.class, clinic.organization().value());
    }
}
