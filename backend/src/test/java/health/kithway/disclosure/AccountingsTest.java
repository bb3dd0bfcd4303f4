package health.kithway.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.kithway.directory.Language;
import health.kithway.disclosure.accounting.Accounting;
import health.kithway.disclosure.accounting.Accountings;
import health.kithway.disclosure.accounting.Basis;
import health.kithway.disclosure.accounting.NotedDisclosure;
import health.kithway.disclosure.accounting.NotedDisclosures;
import health.kithway.disclosure.accounting.Particulars;
import health.kithway.person.NewPerson;
import health.kithway.person.People;
import health.kithway.person.PersonId;
import health.kithway.problem.Refused;
import health.kithway.task.TaskKind;
import health.kithway.tenancy.Role;
import health.kithway.testkit.Api;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.TestClock;
import health.kithway.testkit.TestDatabase;
import health.kithway.testkit.TestRealm;
import health.kithway.testkit.World;
import health.kithway.testkit.World.Clinic;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

/** Rosa asks who was told about her; Connie the compliance officer answers. */
@KithwayTest
@Tag("R-HIPAA-07")
class AccountingsTest {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final String CITY = "Example City Health Department";

    @Autowired
    World world;

    @Autowired
    People people;

    @Autowired
    NotedDisclosures noted;

    @Autowired
    Accountings accountings;

    @Autowired
    Api api;

    @Autowired
    TestClock clock;

    @Value("${kithway.database.name}")
    String database;

    private Clinic clinic;
    private PersonId rosa;

    @BeforeEach
    void rosaIsKnown() {
        clinic = world.clinic();
        rosa = get(people.register(
                clinic.kithway(), new NewPerson("Rosa", null, Language.ES, "+13125550177", null, null)));
    }

    /** Six years, to the day: what is a day older is not listed. */
    @Test
    void onlyWhatIsAccountableAndSixYearsOldAtMostIsListed() {
        Instant now = clock.instant();
        Instant sixYearsAgo = now.atZone(CHICAGO).minusYears(6).toInstant();
        note(Basis.COURT_ORDER, sixYearsAgo);
        note(Basis.COURT_ORDER, sixYearsAgo.minus(Duration.ofDays(1)));
        note(Basis.PUBLIC_HEALTH, now.minusSeconds(60));
        note(Basis.TREATMENT, now.minusSeconds(60));
        note(Basis.AUTHORIZED, now.minusSeconds(60));

        assertThat(get(noted.listAccountable(clinic.kithway(), rosa, "compliance")))
                .extracting(NotedDisclosure::basis)
                .containsExactly(Basis.COURT_ORDER, Basis.PUBLIC_HEALTH);
    }

    @ParameterizedTest
    @EnumSource(Basis.class)
    void careItsPaymentAndWhatWasAgreedToAreNotListed(Basis basis) {
        assertThat(basis.isAccountable())
                .isEqualTo(
                        switch (basis) {
                            case TREATMENT, PAYMENT, OPERATIONS, TO_THE_PERSON, AUTHORIZED, INVOLVED_IN_CARE -> false;
                            case REQUIRED_BY_LAW,
                                    PUBLIC_HEALTH,
                                    ABUSE_REPORT,
                                    HEALTH_OVERSIGHT,
                                    COURT_ORDER,
                                    LAW_ENFORCEMENT,
                                    CORONER,
                                    RESEARCH,
                                    SERIOUS_THREAT,
                                    WORKERS_COMPENSATION,
                                    BY_MISTAKE -> true;
                        });
    }

    /** The time runs from when she asked, not from when it was written down. */
    @Test
    void sheHearsWithinSixtyDaysOfAsking() {
        Instant asked = clock.instant().minus(Duration.ofDays(3));

        Accounting accounting = get(accountings.request(clinic.kithway(), rosa, asked));

        assertThat(accounting.dueAt()).isEqualTo(asked.plus(Duration.ofDays(60)));
        assertThat(tasks()).containsExactly(TaskKind.ACCOUNTING_DUE + " OPEN");
        refused(
                "accounting-not-yet",
                accountings.request(clinic.kithway(), rosa, clock.instant().plusSeconds(1)));
    }

    @Test
    void theDateMovesOnceAndNotWhenItIsOver() {
        UUID first = get(accountings.request(clinic.kithway(), rosa, clock.instant()))
                .id();
        UUID second = get(accountings.request(clinic.kithway(), rosa, clock.instant()))
                .id();
        Instant due = clock.instant().plus(Duration.ofDays(60));

        assertThat(get(accountings.extend(clinic.kithway(), first, "Paper files."))
                        .dueAt())
                .isEqualTo(due.plus(Duration.ofDays(30)));
        refused("accounting-extended-before", accountings.extend(clinic.kithway(), first, "Again."));
        clock.set(due.plusSeconds(1));
        refused("accounting-too-late", accountings.extend(clinic.kithway(), second, "Forgotten."));
        assertThat(get(accountings.listOpen(clinic.kithway())))
                .extracting(Accounting::id)
                .containsExactly(second, first);
    }

    @Test
    void theLetterIsInHerLanguageIsMadeOnceAndStaysAsItWas() throws Exception {
        note(Basis.PUBLIC_HEALTH, clock.instant().minus(Duration.ofDays(30)));
        UUID asked = get(accountings.request(clinic.kithway(), rosa, clock.instant()))
                .id();
        clock.advance(Duration.ofDays(2));
        note(Basis.LAW_ENFORCEMENT, clock.instant());

        Accounting delivered = get(accountings.deliver(clinic.kithway(), asked));
        String letter = get(accountings.getLetter(clinic.kithway(), asked));
        note(Basis.COURT_ORDER, clock.instant().minus(Duration.ofDays(40)));

        assertThat(letter)
                .contains("A quién se le habló de usted", CITY, "un informe", "(312) 555-0100")
                .doesNotContain("Rosa", "{", "null");
        assertThat(letter.split(CITY, -1))
                .as("only what had been told by the day she asked")
                .hasSize(2);
        assertThat(get(accountings.getLetter(clinic.kithway(), asked))).isEqualTo(letter);
        assertThat(delivered.delivery().hash())
                .isEqualTo(java.security.MessageDigest.getInstance("SHA-256")
                        .digest(letter.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        refused("accounting-delivered", accountings.deliver(clinic.kithway(), asked));
        refused("accounting-delivered", accountings.extend(clinic.kithway(), asked, "Too late."));
        assertThat(tasks()).containsExactly(TaskKind.ACCOUNTING_DUE + " NOT_NEEDED");
        assertThat(get(accountings.listOpen(clinic.kithway()))).isEmpty();
    }

    /** To whom is known to nobody but who opens it: not even the answer that is kept for a repetition says it. */
    @Test
    void toWhomItWasToldStandsNowhereInTheOpen() {
        connie().post()
                .uri("/staff/v1/people/{person}/disclosures", rosa)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bodyValue(Map.of(
                        "basis", "PUBLIC_HEALTH",
                        "recipient", "Zyxwv Health Department",
                        "what", "name and day of the visit",
                        "why", "a report that the law asks for",
                        "occurredAt", clock.instant().toString()))
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.accountable")
                .isEqualTo(true)
                .jsonPath("$.disclosureId")
                .exists();

        JdbcTemplate superuser = new JdbcTemplate(TestDatabase.superuser(database));
        for (String table :
                List.of("consent.disclosure", "ops.idempotency_key", "audit.entry", "vault.person_kept_words"))
            assertThat(superuser.queryForList("select t::text from " + table + " t", String.class))
                    .as(table)
                    .noneMatch(row -> row.contains("Zyxwv"));
        connie().get()
                .uri("/staff/v1/people/{person}/disclosures", rosa)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[0].recipient")
                .isEqualTo("Zyxwv Health Department");
    }

    @Test
    void overHttpARequestIsTakenAnsweredAndPrinted() {
        String accounting = created(
                api.with(TestRealm.staff(clinic.organization(), Role.COORDINATOR)),
                "/staff/v1/people/" + rosa + "/accountings",
                Map.of("requestedAt", clock.instant().toString()));
        created(connie(), "/staff/v1/accountings/" + accounting + "/extensions", Map.of("reason", "Paper files."));
        connie().get()
                .uri("/staff/v1/accountings")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[0].extended")
                .isEqualTo(true);
        connie().get()
                .uri("/staff/v1/accountings/{accounting}/letter", accounting)
                .exchange()
                .expectStatus()
                .isNotFound();
        created(connie(), "/staff/v1/accountings/" + accounting + "/deliveries", null);
        connie().get()
                .uri("/staff/v1/accountings/{accounting}/letter", accounting)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(letter -> assertThat(letter).contains("No hay nada que poner en la lista."));
        api.with(TestRealm.staff(clinic.organization(), Role.COORDINATOR))
                .get()
                .uri("/staff/v1/accountings/{accounting}/letter", accounting)
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    private String created(WebTestClient who, String uri, Map<String, String> body) {
        WebTestClient.RequestBodySpec post =
                who.post().uri(uri).header("Idempotency-Key", UUID.randomUUID().toString());
        Map<?, ?> answer = (body == null ? post : post.bodyValue(body))
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
        return String.valueOf(Objects.requireNonNull(answer).get("accountingId"));
    }

    private void note(Basis basis, Instant at) {
        noted.note(
                        clinic.kithway(),
                        rosa,
                        basis,
                        new Particulars(CITY, "1 Example Plaza, Chicago", "nombre y día", "un informe"),
                        at)
                .block();
    }

    private List<String> tasks() {
        return new JdbcTemplate(TestDatabase.superuser(database))
                .queryForList(
                        "select kind || ' ' || coalesce(outcome, 'OPEN') from tracking.task where person_id = ?",
                        String.class,
                        rosa.value());
    }

    private WebTestClient connie() {
        return api.with(TestRealm.staff(clinic.organization(), Role.COMPLIANCE));
    }

    private static void refused(String code, Mono<?> act) {
        assertThatThrownBy(act::block)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }

    private static <T> T get(Mono<T> mono) {
        return Objects.requireNonNull(mono.block());
    }
}
