package health.kithway.disclosure.breach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.kithway.directory.Language;
import health.kithway.disclosure.breach.Breach.InState;
import health.kithway.messaging.timing.Places;
import health.kithway.person.NewPerson;
import health.kithway.person.People;
import health.kithway.person.PersonId;
import health.kithway.person.erasure.Erasure;
import health.kithway.person.erasure.Erasures;
import health.kithway.problem.Refused;
import health.kithway.task.StaffTask;
import health.kithway.task.StaffTasks;
import health.kithway.task.TaskKind;
import health.kithway.task.TaskQuery;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.ActorKind;
import health.kithway.tenancy.Role;
import health.kithway.testkit.Api;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.TestClock;
import health.kithway.testkit.TestRealm;
import health.kithway.testkit.World;
import health.kithway.testkit.World.Clinic;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Mono;

/** Somebody has Cora's password; Connie the compliance officer finds out. */
@KithwayTest
@Tag("R-SEC-04")
class BreachesTest {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    @Autowired
    World world;

    @Autowired
    People people;

    @Autowired
    Places places;

    @Autowired
    Breaches breaches;

    @Autowired
    Erasures erasures;

    @Autowired
    StaffTasks tasks;

    @Autowired
    Api api;

    @Autowired
    TestClock clock;

    private Clinic clinic;
    private PersonId rosa;
    private PersonId walter;
    private Instant friday;

    @BeforeEach
    void somebodySignsInAsCora() {
        clinic = world.clinic();
        rosa = register("Rosazyx", "60657");
        walter = register("Walterzyx", "53202");
        PersonId dana = register("Danazyx", null);
        PersonId tom = register("Tomzyx", "60640");
        read("cora", tom);
        clock.advance(Duration.ofDays(1));
        friday = clock.instant();
        read("cora", rosa, walter, dana);
        read("cora", rosa);
        read("chris", tom);
        clock.advance(Duration.ofHours(2));
    }

    @Test
    void thoseOneSignInReadAreCountedByStateAndNobodyElseIs() {
        assertThat(report("cora").affected())
                .containsExactlyInAnyOrder(new InState("IL", 1), new InState("WI", 1), new InState(null, 1));
        assertThat(report(null).people()).as("also Tom, whom Chris read").isEqualTo(4);
        assertThat(report("carl").affected()).isEmpty();
    }

    /** 2026 has 365 days; the first of March is the 60th day of the year after. */
    @Test
    void fewAreReportedToTheGovernmentAfterTheYearAndToNoNewspaper() {
        Deadlines by = Deadlines.of(LocalDate.of(2026, 3, 2), List.of(new InState("IL", 400), new InState("WI", 99)));

        assertThat(by)
                .isEqualTo(new Deadlines(
                        LocalDate.of(2026, 5, 1), null, LocalDate.of(2027, 3, 1), LocalDate.of(2026, 3, 7)));
        assertThat(Deadlines.of(LocalDate.of(2027, 12, 31), List.of()).government())
                .as("a year with a 29th of February")
                .isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @Test
    void fiveHundredAreReportedToTheGovernmentWithThePeople() {
        LocalDate soon = LocalDate.of(2026, 5, 1);
        LocalDate discovered = LocalDate.of(2026, 3, 2);

        Deadlines inTwoStates = Deadlines.of(discovered, List.of(new InState("IL", 300), new InState("WI", 200)));
        assertThat(inTwoStates.government()).isEqualTo(soon);
        assertThat(inTwoStates.media()).as("fewer than 500 in each").isNull();
        assertThat(Deadlines.of(discovered, List.of(new InState("IL", 500))).media())
                .isEqualTo(soon);
        assertThat(Deadlines.of(discovered, List.of(new InState("IL", 300), new InState(null, 200)))
                        .media())
                .as("they may all live in Illinois")
                .isEqualTo(soon);
    }

    @Test
    void theNumbersStayWhenSomebodyIsErased() {
        Breach reported = report("cora");
        erasures.erase(clinic.kithway(), walter, Erasure.Reason.ASKED_FOR).block();

        assertThat(breaches.getBreach(clinic.kithway(), reported.id()).block()).isEqualTo(reported);
        assertThat(breaches.listAffected(clinic.kithway(), reported.id(), null, 10)
                        .block()
                        .items())
                .as("and the list still has them, without a state")
                .contains(new Breaches.Affected(walter, null), new Breaches.Affected(rosa, "IL"));
    }

    @Test
    void aTaskWaitsUntilThePeopleHaveToHearOfIt() {
        Breach reported = report("cora");

        assertThat(tasks.listTasks(clinic.kithway(), TaskQuery.ALL, 10).block().items())
                .filteredOn(task -> task.kind() == TaskKind.BREACH_DUE)
                .extracting(StaffTask::due)
                .containsExactly(
                        reported.deadlines().people().atStartOfDay(CHICAGO).toInstant());
    }

    @Test
    void whatCannotBeIsRefused() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), CHICAGO);
        refused(new Incident(today, friday, friday, "cora"));
        refused(new Incident(today, friday, clock.instant().plusSeconds(1), "cora"));
        refused(new Incident(today.plusDays(1), friday, clock.instant(), "cora"));
        refused(new Incident(today.minusDays(9), friday, clock.instant(), "cora"));
    }

    @Test
    void overHttpNobodyIsNamedAndOnlyComplianceAsks() {
        String list = "/staff/v1/breaches/" + created() + "/people";
        String answer = api.with(TestRealm.staff(clinic.organization(), Role.COMPLIANCE))
                .get()
                .uri(list)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(answer).contains(rosa.toString(), "IL").doesNotContain("zyx");
        for (Role other : List.of(Role.ADMINISTRATOR, Role.COORDINATOR, Role.MARKETER)) {
            api.with(TestRealm.staff(clinic.organization(), other))
                    .get()
                    .uri(list)
                    .exchange()
                    .expectStatus()
                    .isForbidden();
        }
        api.with(TestRealm.staff(world.clinic().organization(), Role.COMPLIANCE))
                .get()
                .uri(list)
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    private String created() {
        Map<?, ?> answer = api.with(TestRealm.staff(clinic.organization(), Role.COMPLIANCE))
                .post()
                .uri("/staff/v1/breaches")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bodyValue(Map.of(
                        "discoveredOn",
                                LocalDate.ofInstant(clock.instant(), CHICAGO).toString(),
                        "beginsAt", friday.toString(),
                        "endsAt", clock.instant().toString(),
                        "actorId", "cora"))
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
        assertThat(String.valueOf(answer)).contains("people=3", "deadlines=").doesNotContain("zyx");
        return String.valueOf(Objects.requireNonNull(answer).get("breachId"));
    }

    private Breach report(@Nullable String reader) {
        Incident incident =
                new Incident(LocalDate.ofInstant(clock.instant(), CHICAGO), friday, clock.instant(), reader);
        return Objects.requireNonNull(
                breaches.report(clinic.kithway(), incident).block());
    }

    private void refused(Incident incident) {
        Mono<Breach> reported = breaches.report(clinic.kithway(), incident);
        assertThatThrownBy(reported::block)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("breach-times"));
    }

    private PersonId register(String name, @Nullable String zip) {
        PersonId person = Objects.requireNonNull(
                people.register(clinic.kithway(), new NewPerson(name, null, Language.EN, null, null, null))
                        .block());
        places.live(clinic.kithway(), person, zip).block();
        return person;
    }

    private void read(String reader, PersonId... read) {
        Actor actor = new Actor(clinic.organization(), ActorKind.STAFF, reader, Set.of(Role.COORDINATOR), null);
        people.getPeople(actor, Set.of(read), "treatment").block();
    }
}
