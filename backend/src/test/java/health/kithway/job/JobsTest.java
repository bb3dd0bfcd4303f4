package health.kithway.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import reactor.core.publisher.Mono;

@KithwayTest
@Import(JobsTest.Listeners.class)
class JobsTest {

    private final OrganizationId lakeview = new OrganizationId(UUID.randomUUID());
    private final Actor alma = Actor.kithway(lakeview, "alma");
    private final UUID visit = UUID.randomUUID();

    @Autowired
    Jobs jobs;

    @Autowired
    DueJobs due;

    @Autowired
    DeadJobs dead;

    @Autowired
    OrganizationTransactions transactions;

    @Autowired
    TestClock clock;

    @Autowired
    Rehearsal rehearsal;

    record Errand(UUID visit) {}

    record VisitBooked(UUID subject) implements Fact {}

    /** Does what the test tells it and remembers what it was asked. */
    static final class Rehearsal implements JobHandler<Errand> {
        final List<UUID> done = new CopyOnWriteArrayList<>();
        final Map<UUID, RuntimeException> failing = new ConcurrentHashMap<>();

        @Override
        public String kind() {
            return "rehearsal";
        }

        @Override
        public Class<Errand> payload() {
            return Errand.class;
        }

        @Override
        public Mono<Void> handle(OrganizationId organization, Errand errand) {
            return Mono.fromRunnable(() -> {
                done.add(errand.visit());
                RuntimeException failure = failing.get(errand.visit());
                if (failure != null) {
                    throw failure;
                }
            });
        }

        long timesDone(UUID visit) {
            return done.stream().filter(visit::equals).count();
        }
    }

    record Ear(String name, Rehearsal heard) implements FactListener<VisitBooked> {
        @Override
        public Class<VisitBooked> fact() {
            return VisitBooked.class;
        }

        @Override
        public Mono<Void> hear(OrganizationId organization, VisitBooked fact) {
            return heard.handle(organization, new Errand(fact.subject()));
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Listeners {
        @Bean
        Rehearsal rehearsal() {
            return new Rehearsal();
        }

        @Bean
        Ear reminders(Rehearsal rehearsal) {
            return new Ear("reminders", rehearsal);
        }

        @Bean
        Ear reports(Rehearsal rehearsal) {
            return new Ear("reports", rehearsal);
        }
    }

    @Test
    void workIsDoneWhenItIsDueAndOnce() {
        Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
        jobs.later(lakeview, "rehearsal", visit, new Errand(visit), tomorrow).block();

        due.runDue().block();
        assertThat(rehearsal.timesDone(visit)).isZero();

        clock.advance(Duration.ofDays(1));
        due.runDue().block();
        due.runDue().block();
        assertThat(rehearsal.timesDone(visit)).isEqualTo(1);
    }

    @Test
    void workOfAnActThatFailedDoesNotExist() {
        Mono<Object> failed = transactions.run(
                lakeview,
                () -> jobs.now(lakeview, "rehearsal", visit, new Errand(visit))
                        .then(Mono.error(new IllegalArgumentException("the act failed"))));

        assertThatThrownBy(failed::block).isInstanceOf(IllegalArgumentException.class);
        due.runDue().block();
        assertThat(rehearsal.timesDone(visit)).isZero();
    }

    @Test
    void everyListenerHearsAFact() {
        jobs.tell(lakeview, new VisitBooked(visit)).block();

        due.runDue().block();

        assertThat(rehearsal.timesDone(visit)).isEqualTo(2);
    }

    @Test
    void whatFailsIsTriedAgainLaterAndThenLeftToAnOperatorWhoCanRetry() {
        rehearsal.failing.put(visit, new IllegalStateException("555-0100 must not be kept"));
        jobs.now(lakeview, "rehearsal", visit, new Errand(visit)).block();

        for (int attempt = 1; attempt <= BackOff.ATTEMPTS; attempt++) {
            due.runDue().block();
            assertThat(rehearsal.timesDone(visit)).isEqualTo(attempt);
            due.runDue().block();
            assertThat(rehearsal.timesDone(visit))
                    .as("waits before attempt %s", attempt + 1)
                    .isEqualTo(attempt);
            clock.advance(Duration.ofHours(1));
        }
        due.runDue().block();
        assertThat(rehearsal.timesDone(visit)).isEqualTo(BackOff.ATTEMPTS);
        Job left = onlyDeadJob();
        assertThat(left.failure()).isEqualTo("IllegalStateException");

        rehearsal.failing.clear();
        dead.retry(alma, left.id()).block();
        due.runDue().block();
        assertThat(rehearsal.timesDone(visit)).isEqualTo(BackOff.ATTEMPTS + 1);
        assertThat(dead.listJobs(alma, Job.State.DEAD, null, 10).block().items())
                .isEmpty();
    }

    @Test
    void aHandlerThatMustWaitUsesUpNoAttempt() {
        Instant later = clock.instant().plus(Duration.ofHours(9));
        rehearsal.failing.put(visit, new TryAgainAt(later));
        jobs.now(lakeview, "rehearsal", visit, new Errand(visit)).block();

        due.runDue().block();
        clock.advance(Duration.ofHours(8));
        due.runDue().block();
        assertThat(rehearsal.timesDone(visit)).isEqualTo(1);

        rehearsal.failing.clear();
        clock.advance(Duration.ofHours(1));
        due.runDue().block();
        assertThat(rehearsal.timesDone(visit)).isEqualTo(2);
    }

    @Test
    void anUnknownKindOfWorkIsNotLostInSilence() {
        jobs.now(lakeview, "nobody-does-this", visit, new Errand(visit)).block();
        for (int attempt = 0; attempt < BackOff.ATTEMPTS; attempt++) {
            due.runDue().block();
            clock.advance(Duration.ofHours(1));
        }

        assertThat(onlyDeadJob().kind()).isEqualTo("nobody-does-this");
    }

    @Test
    void onlyADeadJobOfOnesOwnCanBeRetried() {
        jobs.now(lakeview, "nobody-does-this", visit, new Errand(visit)).block();
        for (int attempt = 0; attempt < BackOff.ATTEMPTS; attempt++) {
            due.runDue().block();
            clock.advance(Duration.ofHours(1));
        }
        Actor stranger = Actor.kithway(new OrganizationId(UUID.randomUUID()), "stranger");
        UUID job = onlyDeadJob().id();

        assertThatThrownBy(() -> dead.retry(stranger, job).block()).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> dead.retry(alma, UUID.randomUUID()).block()).isInstanceOf(Refused.class);
    }

    private Job onlyDeadJob() {
        List<Job> items = dead.listJobs(alma, Job.State.DEAD, null, 10).block().items();
        assertThat(items).hasSize(1);
        return items.getFirst();
    }
}
