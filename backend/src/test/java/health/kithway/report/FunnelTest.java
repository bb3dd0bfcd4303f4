package health.kithway.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import health.kithway.audit.AuditEntry;
import health.kithway.audit.AuditTrail;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import health.kithway.tenancy.Role;
import health.kithway.testkit.Api;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.TestDatabase;
import health.kithway.testkit.TestRealm;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Rows are written straight into the tables, so that the numbers to find are plain to see here. */
@KithwayTest
class FunnelTest {

    private final OrganizationId lakeview = new OrganizationId(UUID.randomUUID());
    private final String mark = TestRealm.staff(lakeview, Role.MARKETER);
    private final UUID spring = UUID.randomUUID();
    private final UUID downtown = UUID.randomUUID();
    private final UUID skin = UUID.randomUUID();

    @Autowired
    Api api;

    @Autowired
    AuditTrail trail;

    @Autowired
    @Qualifier("reportTransactions")
    OrganizationTransactions reporting;

    @Autowired
    @Qualifier("reportDatabase")
    DatabaseClient database;

    @Value("${kithway.database.name}")
    String name;

    @BeforeEach
    void aYearAtLakeview() throws SQLException {
        insert("""
                insert into tracking.directory_organization values
                  ('%1$s', 'Lakeview', '(312) 555-0100', 'America/Chicago', 'h', 'h', 'TWILIO_MANAGED', 'go.lakeview.example', now());
                insert into tracking.directory_location values
                  ('%1$s', '%2$s', 'Downtown', 's', 'c', 'IL', '60601', 'America/Chicago', '(312) 555-0100', 'h', 'h', now());
                insert into tracking.directory_service_line values ('%1$s', '%3$s', 'Skin', 'Piel', false, false, now());
                insert into tracking.program_campaign values ('%1$s', '%4$s', '%4$s', 'Spring', now());
                """.formatted(lakeview, downtown, skin, spring));
        referrals(20, "TEXT", "SCHEDULED", "null", "2026-02-01T12:00:00Z");
        referrals(12, "TEXT", "COMPLETED", "null", "2026-03-01T12:00:00Z");
        referrals(11, "TEXT", "SCHEDULED", "'NO_SHOW'", "2026-03-01T12:00:00Z");
        referrals(3, "QR", "REGISTERED", "null", "2026-03-01T12:00:00Z");
        referrals(4, "QR", "REGISTERED", "'DUPLICATE'", "2026-03-01T12:00:00Z");
        referrals(9, "WEB", "COMPLETED", "null", "2026-03-01T12:00:00Z");
        // In Chicago still the last evening of 2025.
        referrals(13, "TEXT", "COMPLETED", "null", "2026-01-01T05:00:00Z");
    }

    @Test
    void aMarketerSeesWhichChannelLedToVisitsAndNoSmallNumber() {
        funnel("channel")
                .jsonPath("$.rows.length()")
                .isEqualTo(3)
                .jsonPath("$.rows[1].label")
                .isEqualTo("Text")
                .jsonPath("$.rows[1].sent.value")
                .isEqualTo(43)
                .jsonPath("$.rows[1].scheduled.display")
                .isEqualTo("hidden")
                .jsonPath("$.rows[1].completed.display")
                .isEqualTo("hidden")
                .jsonPath("$.rows[1].noShow.value")
                .isEqualTo(11)
                .jsonPath("$.rows[0].sent.display")
                .isEqualTo("<11")
                .jsonPath("$.rows[0].completed.value")
                .isEqualTo(0)
                .jsonPath("$.rows[2].completed.display")
                .isEqualTo("hidden");
    }

    @Test
    void theSameReferralsCountByCampaignLocationAndServiceLine() {
        for (String by : new String[] {"campaign", "location", "serviceLine"}) {
            funnel(by)
                    .jsonPath("$.rows.length()")
                    .isEqualTo(1)
                    .jsonPath("$.rows[0].sent.value")
                    .isEqualTo(55);
        }
    }

    @Test
    void anOpeningThatBecameNoReferralWasSentAndOpenedAndNoMore() throws SQLException {
        openings(15, false);
        openings(12, true);

        funnel("channel")
                .jsonPath("$.rows[?(@.key == 'EMAIL')].sent.value")
                .isEqualTo(15)
                .jsonPath("$.rows[?(@.key == 'EMAIL')].opened.value")
                .isEqualTo(15)
                .jsonPath("$.rows[?(@.key == 'EMAIL')].consented.value")
                .isEqualTo(0);
        funnel("campaign").jsonPath("$.rows[0].sent.value").isEqualTo(70);
        funnel("location").jsonPath("$.rows[0].sent.value").isEqualTo(55);
    }

    @Test
    void anotherOrganizationCountsNothingOfThis() {
        String rick = TestRealm.staff(new OrganizationId(UUID.randomUUID()), Role.MARKETER);

        api.with(rick)
                .get()
                .uri("/staff/v1/reports/funnel?year=2026&by=channel")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.rows")
                .isEmpty();
    }

    @Test
    void whoReadWhichReportIsInTheTrail() {
        funnel("channel");

        assertThat(trail.listEntries(Actor.kithway(lakeview, "test"), null, null, 10)
                        .block()
                        .items())
                .extracting(AuditEntry::action, AuditEntry::subjectId)
                .contains(tuple("report.read", "funnel/2026/channel"));
    }

    @Test
    void theReportRoleCanSeeNoPersonNotEvenTheIdOfOne() {
        assertThatThrownBy(() -> asReport("select count(*) from vault.person")).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> asReport("select count(patient_id) from tracking.referral"))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> asReport("select count(*) from consent.decision"))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aQuestionTheContractDoesNotKnowIsRefused() {
        for (String query : new String[] {"year=1999&by=channel", "year=2026&by=person", "by=channel"}) {
            api.with(mark)
                    .get()
                    .uri("/staff/v1/reports/funnel?" + query)
                    .exchange()
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.code")
                    .isEqualTo("invalid-request");
        }
    }

    private WebTestClient.BodyContentSpec funnel(String by) {
        return api.with(mark)
                .get()
                .uri("/staff/v1/reports/funnel?year=2026&by=" + by)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }

    private void asReport(String sql) {
        reporting
                .read(lakeview, () -> database.sql(sql).mapValue(Long.class).one())
                .block();
    }

    private void referrals(int many, String channel, String stage, String outcome, String sent) throws SQLException {
        insert("""
                with made as (
                  insert into tracking.referral
                    (organization_id, id, reference, source, stage, outcome, who_for, patient_id, requester_id, location_id,
                     service_line_id, route_rule, best_time, messages_held, created_at, changed_at)
                  select '%s', gen_random_uuid(), gen_random_uuid()::text, 'SHARE_LINK', '%s', %s, 'ME', gen_random_uuid(),
                         gen_random_uuid(), '%s', '%s', 'LINK', 'ANY', false, '%s', now()
                    from generate_series(1, %d)
                  returning organization_id, id),
                known as (
                  insert into tracking.attribution_referral
                    (organization_id, referral_id, program_id, sent_at, sent_on, closes_at, revision)
                  select organization_id, id, '%8$s', now(), now(), now(), 1 from made)
                insert into tracking.attribution_credit
                  (organization_id, referral_id, revision, touch, model, model_version, share_link_id, program_id, campaign_id,
                   channel, basis_points, reason, principal, credited_at)
                select organization_id, id, 1, place, 'LAST_TOUCH', 1, gen_random_uuid(), '%8$s', '%9$s',
                       case place when 2 then '%10$s' else 'SOCIAL' end, case place when 2 then 10000 else 0 end,
                       case place when 2 then 'COUNTED' else 'PASSED_OVER' end, place = 2, now()
                  from made, generate_series(1, 2) place
                """.formatted(lakeview, stage, outcome, downtown, skin, sent, many, spring, spring, channel));
    }

    private void openings(int many, boolean withdrawn) throws SQLException {
        insert("""
                with link as (
                  insert into tracking.program_share_link
                    (organization_id, id, code, program_id, campaign_id, channel, created_at)
                  values ('%s', gen_random_uuid(), replace(gen_random_uuid()::text, '-', ''), '%s', '%s', 'EMAIL', now())
                  returning organization_id, id),
                visit as (
                  insert into tracking.attribution_visit (organization_id, id, share_link_id, occurred_at)
                  select organization_id, gen_random_uuid(), id, '2026-04-01T12:00:00Z' from link, generate_series(1, %d)
                  returning organization_id, id)
                insert into tracking.attribution_withdrawal (organization_id, visit_id, reason, withdrawn_at)
                select organization_id, id, 'burst', now() from visit where %s
                """.formatted(lakeview, spring, spring, many, withdrawn));
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
