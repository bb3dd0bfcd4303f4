package health.kithway.pass;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.TestClock;
import health.kithway.testkit.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@KithwayTest
class PassesTest {

    private final OrganizationId lakeview = new OrganizationId(UUID.randomUUID());
    private final UUID referral = UUID.randomUUID();

    @Autowired
    Passes passes;

    @Autowired
    TestClock clock;

    @Value("${kithway.database.name}")
    String database;

    @Test
    void aPassOpensForItsOnePurposeUntilItsTime() {
        IssuedPass issued = issue();

        Pass opened = passes.open(PassPurpose.FOLLOW_REFERRAL, issued.secret()).block();
        assertThat(opened.organization()).isEqualTo(lakeview);
        assertThat(opened.subjectId()).isEqualTo(referral);
        assertThat(passes.open(PassPurpose.UNSUBSCRIBE, issued.secret()).blockOptional())
                .isEmpty();

        clock.advance(Duration.ofDays(7));
        assertThat(passes.open(PassPurpose.FOLLOW_REFERRAL, issued.secret()).blockOptional())
                .isEmpty();
    }

    @Test
    void aWrongSecretIsAnsweredLikeNoPassAtAll() {
        issue();

        assertThat(passes.open(PassPurpose.FOLLOW_REFERRAL, "no-such-secret").blockOptional())
                .isEmpty();
        assertThat(passes.open(PassPurpose.FOLLOW_REFERRAL, "").blockOptional()).isEmpty();
    }

    @Test
    void theSecretHas160BitsAndIsNotKept() throws SQLException {
        IssuedPass issued = issue();

        assertThat(issued.secret()).matches("[A-Za-z0-9_-]{27}");
        assertThat(issued.toString()).doesNotContain(issued.secret());
        try (Connection connection = TestDatabase.superuser(database).getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select pass::text from ops.pass where id = '" + issued.id() + "'")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).doesNotContain(issued.secret());
        }
    }

    private IssuedPass issue() {
        Actor kithway = Actor.kithway(lakeview, "test");
        return passes.issue(kithway, PassPurpose.FOLLOW_REFERRAL, referral, null, Duration.ofDays(7))
                .block();
    }
}
