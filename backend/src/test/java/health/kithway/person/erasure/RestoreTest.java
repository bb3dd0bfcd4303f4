package health.kithway.person.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.audit.AuditTrail;
import health.kithway.consent.ConsentPurpose;
import health.kithway.messaging.MessagingStory;
import health.kithway.messaging.NewMessage;
import health.kithway.person.AddressKind;
import health.kithway.person.PersonId;
import health.kithway.tenancy.Actor;
import health.kithway.testkit.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.beans.factory.annotation.Autowired;

/** Dana was erased; then the database is restored from a backup of the day before. */
class RestoreTest extends MessagingStory {

    private static final String TABLES = """
            select quote_ident(schemaname) || '.' || quote_ident(tablename) as name
              from pg_tables
             where schemaname in ('ops', 'tracking', 'vault', 'consent', 'messaging', 'report', 'audit')
               and tablename <> 'flyway_schema_history'
            """;

    @Autowired
    Erasures erasures;

    @Autowired
    ErasuresAgain again;

    @Autowired
    AuditTrail trail;

    @Test
    void whoWasErasedStaysUnreadableAfterABackupFromBeforeIsRestored() throws SQLException, IOException {
        PersonId dana = dana(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT);
        atInChicago(nextDay(), LocalTime.of(23, 0));
        messages.send(clinic.kithway(), NewMessage.about(UUID.randomUUID(), dana, "referral-received", Map.of(), "one"))
                .block();
        Map<String, byte[]> backup = dump();
        erasures.erase(connie(), dana, Erasure.Reason.ASKED_FOR).block();
        runDue();

        restore(backup);

        assertThat(count("select count(*) from vault.person_key where person_id = ?", dana))
                .as("the key is back")
                .isOne();
        assertThat(people.getPerson(connie(), dana, "operations").block().isErased())
                .as("and of no use, from the first moment")
                .isTrue();
        assertThat(people.findAddress(connie(), dana, AddressKind.PHONE).blockOptional())
                .isEmpty();

        again.tidy().block();

        assertThat(count("select count(*) from vault.person_key where person_id = ?", dana))
                .isZero();
        assertThat(count("select count(*) from vault.person_contact_point where person_id = ?", dana))
                .isZero();
        assertThat(count("select count(*) from messaging.message where state = 'PLANNED' and person_id = ?", dana))
                .isZero();
        atInChicago(nextDay(), LocalTime.of(11, 0));
        runDue();
        assertThat(texts()).isEmpty();
        assertThat(trail.verify(connie()).block().intact()).isTrue();
        assertThat(trail.listEntries(connie(), dana.toString(), null, 1).block().items())
                .anySatisfy(entry -> assertThat(entry.action()).isEqualTo("person.erased"));
    }

    private Actor connie() {
        return Actor.kithway(clinic.organization(), "connie");
    }

    /** Every table as {@code pg_dump} writes it. */
    private Map<String, byte[]> dump() throws SQLException, IOException {
        Map<String, byte[]> dumped = new LinkedHashMap<>();
        try (Connection connection = TestDatabase.superuser(database).getConnection();
                Statement statement = connection.createStatement();
                ResultSet tables = statement.executeQuery(TABLES)) {
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            while (tables.next()) {
                ByteArrayOutputStream rows = new ByteArrayOutputStream();
                copy.copyOut("copy " + tables.getString("name") + " to stdout", rows);
                dumped.put(tables.getString("name"), rows.toByteArray());
            }
        }
        return dumped;
    }

    /** As {@code pg_restore} does: everything goes, the backup comes, no trigger fires. */
    private void restore(Map<String, byte[]> backup) throws SQLException, IOException {
        try (Connection connection = TestDatabase.superuser(database).getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local session_replication_role = replica");
            statement.execute("truncate " + String.join(", ", backup.keySet()));
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (Map.Entry<String, byte[]> table : backup.entrySet()) {
                copy.copyIn("copy " + table.getKey() + " from stdin", new ByteArrayInputStream(table.getValue()));
            }
            connection.commit();
        }
    }

    private long count(String sql, PersonId person) {
        return new org.springframework.jdbc.core.JdbcTemplate(TestDatabase.superuser(database))
                .queryForObject(sql, Long.class, person.value());
    }
}
