package health.kithway.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@KithwayTest
class AuditTrailTest {

    private final OrganizationId lakeview = new OrganizationId(UUID.randomUUID());
    private final Actor connie = Actor.kithway(lakeview, "connie");

    @Autowired
    AuditedTransactions audited;

    @Autowired
    AuditTrail trail;

    @Autowired
    OrganizationTransactions transactions;

    @Autowired
    DatabaseClient database;

    @Value("${kithway.database.name}")
    String name;

    @Test
    void theChainHoldsAlsoWhenManyActAtOnce() {
        act(40);

        AuditTrail.Verification found = trail.verify(connie).block();

        assertThat(found.intact()).isTrue();
        assertThat(found.entries()).isEqualTo(41);
    }

    @Test
    void anActThatFailsLeavesNoSentence() {
        Mono<Void> failed =
                audited.run(connie, sentence(), () -> Mono.error(new IllegalArgumentException("did not happen")));

        assertThatThrownBy(failed::block).isInstanceOf(IllegalArgumentException.class);
        assertThat(trail.verify(connie).block().entries()).isEqualTo(1);
    }

    @Test
    void anActThatFindsNothingStillLeavesItsSentence() {
        assertThat(audited.run(connie, sentence(), Mono::empty).blockOptional()).isEmpty();

        assertThat(trail.listEntries(connie, null, null, 10).block().items())
                .extracting(AuditEntry::action)
                .containsExactly("test.done");
    }

    @Test
    void anActInsideAnotherIsWrittenWithItAndByItsOwnActor() {
        Actor pat = Actor.kithway(lakeview, "pat");
        Mono<String> both = audited.run(
                connie,
                Sentence.of("outer.done", "test", UUID.randomUUID(), "operations"),
                () -> audited.run(
                                pat,
                                Sentence.of("inner.done", "test", UUID.randomUUID(), "operations"),
                                () -> Mono.just("x"))
                        .then(audited.run(
                                pat,
                                Sentence.of("refused", "test", UUID.randomUUID(), "operations"),
                                () -> Mono.error(new IllegalArgumentException("no"))))
                        .onErrorResume(IllegalArgumentException.class, no -> Mono.empty())
                        .then(Mono.just("y")));

        both.block();

        assertThat(trail.listEntries(connie, null, null, 10).block().items())
                .extracting(AuditEntry::action, AuditEntry::actorId)
                .containsExactly(tuple("outer.done", "connie"), tuple("inner.done", "pat"));
    }

    @Test
    void theApplicationCannotChangeOrDeleteAnEntry() {
        act(1);

        assertThatThrownBy(() -> change("update audit.entry set action = 'x'")).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> change("delete from audit.entry")).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> change("update audit.head set sequence = 0")).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> change("insert into audit.head values (gen_random_uuid(), 0, '')"))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void evenTheOwnerIsRefusedAndASuperusersTamperingIsFound() throws SQLException {
        act(5);

        assertThatThrownBy(() -> asSuperuser("update audit.entry set purpose = 'other' where sequence = 3"))
                .hasMessageContaining("R-SEC-01");
        asSuperuser("alter table audit.entry disable trigger entry_is_final;"
                + "update audit.entry set purpose = 'other' where sequence = 3 and organization_id = '" + lakeview
                + "';"
                + "alter table audit.entry enable trigger entry_is_final");

        AuditTrail.Verification found = trail.verify(connie).block();
        assertThat(found.intact()).isFalse();
        assertThat(found.entries()).isEqualTo(2);
    }

    private void act(int times) {
        Flux.range(0, times)
                .flatMap(turn -> audited.run(connie, sentence(), () -> Mono.just(turn)), 8)
                .blockLast();
    }

    private Sentence sentence() {
        return Sentence.of("test.done", "test", UUID.randomUUID(), "operations");
    }

    private void change(String sql) {
        transactions
                .run(lakeview, () -> database.sql(sql).fetch().rowsUpdated())
                .block();
    }

    private void asSuperuser(String sql) throws SQLException {
        try (Connection connection = TestDatabase.superuser(name).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
