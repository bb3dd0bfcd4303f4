package health.kithway.person.keys;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.directory.Language;
import health.kithway.job.DueJobs;
import health.kithway.person.KeptWords;
import health.kithway.person.KeptWordsId;
import health.kithway.person.NewPerson;
import health.kithway.person.People;
import health.kithway.person.PersonId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.Role;
import health.kithway.testkit.Api;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.TestClock;
import health.kithway.testkit.TestDatabase;
import health.kithway.testkit.TestRealm;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;

/** Alma turns the key of her organization while people go on being read. */
@KithwayTest
class ResealTest {

    private static final int PEOPLE = Reseal.BATCH + 5;

    private final OrganizationId lakeview = new OrganizationId(UUID.randomUUID());
    private final Actor alma = Actor.kithway(lakeview, "alma");

    @Autowired
    VaultKeys keys;

    @Autowired
    RewrapKeys rewrap;

    @Autowired
    People people;

    @Autowired
    KeptWords words;

    @Autowired
    DueJobs jobs;

    @Autowired
    TestClock clock;

    @Autowired
    Api api;

    @Value("${kithway.database.name}")
    String database;

    @Test
    void everythingComesUnderTheNewKeyInBatchesAndStaysReadableAllTheWhile() {
        PersonId rosa = register("Rosa");
        for (int more = 1; more < PEOPLE; more++) {
            register("Neighbor");
        }
        KeptWordsId evidence = words.keepAsEvidence(alma, "Dr. Kim").block();

        VaultKeys.State turned = keys.turn(alma).block();

        assertThat(turned.waiting()).isEqualTo(PEOPLE + 1);
        assertThat(read(rosa)).isEqualTo("Rosa");
        jobs.runDue().block();
        assertThat(keys.look(lakeview).block().waiting()).isZero();
        assertThat(read(rosa)).isEqualTo("Rosa");
        assertThat(words.read(alma, evidence, "operations").block()).isEqualTo("Dr. Kim");
        assertThat(superuser()
                        .queryForList(
                                "select distinct sealed_with from vault.person_key where organization_id = ?",
                                Long.class,
                                lakeview.value()))
                .containsExactly(turned.lying().sealsWith());
    }

    /** Another instance sealed with the former key after the job had passed. */
    @Test
    void whoCameLateIsFoundLater() {
        PersonId rosa = register("Rosa");
        keys.turn(alma).block();
        jobs.runDue().block();
        superuser().update("update vault.person_key set sealed_with = 1 where person_id = ?", rosa.value());

        clock.advance(Duration.ofMinutes(11));
        jobs.runDue().block();

        assertThat(keys.look(lakeview).block().waiting()).isZero();
        assertThat(read(rosa)).isEqualTo("Rosa");
    }

    @Test
    void keysFromBeforeTheirWrappingWasNotedAreWrappedAnewAtTheNextStart() {
        PersonId rosa = register("Rosa");
        superuser().update("update ops.vault_key set wrapped_with = null where organization_id = ?", lakeview.value());
        assertThat(keys.look(lakeview).block().lying().isCurrent()).isFalse();

        rewrap.tidy().block();

        assertThat(keys.look(lakeview).block().lying().isCurrent()).isTrue();
        assertThat(read(rosa)).isEqualTo("Rosa");
    }

    @Test
    void administratorsTurnAndNobodyElse() {
        register("Rosa");

        assertThat(turn(Role.COMPLIANCE)).isEqualTo(403);
        assertThat(turn(Role.COORDINATOR)).isEqualTo(403);
        assertThat(turn(Role.ADMINISTRATOR)).isEqualTo(201);
    }

    private int turn(Role role) {
        return api.with(TestRealm.staff(lakeview, role))
                .post()
                .uri("/staff/v1/vault-key-turns")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"kind\": \"ORGANIZATION_KEY\"}")
                .exchange()
                .returnResult()
                .getStatus()
                .value();
    }

    private PersonId register(String name) {
        return people.register(alma, new NewPerson(name, null, Language.EN, null, null, null))
                .block();
    }

    private String read(PersonId person) {
        return people.getPerson(alma, person, "operations").block().firstName();
    }

    private JdbcTemplate superuser() {
        return new JdbcTemplate(TestDatabase.superuser(database));
    }
}
