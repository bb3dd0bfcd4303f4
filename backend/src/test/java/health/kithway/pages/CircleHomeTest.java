package health.kithway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.circle.Circle;
import health.kithway.circle.EventKind;
import health.kithway.circle.Family;
import health.kithway.circle.Member;
import health.kithway.circle.MemberState;
import health.kithway.circle.OnPoint;
import health.kithway.circle.Permission;
import health.kithway.circle.task.CircleTask;
import health.kithway.circle.task.CircleTaskKind;
import health.kithway.circle.task.CircleTasks;
import health.kithway.pass.PassPurpose;
import health.kithway.pass.Sessions;
import health.kithway.referral.AppointmentEvent;
import health.kithway.referral.EventSource;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;

/** Rosa, Tom and Nell at their circle's page, without scripts. */
class CircleHomeTest extends Family {

    @Autowired
    CircleTasks tasks;

    @Autowired
    OnPoint onPoint;

    @Autowired
    Sessions sessions;

    @Test
    void tomTakesTheRideOnThePageAndNellWhoIsSlowerIsToldKindly() {
        Circle circle = booked();
        Member tom = in(circle, "Tom", Permission.TASKS);
        Member nell = in(circle, "Nell", Permission.TASKS);
        CircleTask ride = task(circle, CircleTaskKind.RIDE);

        assertThat(page(tom)).contains("Drive to the visit", "No one yet", "I will do it");
        assertThat(press(tom, "/circle/tasks/" + ride.id() + "/claim")
                        .getStatus()
                        .value())
                .isEqualTo(303);
        EntityExchangeResult<byte[]> late = press(nell, "/circle/tasks/" + ride.id() + "/claim");

        assertThat(late.getStatus().value()).isEqualTo(409);
        assertThat(words(late)).contains("Someone else was a bit faster. Thank you!", "Tom is doing this");
        assertThat(page(tom)).contains("You are doing this", "It is done");
        assertThat(press(tom, "/circle/tasks/" + ride.id() + "/finish")
                        .getStatus()
                        .value())
                .isEqualTo(303);
        assertThat(page(nell)).contains("Drive to the visit: done by Tom");
    }

    @Test
    @Tag("R-HIPAA-09")
    void thePageSaysOnlyWhatEachMayKnow() {
        Circle circle = booked();
        String toms = page(in(circle, "Tom", Permission.TASKS));
        String nells = page(in(circle, "Nell", Permission.STATUS));
        String drivers = page(in(circle, "Dan", Permission.LOGISTICS));

        assertThat(toms).contains("To do", "On point now:").doesNotContain("The visit is booked", "When:", "Where:");
        assertThat(nells).contains("The visit is booked").doesNotContain("To do", "When:", "Where:", "On point now:");
        assertThat(drivers).contains("When:", "Lakeview Lakeshore").doesNotContain("The visit is booked", "To do");
    }

    @Test
    void rosaHandsOverWithOneTapAndAddsWhatIsToDo() {
        Circle circle = booked();
        Member rosa = circle.members().getFirst();
        Member tom = in(circle, "Tom", Permission.TASKS);
        assertThat(page(rosa)).contains("Hand over to Tom");

        assertThat(press(rosa, "/circle/hand-over", "member", tom.id().toString())
                        .getStatus()
                        .value())
                .isEqualTo(303);
        assertThat(press(tom, "/circle/tasks", "kind", "PHOTO_ID", "due", "DAYS")
                        .getStatus()
                        .value())
                .isEqualTo(303);

        assertThat(now(circle).onPoint()).isEqualTo(tom.id());
        assertThat(tasks.listTasks(clinic.organization(), circle.id()).block())
                .filteredOn(task -> task.kind() == CircleTaskKind.PHOTO_ID)
                .singleElement()
                .satisfies(task ->
                        assertThat(task.dueAt()).isEqualTo(clock.instant().plus(Duration.ofDays(3))));
        assertThat(page(rosa))
                .contains("Tom took over.", "Have a photo ID at hand")
                .doesNotContain("Hand over to");
    }

    @Test
    void aRemovedSonsPageIsGoneAtOnceAndHisPressesDoNothing() {
        Circle circle = booked();
        Member tom = in(circle, "Tom", Permission.TASKS);
        CircleTask ride = task(circle, CircleTaskKind.RIDE);
        String cookie = cookie(tom);
        membership
                .become(clinic.kithway(), circle.id(), tom.id(), MemberState.REMOVED, EventKind.REMOVED, null)
                .block();

        EntityExchangeResult<byte[]> page =
                browser(cookie).get().uri("/circle").exchange().expectBody().returnResult();
        EntityExchangeResult<byte[]> pressed = browser(cookie)
                .post()
                .uri("/circle/tasks/" + ride.id() + "/claim")
                .exchange()
                .expectBody()
                .returnResult();

        assertThat(page.getStatus().value()).isEqualTo(401);
        assertThat(words(page)).doesNotContain("Drive to the visit", "Walter", "Rosa");
        assertThat(pressed.getStatus().value()).isEqualTo(401);
        assertThat(task(circle, CircleTaskKind.RIDE).owner()).isNull();
    }

    @Test
    void thePageSpeaksSpanish() {
        Circle circle = booked();
        String page = words(browser(cookie(circle.members().getFirst()))
                .get()
                .uri("/circle?lang=es")
                .exchange()
                .expectBody()
                .returnResult());

        assertThat(page).contains("Llevar en auto a la cita", "Nadie todavía", "La cita ya tiene fecha");
    }

    private Circle booked() {
        Circle circle = forWalter();
        membership
                .become(
                        clinic.kithway(),
                        circle.id(),
                        circle.members().getFirst().id(),
                        MemberState.ACTIVE,
                        EventKind.APPROVED,
                        null)
                .block();
        Instant starts = clock.instant().plus(Duration.ofDays(5));
        referrals
                .recordAppointmentEvent(
                        clinic.kithway(),
                        new AppointmentEvent(
                                circle.referrals().getFirst(),
                                "visit-1",
                                AppointmentEvent.Kind.SCHEDULED,
                                starts,
                                null,
                                clock.instant(),
                                EventSource.STAFF))
                .block();
        runDue();
        return now(circle);
    }

    private CircleTask task(Circle circle, CircleTaskKind kind) {
        return tasks.listTasks(clinic.organization(), circle.id()).block().stream()
                .filter(task -> task.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private String page(Member member) {
        return words(browser(cookie(member))
                .get()
                .uri("/circle")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult());
    }

    private EntityExchangeResult<byte[]> press(Member member, String path, String... field) {
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        for (int name = 0; name < field.length; name += 2) {
            form.add(field[name], field[name + 1]);
        }
        return browser(cookie(member))
                .post()
                .uri(path)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue(form)
                .exchange()
                .expectBody()
                .returnResult();
    }

    private String cookie(Member member) {
        return sessions.begin(
                        clinic.kithway(),
                        PassPurpose.CIRCLE_MEMBER,
                        member.id().value(),
                        member.person().value(),
                        false)
                .block()
                .cookie();
    }

    private WebTestClient browser(String cookie) {
        return WebTestClient.bindToServer()
                .baseUrl(api.address())
                .defaultCookie("kw-circle", cookie)
                .build();
    }

    private static String words(EntityExchangeResult<byte[]> page) {
        return new String(page.getResponseBodyContent(), StandardCharsets.UTF_8)
                .replaceAll("<[^>]*>", "")
                .replaceAll("\\s+", " ");
    }
}
