package health.kithway.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.kithway.audit.AuditEntry;
import health.kithway.audit.AuditTrail;
import health.kithway.directory.Language;
import health.kithway.job.DueJobs;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.TestClock;
import health.kithway.testkit.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

@KithwayTest
class PeopleTest {

    private static final String OPERATIONS = "operations";

    private final OrganizationId lakeview = new OrganizationId(UUID.randomUUID());
    private final OrganizationId riverbend = new OrganizationId(UUID.randomUUID());
    private final Actor cora = Actor.kithway(lakeview, "cora");

    @Autowired
    People people;

    @Autowired
    KeptWords keptWords;

    @Autowired
    Drafts drafts;

    @Autowired
    AuditTrail trail;

    @Autowired
    DueJobs jobs;

    @Autowired
    TestClock clock;

    @Autowired
    OrganizationTransactions transactions;

    @Autowired
    DatabaseClient database;

    @Value("${kithway.database.name}")
    String name;

    @Test
    void aPersonIsReadAsRegistered() {
        PersonId rosa = register("Rosa", "Lopez", "(312) 555-0142", " Rosa@Example.com ", LocalDate.of(1961, 4, 12));

        assertThat(people.getPerson(cora, rosa, OPERATIONS).block())
                .isEqualTo(new Person(
                        rosa,
                        "Rosa",
                        "Lopez",
                        Language.ES,
                        "+13125550142",
                        "rosa@example.com",
                        LocalDate.of(1961, 4, 12)));
    }

    @Test
    void aFirstNameIsEnough() {
        PersonId luis = register(" Luis ", " ", null, "", null);

        assertThat(people.getPerson(cora, luis, OPERATIONS).block())
                .isEqualTo(new Person(luis, "Luis", null, Language.ES, null, null, null));
        assertThat(people.findAddress(cora, luis, AddressKind.PHONE).blockOptional())
                .isEmpty();
    }

    @Test
    void nothingReadableIsStored() {
        PersonId rosa = register("Rosa", "Lopez", "312-555-0142", "rosa@example.com", LocalDate.of(1961, 4, 12));

        String stored = transactions
                .read(lakeview, () -> database.sql("""
                                select (select string_agg(person::text, ' ') from vault.person person)
                                    || (select string_agg(point::text, ' ') from vault.person_contact_point point)
                                """).mapValue(String.class).one())
                .block();

        assertThat(stored).contains(rosa.toString());
        for (String secret : List.of("Rosa", "Lopez", "3125550142", "rosa@example.com", "1961-04-12")) {
            assertThat(stored).doesNotContain(secret).doesNotContain(hex(secret));
        }
    }

    /** It is the policy that hides Rosa from Riverbend: as the application's role she is seen as soon as it lets everybody see. */
    @Test
    void withoutThePolicyAnotherOrganizationWouldSeeHer() throws SQLException {
        PersonId rosa = register("Rosa", null, null, null, null);
        try (Connection connection = TestDatabase.superuser(name).getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            assertThat(seenByRiverbend(statement, rosa)).isZero();

            statement.execute("reset role");
            statement.execute("drop policy organization on vault.person");
            statement.execute("create policy organization on vault.person using (true)");
            assertThat(seenByRiverbend(statement, rosa)).isEqualTo(1);
            connection.rollback();
            assertThat(seenByRiverbend(statement, rosa)).isZero();
        }
    }

    private int seenByRiverbend(Statement statement, PersonId person) throws SQLException {
        statement.execute("set local role kithway_app");
        statement.execute("select set_config('app.organization_id', '" + riverbend + "', true)");
        try (ResultSet seen = statement.executeQuery("select count(*) from vault.person where id = '" + person + "'")) {
            seen.next();
            return seen.getInt(1);
        }
    }

    @Test
    void eachPersonReadFindsItInTheirOwnTrail() {
        PersonId rosa = register("Rosa", null, null, null, null);
        PersonId luis = register("Luis", null, null, null, null);

        List<Person> found =
                people.getPeople(cora, Set.of(rosa, luis), OPERATIONS).block();

        assertThat(found).extracting(Person::firstName).containsExactlyInAnyOrder("Rosa", "Luis");
        for (PersonId person : List.of(rosa, luis)) {
            assertThat(trail.listEntries(cora, person.toString(), null, 10)
                            .block()
                            .items())
                    .extracting(AuditEntry::action)
                    .containsExactly("person.read", "person.registered");
        }
        assertThat(trail.verify(cora).block().intact()).isTrue();
    }

    @Test
    void oneMissingPersonRefusesTheWholeRead() {
        PersonId rosa = register("Rosa", null, null, null, null);
        PersonId stranger = new PersonId(UUID.randomUUID());

        refused("not-found", people.getPeople(cora, Set.of(rosa, stranger), OPERATIONS));
        refused("not-found", people.getPerson(Actor.kithway(riverbend, "rick"), rosa, OPERATIONS));
    }

    @Test
    void everybodyBehindAFamilyPhoneIsFound() {
        PersonId rosa = register("Rosa", null, "312-555-0177", null, null);
        PersonId luis = register("Luis", null, "+1 312 555 0177", null, null);

        assertThat(people.listHolders(lakeview, AddressKind.PHONE, "(312) 555-0177")
                        .block())
                .containsExactlyInAnyOrder(rosa, luis);
        assertThat(people.listHolders(riverbend, AddressKind.PHONE, "(312) 555-0177")
                        .block())
                .isEmpty();
        assertThat(people.listAddressIndexes(lakeview, rosa).block().get(AddressKind.PHONE))
                .isEqualTo(people.addressIndex(lakeview, AddressKind.PHONE, "3125550177")
                        .block());
    }

    @Test
    void anAddressIsReadToWriteToIt() {
        PersonId rosa = register("Rosa", null, "312-555-0142", "rosa@example.com", null);

        assertThat(people.findAddress(cora, rosa, AddressKind.PHONE).block())
                .isEqualTo(new Address(AddressKind.PHONE, "+13125550142"));
        assertThat(people.findAddress(cora, rosa, AddressKind.EMAIL).block())
                .isEqualTo(new Address(AddressKind.EMAIL, "rosa@example.com"));
    }

    @Test
    void whatCannotReachAnybodyIsRefused() {
        refused("phone-not-a-number", registering("Rosa", "12345", null));
        refused("phone-cannot-text", registering("Rosa", "800-555-0142", null));
        refused("email-not-an-address", registering("Rosa", null, "rosa at home"));
        refused("name-missing", registering("  ", null, null));
    }

    @Test
    void aReplyIsKeptWithoutNumbersNobodyNeedsAndForgottenAfterThirtyDays() {
        KeptWordsId words =
                keptWords.keep(cora, "I was born 04/12/1961, call me").block();
        assertThat(keptWords.read(cora, words, OPERATIONS).block()).isEqualTo("I was born [***], call me");

        clock.advance(Duration.ofDays(29));
        jobs.runDue().block();
        assertThat(keptWords.read(cora, words, OPERATIONS).block()).isNotEmpty();

        clock.advance(Duration.ofDays(1));
        jobs.runDue().block();
        refused("not-found", keptWords.read(cora, words, OPERATIONS));
    }

    @Test
    void evidenceIsNotForgotten() {
        KeptWordsId words =
                keptWords.keepAsEvidence(cora, "Dr. Kim, 04/12/2026").block();

        clock.advance(Duration.ofDays(40));
        jobs.runDue().block();

        assertThat(keptWords.read(cora, words, OPERATIONS).block()).isEqualTo("Dr. Kim, 04/12/2026");
    }

    @Test
    void aDraftOpensOnlyForItsOrganizationAndUnchanged() {
        byte[] answers = "answers".getBytes(StandardCharsets.UTF_8);
        String sealed = drafts.seal(lakeview, answers).block();

        assertThat(sealed).matches("[A-Za-z0-9_-]+");
        assertThat(drafts.open(lakeview, sealed).block()).isEqualTo(answers);
        assertThat(drafts.open(riverbend, sealed).blockOptional()).isEmpty();
        assertThat(drafts.open(lakeview, "Z" + sealed.substring(1)).blockOptional())
                .isEmpty();
        assertThat(drafts.open(lakeview, "not base64!").blockOptional()).isEmpty();
    }

    @Test
    void theApplicationCannotChangeAPersonButForTheLanguageTheyRead() {
        register("Rosa", null, null, null, null);

        for (String change : List.of("first_name = ''", "last_name = ''", "date_of_birth = ''", "created_at = now()")) {
            assertThatThrownBy(() -> transactions
                            .run(
                                    lakeview,
                                    () -> database.sql("update vault.person set " + change)
                                            .fetch()
                                            .rowsUpdated())
                            .block())
                    .as(change)
                    .hasMessageContaining("permission denied");
        }
    }

    private PersonId register(
            String first,
            @Nullable String last,
            @Nullable String phone,
            @Nullable String email,
            @Nullable LocalDate born) {
        return people.register(cora, new NewPerson(first, last, Language.ES, phone, email, born))
                .block();
    }

    private Mono<PersonId> registering(String first, @Nullable String phone, @Nullable String email) {
        return people.register(cora, new NewPerson(first, null, Language.EN, phone, email, null));
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(String code, Mono<?> act) {
        assertThatThrownBy(act::block)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }
}
