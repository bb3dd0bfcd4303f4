package health.kithway.person.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.kithway.audit.AuditTrail;
import health.kithway.directory.Language;
import health.kithway.person.NewPerson;
import health.kithway.person.People;
import health.kithway.person.PersonId;
import health.kithway.person.emergency.EmergencyAccess.Reason;
import health.kithway.person.emergency.EmergencyAccess.Verdict;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.Role;
import health.kithway.testkit.Api;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.TestClock;
import health.kithway.testkit.TestRealm;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import reactor.core.publisher.Mono;

/** Rosa collapsed at the front desk; Alma, who runs the systems, must tell the ambulance who she is. */
@KithwayTest
@Tag("R-SEC-02")
class EmergencyTest {

    private static final String WHY = "Collapsed at the front desk; the ambulance asks.";

    private final OrganizationId lakeview = new OrganizationId(UUID.randomUUID());
    private final Actor alma = Actor.kithway(lakeview, "alma");
    private final Actor connie = Actor.kithway(lakeview, "connie");

    @Autowired
    EmergencyAccesses accesses;

    @Autowired
    People people;

    @Autowired
    AuditTrail trail;

    @Autowired
    MeterRegistry meters;

    @Autowired
    TestClock clock;

    @Autowired
    Api api;

    private PersonId rosa;

    @BeforeEach
    void register() {
        rosa = people.register(connie, new NewPerson("Rosa", "Lopez", Language.ES, "3125550142", null, null))
                .block();
    }

    @Test
    void whoBreaksTheGlassReadsForAnHourAndEachReadingIsInTheTrail() {
        EmergencyAccess access = open();

        assertThat(accesses.read(alma, access.id()).block().name()).isEqualTo("Rosa Lopez");
        clock.advance(Duration.ofMinutes(59));
        accesses.read(alma, access.id()).block();
        clock.advance(Duration.ofMinutes(1));
        refused("emergency-over", accesses.read(alma, access.id()));

        assertThat(trail.listEntries(connie, rosa.toString(), null, 10).block().items())
                .filteredOn(entry -> entry.purpose().equals("emergency"))
                .extracting(entry -> entry.action())
                .containsExactly("person.read", "person.read", "person.emergency-opened");
    }

    @Test
    void nobodyElseReadsByIt() {
        EmergencyAccess access = open();

        refused("emergency-over", accesses.read(connie, access.id()));
        refused("not-found", accesses.read(Actor.kithway(new OrganizationId(UUID.randomUUID()), "alma"), access.id()));
    }

    @Test
    void anAlarmRingsAndComplianceLooksAtItOnceAndForGood() {
        double before = rung();
        EmergencyAccess access = open();
        assertThat(rung()).isEqualTo(before + 1);
        assertThat(waiting()).containsExactly(access);

        assertThat(accesses.explain(connie, access.id()).block().why()).isEqualTo(WHY);
        accesses.review(connie, access.id(), Verdict.JUSTIFIED).block();

        assertThat(waiting()).isEmpty();
        refused("already-reviewed", accesses.review(connie, access.id(), Verdict.NOT_JUSTIFIED));
    }

    @Test
    void nobodyReviewsWhatTheyOpenedThemselves() {
        EmergencyAccess access = open();

        refused("own-emergency", accesses.review(alma, access.id(), Verdict.JUSTIFIED));
        assertThat(waiting()).containsExactly(access);
    }

    /** R-HIPAA-06: not even in an emergency. */
    @Test
    void marketersPracticesAndSystemsCannotBreakTheGlass() {
        for (Role role : List.of(Role.MARKETER, Role.PRACTICE, Role.SCHEDULING)) {
            assertThat(status(role)).as(role.name()).isEqualTo(403);
        }
        assertThat(status(Role.ADMINISTRATOR)).isEqualTo(201);
    }

    private int status(Role role) {
        return api.with(TestRealm.staff(lakeview, role))
                .post()
                .uri("/staff/v1/people/" + rosa + "/emergency-accesses")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"reason\": \"DANGER_TO_LIFE\", \"why\": \"" + WHY + "\"}")
                .exchange()
                .returnResult()
                .getStatus()
                .value();
    }

    private EmergencyAccess open() {
        return accesses.open(alma, rosa, Reason.DANGER_TO_LIFE, WHY).block();
    }

    private List<EmergencyAccess> waiting() {
        return accesses.list(connie, false, null, 10).block().items();
    }

    private double rung() {
        return meters.counter("kithway.emergency.accesses", "reason", Reason.DANGER_TO_LIFE.name())
                .count();
    }

    private static void refused(String code, Mono<?> act) {
        assertThatThrownBy(act::block)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refusal -> assertThat(refusal.refusal().code()).isEqualTo(code));
    }
}
