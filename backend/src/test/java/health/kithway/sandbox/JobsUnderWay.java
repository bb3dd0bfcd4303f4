package health.kithway.sandbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Looks, as PostgreSQL's superuser, whether somebody is at work on a job or a message. To the clock a lease is two minutes: moved while a job is done, it
 * would make the job look abandoned, and it would be done again.
 */
final class JobsUnderWay {

    private final PGSimpleDataSource database = new PGSimpleDataSource();

    JobsUnderWay(SandboxSettings settings) {
        database.setPortNumbers(new int[] {settings.postgresPort()});
        database.setDatabaseName(SandboxPostgres.DATABASE);
        database.setUser("postgres");
    }

    boolean any(Instant now) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select exists (select from ops.job where state = 'WAITING' and leased_until > ?)"
                                + " or exists (select from messaging.message where due_at is not null and leased_until > ?)")) {
            statement.setTimestamp(1, Timestamp.from(now));
            statement.setTimestamp(2, Timestamp.from(now));
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
