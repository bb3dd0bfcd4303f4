package health.kithway.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.kithway.contract.staff.StaffTaskKindJson;
import health.kithway.problem.Refused;
import health.kithway.task.StaffTask.Outcome;
import health.kithway.task.StaffTask.State;
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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.StatusAssertions;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Cora and Chris work through what Kithway cannot do by itself. */
@KithwayTest
class StaffTasksTest {

    @Autowired
    World world;

    @Autowired
    StaffTasks tasks;

    @Autowired
    TestClock clock;

    @Autowired
    Api api;

    private Clinic clinic;
    private Actor cora;
    private Actor chris;

    @BeforeEach
    void open() {
        clinic = world.clinic();
        cora = new Actor(clinic.organization(), ActorKind.STAFF, "cora", Set.of(Role.COORDINATOR), null);
        chris = new Actor(clinic.organization(), ActorKind.STAFF, "chris", Set.of(Role.COORDINATOR), null);
    }

    @Test
    void theSameOccasionIsOneTaskEvenAfterItWasClosed() {
        called(TaskKind.ADDRESS_FAILS, "message/1");
        called(TaskKind.ADDRESS_FAILS, "message/1");
        tasks.close(cora, only().id(), Outcome.DONE).block();
        called(TaskKind.ADDRESS_FAILS, "message/1");

        assertThat(only().state()).isEqualTo(State.CLOSED);
    }

    @Test
    void whatIsDueFirstComesFirstAndEveryPageFollowsTheOneBefore() {
        called(TaskKind.ADDRESS_FAILS, "message/1");
        called(TaskKind.MAY_HAVE_MEANT_THE_VISIT, "reply/1");
        called(TaskKind.ADDRESS_FAILS, "message/2");

        var first = tasks.listTasks(cora, TaskQuery.ALL, 2).block();
        var second = tasks.listTasks(cora, new TaskQuery(State.OPEN, null, null, TaskCursor.of(first.next())), 2)
                .block();

        assertThat(first.items().getFirst().kind()).isEqualTo(TaskKind.MAY_HAVE_MEANT_THE_VISIT);
        assertThat(first.items()).hasSize(2);
        assertThat(second.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
        assertThat(second.next()).isNull();
    }

    @Test
    void chrisTakesOverWhatCoraTookOn() {
        called(TaskKind.NOBODY_ANSWERED, "step/1");
        tasks.claim(cora, only().id()).block();
        tasks.claim(chris, only().id()).block();

        assertThat(only().assignee()).isEqualTo("chris");
    }

    @Test
    void whatIsClosedStaysAsItWasClosed() {
        called(TaskKind.NOBODY_ANSWERED, "step/1");
        TaskId task = only().id();
        tasks.close(cora, task, Outcome.NOT_REACHED).block();

        assertThatThrownBy(() -> tasks.close(chris, task, Outcome.DONE).block()).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> tasks.claim(chris, task).block()).isInstanceOf(Refused.class);
        assertThat(only().closing().outcome()).isEqualTo(Outcome.NOT_REACHED);
    }

    @Test
    void whatSettlesItselfLeavesTheList() {
        called(TaskKind.NOBODY_ANSWERED, "step/1");
        tasks.settle(clinic.kithway(), TaskKind.NOBODY_ANSWERED, "step/1").block();
        tasks.settle(clinic.kithway(), TaskKind.NOBODY_ANSWERED, "step/1").block();

        assertThat(listed(new TaskQuery(State.OPEN, null, null, null))).isEmpty();
        assertThat(only().closing().outcome()).isEqualTo(Outcome.NOT_NEEDED);
    }

    @Test
    void itIsDueWhenTheKindSaysUnlessTheCallerKnowsBetter() {
        called(TaskKind.MAY_HAVE_MEANT_THE_VISIT, "reply/1");
        assertThat(only().due()).isEqualTo(clock.instant().plus(Duration.ofHours(4)));

        tasks.open(
                        clinic.kithway(),
                        NewTask.of(TaskKind.MEDIA_RECEIVED, "reply/2").due(clock.instant()))
                .block();
        assertThat(listed(TaskQuery.ALL).getFirst().due()).isEqualTo(clock.instant());
    }

    @Test
    void anotherClinicSeesAndTouchesNothing() {
        called(TaskKind.ADDRESS_FAILS, "message/1");
        Actor stranger =
                new Actor(world.clinic().organization(), ActorKind.STAFF, "mallory", Set.of(Role.COORDINATOR), null);

        assertThat(tasks.listTasks(stranger, TaskQuery.ALL, 10).block().items()).isEmpty();
        assertThatThrownBy(() -> tasks.claim(stranger, only().id()).block()).isInstanceOf(Refused.class);
    }

    @Test
    void coraFindsTakesAndClosesATaskOverHttpAndMarkTheMarketerSeesNone() {
        called(TaskKind.ADDRESS_FAILS, "message/1");
        String task = "/staff/v1/tasks/" + only().id();
        var coras = api.with(TestRealm.staff(clinic.organization(), Role.COORDINATOR));

        coras.get()
                .uri("/staff/v1/tasks?state=OPEN&kind=ADDRESS_FAILS")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(1);
        post(coras, task + "/claims", null)
                .isCreated()
                .expectBody()
                .jsonPath("$.assignee")
                .exists();
        post(coras, task + "/closings", "{\"outcome\": \"DONE\"}")
                .isCreated()
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("CLOSED");
        post(coras, task + "/closings", "{\"outcome\": \"DONE\"}").isEqualTo(409);
        api.with(TestRealm.staff(clinic.organization(), Role.MARKETER))
                .get()
                .uri("/staff/v1/tasks")
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    private static StatusAssertions post(WebTestClient client, String path, String body) {
        var request = client.post()
                .uri(path)
                .header("Idempotency-Key", UUID.randomUUID().toString());
        return (body == null
                        ? request
                        : request.contentType(MediaType.APPLICATION_JSON).bodyValue(body))
                .exchange()
                .expectStatus();
    }

    private void called(TaskKind kind, String occasion) {
        tasks.open(clinic.kithway(), NewTask.of(kind, occasion)).block();
    }

    /** A word that the contract does not know would fail the whole list. */
    @ParameterizedTest
    @EnumSource(TaskKind.class)
    void everyKindHasItsWordInTheContract(TaskKind kind) {
        assertThat(StaffTaskKindJson.valueOf(kind.name()).name()).isEqualTo(kind.name());
    }

    private StaffTask only() {
        List<StaffTask> all = listed(TaskQuery.ALL);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private List<StaffTask> listed(TaskQuery query) {
        return tasks.listTasks(cora, query, 50).block().items();
    }
}
