package health.kithway.report;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.audit.AuditEntry;
import health.kithway.audit.AuditTrail;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.Role;
import health.kithway.testkit.Api;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.TestDatabase;
import health.kithway.testkit.TestRealm;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Rows are written straight into the tables, so that the numbers to find are plain to see here. */
@KithwayTest
class CaregiversTest {

    private final OrganizationId lakeview = new OrganizationId(UUID.randomUUID());
    private final String mark = TestRealm.staff(lakeview, Role.MARKETER);
    private final UUID friends = UUID.randomUUID();
    private final UUID spring = UUID.randomUUID();
    private final UUID autumn = UUID.randomUUID();

    @Autowired
    Api api;

    @Autowired
    AuditTrail trail;

    @Value("${kithway.database.name}")
    String name;

    @BeforeEach
    void lakeviewAndItsCampaigns() throws SQLException {
        insert("""
                insert into tracking.directory_organization values
                  ('%1$s', 'Lakeview', '(312) 555-0100', 'America/Chicago', 'h', 'h', 'TWILIO_MANAGED', 'go.lakeview.example', now());
                insert into tracking.program (organization_id, id, name, kind, state, version, created_at)
                  values ('%1$s', '%2$s', 'Friends and family', 'CAREGIVER', 'DRAFT', 1, now());
                insert into tracking.program_campaign values
                  ('%1$s', '%3$s', '%2$s', 'Spring', now()), ('%1$s', '%4$s', '%2$s', 'Autumn', now());
                """.formatted(lakeview, friends, spring, autumn));
    }

    @Test
    void whatDaughtersAndParentsAskedForIsCountedByProgram() throws SQLException {
        referrals(14, "SOMEONE_I_HELP", "REGISTERED", "null", spring);
        referrals(12, "MY_CHILD", "COMPLETED", "null", autumn);
        referrals(3, "SOMEONE_I_HELP", "COMPLETED", "'DUPLICATE'", spring);
        referrals(30, "ME", "COMPLETED", "null", spring);

        report("program")
                .jsonPath("$.rows.length()")
                .isEqualTo(1)
                .jsonPath("$.rows[0].label")
                .isEqualTo("Friends and family")
                .jsonPath("$.rows[0].registered.value")
                .isEqualTo(26)
                .jsonPath("$.rows[0].scheduled.value")
                .isEqualTo(12)
                .jsonPath("$.rows[0].completed.value")
                .isEqualTo(12);
    }

    @Test
    @Tag("R-RPT-04")
    void aNumberIsHiddenWhereTheFunnelWouldShowHowFewAskedForThemselves() throws SQLException {
        referrals(40, "SOMEONE_I_HELP", "REGISTERED", "null", spring);
        referrals(2, "ME", "REGISTERED", "null", spring);
        referrals(30, "SOMEONE_I_HELP", "REGISTERED", "null", autumn);

        report("campaign")
                .jsonPath("$.rows[?(@.label == 'Spring')].registered.display")
                .isEqualTo("hidden")
                .jsonPath("$.rows[?(@.label == 'Autumn')].registered.display")
                .isEqualTo("hidden");
    }

    @Test
    @Tag("R-RPT-02")
    void noNumberHiddenInACampaignCanBeTakenFromTheProgramsNumber() {
        for (int first = 0; first <= 25; first++) {
            for (int second = 0; second <= 25; second++) {
                for (int rest : new int[] {0, 4, 30}) {
                    List<Count> shown = SmallNumbers.publishPart(cells(first, second, 20), cells(rest, 0, 15));
                    long hidden = shown.stream()
                            .filter(count -> count.value() == null)
                            .count();
                    boolean wholeIsShown = first + second + 20 >= SmallNumbers.THRESHOLD;
                    assertThat(hidden)
                            .as("%d %d beside %d", first, second, rest)
                            .matches(n -> !wholeIsShown || n != 1);
                }
            }
        }
    }

    @Test
    void whoReadItIsInTheTrailAndNobodyElseIs() throws SQLException {
        referrals(20, "SOMEONE_I_HELP", "REGISTERED", "null", spring);
        report("program").jsonPath("$.rows[0].registered.value").isEqualTo(20);

        assertThat(trail.listEntries(Actor.kithway(lakeview, "test"), null, null, 10)
                        .block()
                        .items())
                .extracting(AuditEntry::subjectId)
                .containsExactly("caregivers/2026/program");
    }

    private static List<SmallNumbers.Cell> cells(int... values) {
        return IntStream.of(values)
                .mapToObj(value -> new SmallNumbers.Cell(value, SmallNumbers.THRESHOLD))
                .toList();
    }

    private WebTestClient.BodyContentSpec report(String by) {
        return api.with(mark)
                .get()
                .uri("/staff/v1/reports/caregivers?year=2026&by=" + by)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }

    private void referrals(int many, String whoFor, String stage, String outcome, UUID campaign) throws SQLException {
        insert("""
                with made as (
                  insert into tracking.referral
                    (organization_id, id, reference, source, stage, outcome, who_for, patient_id, requester_id, location_id,
                     service_line_id, route_rule, best_time, messages_held, created_at, changed_at)
                  select '%1$s', gen_random_uuid(), gen_random_uuid()::text, 'SHARE_LINK', '%2$s', %3$s, '%4$s',
                         gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'LINK', 'ANY', false,
                         '2026-03-01T12:00:00Z', now()
                    from generate_series(1, %5$d)
                  returning organization_id, id),
                known as (
                  insert into tracking.attribution_referral
                    (organization_id, referral_id, program_id, sent_at, sent_on, closes_at, revision)
                  select organization_id, id, '%6$s', now(), now(), now(), 1 from made)
                insert into tracking.attribution_credit
                  (organization_id, referral_id, revision, touch, model, model_version, share_link_id, program_id, campaign_id,
                   channel, basis_points, reason, principal, credited_at)
                select organization_id, id, 1, 1, 'LAST_TOUCH', 1, gen_random_uuid(), '%6$s', '%7$s', 'TEXT', 10000,
                       'COUNTED', true, now()
                  from made
                """.formatted(lakeview, stage, outcome, whoFor, many, friends, campaign));
    }

    private void insert(String sql) throws SQLException {
        try (Connection connection = TestDatabase.superuser(name).getConnection();
                Statement statement = connection.createStatement()) {
            // Without foreign keys: there is nobody in the vault whom these referrals could be about.
            statement.execute("set session_replication_role = replica");
            statement.execute(sql);
        }
    }
}
