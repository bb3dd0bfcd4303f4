package health.kithway.attribution.visit;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.testkit.Api;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.TestDatabase;
import health.kithway.testkit.World;
import health.kithway.testkit.World.Clinic;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.reactive.server.WebTestClient;

/** R-ATT-05..07: only a person's POST counts. */
@KithwayTest
class VisitsTest {

    private static final String SAFARI = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) Safari/604.1";

    @Autowired
    World world;

    @Autowired
    Api api;

    @Autowired
    Openings openings;

    @Value("${kithway.database.name}")
    String database;

    private Clinic clinic;

    @BeforeEach
    void open() {
        clinic = world.clinic();
    }

    @Test
    void aPersonsPostCounts() {
        post(SAFARI, UUID.randomUUID().toString()).expectStatus().isCreated();

        assertThat(counted()).containsExactly("HUMAN pressed");
    }

    @Test
    void lookingCountsNothing() {
        api.anybody()
                .get()
                .uri("/public/v1/share-links/" + clinic.code())
                .header(HttpHeaders.USER_AGENT, "WhatsApp/2.23")
                .exchange()
                .expectStatus()
                .isOk();
        api.anybody()
                .get()
                .uri("/public/v1/share-links/" + clinic.code())
                .header(HttpHeaders.USER_AGENT, SAFARI)
                .exchange()
                .expectStatus()
                .isOk();

        openings.settled().block();
        assertThat(counted()).containsExactlyInAnyOrder("PREVIEW preview-agent", "PREVIEW looked");
        assertThat(visits()).isZero();
    }

    @Test
    void aPreviewBotThatPostsIsKeptAsOne() {
        post("WhatsApp/2.23", UUID.randomUUID().toString()).expectStatus().isCreated();

        assertThat(counted()).containsExactly("PREVIEW preview-agent");
    }

    @Test
    void repeatedByTheNetworkItIsOneVisit() {
        String key = UUID.randomUUID().toString();
        String first = id(post(SAFARI, key));
        String second = id(post(SAFARI, key));

        assertThat(second).isEqualTo(first);
        assertThat(counted()).containsExactlyInAnyOrder("HUMAN pressed", "DUPLICATE repeated");
        assertThat(visits()).isEqualTo(1);
    }

    @Test
    void withoutAKeyItIsRefused() {
        api.anybody()
                .post()
                .uri("/public/v1/share-links/" + clinic.code() + "/visits")
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void nothingOfTheVisitorIsKept() throws SQLException {
        post(SAFARI, UUID.randomUUID().toString());

        try (Connection connection = TestDatabase.superuser(database).getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select string_agg(column_name, ' ' order by ordinal_position)
                          from information_schema.columns
                         where table_schema = 'tracking' and table_name = 'attribution_opening'
                        """)) {
            rows.next();
            assertThat(rows.getString(1))
                    .isEqualTo(
                            "organization_id id share_link_id visit_id signs visitor_key address_key day occurred_at recorded_at");
        }
    }

    private WebTestClient.ResponseSpec post(String agent, String key) {
        return api.anybody()
                .post()
                .uri("/public/v1/share-links/" + clinic.code() + "/visits")
                .header(HttpHeaders.USER_AGENT, agent)
                .header("Idempotency-Key", key)
                .exchange();
    }

    private static String id(WebTestClient.ResponseSpec answer) {
        return new String(answer.expectBody().returnResult().getResponseBodyContent(), StandardCharsets.UTF_8);
    }

    private List<String> counted() {
        try (Connection connection = TestDatabase.superuser(database).getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select classification || ' ' || reason from tracking.attribution_verdict where organization_id = '"
                                + clinic.organization() + "'")) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private int visits() {
        return new JdbcTemplate(TestDatabase.superuser(database))
                .queryForObject(
                        "select count(*) from tracking.attribution_visit where organization_id = ?",
                        Integer.class,
                        clinic.organization().value());
    }
}
