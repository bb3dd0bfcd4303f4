package health.kithway.job;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.KithwayApplication;
import health.kithway.tenancy.OrganizationId;
import health.kithway.testkit.TestDatabase;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Two backends side by side on one database, each with its own poller, as on a server. */
class TwoInstancesTest {

    private static final int JOBS = 200;
    private static final ConcurrentMap<UUID, Integer> done = new ConcurrentHashMap<>();
    private static final Set<String> workers = ConcurrentHashMap.newKeySet();
    private static final CountDownLatch begun = new CountDownLatch(1);
    private static final CountDownLatch all = new CountDownLatch(JOBS);
    private static ConfigurableApplicationContext first;
    private static ConfigurableApplicationContext second;

    private final OrganizationId lakeview = new OrganizationId(UUID.randomUUID());

    record Errand(UUID number) {}

    /** Still at work when the instance is told to stop. */
    record LongWorker() implements JobHandler<Errand> {
        @Override
        public String kind() {
            return "long-errand";
        }

        @Override
        public Class<Errand> payload() {
            return Errand.class;
        }

        @Override
        public Mono<Void> handle(OrganizationId organization, Errand errand) {
            return Mono.fromRunnable(begun::countDown)
                    .then(Mono.delay(Duration.ofSeconds(2)))
                    .then(Mono.fromRunnable(() -> done.merge(errand.number(), 1, Integer::sum)));
        }
    }

    record Worker(String name) implements JobHandler<Errand> {
        @Override
        public String kind() {
            return "errand";
        }

        @Override
        public Class<Errand> payload() {
            return Errand.class;
        }

        @Override
        public Mono<Void> handle(OrganizationId organization, Errand errand) {
            return Mono.delay(Duration.ofMillis(5)).then(Mono.fromRunnable(() -> {
                workers.add(name);
                done.merge(errand.number(), 1, Integer::sum);
                all.countDown();
            }));
        }
    }

    @BeforeAll
    static void startTwo() {
        String database = TestDatabase.create();
        first = start(database, "first");
        second = start(database, "second");
    }

    @AfterAll
    static void stopBoth() {
        first.close();
        second.close();
    }

    @Test
    void eachJobIsDoneOnceAndAnInstanceIsWokenByTheOther() throws InterruptedException {
        Jobs writing = first.getBean(Jobs.class);

        Flux.range(0, JOBS)
                .map(turn -> UUID.randomUUID())
                .flatMap(number -> writing.now(lakeview, "errand", number, new Errand(number)), 10)
                .blockLast();

        assertThat(all.await(30, TimeUnit.SECONDS)).as("all jobs done").isTrue();
        assertThat(first.getBean(DueJobs.class).runDue().block())
                .as("nothing left")
                .isZero();
        assertThat(done).hasSizeGreaterThanOrEqualTo(JOBS);
        assertThat(done.values()).containsOnly(1);
        assertThat(workers).containsExactlyInAnyOrder("first", "second");
    }

    @Test
    void anInstanceThatIsToldToStopFinishesWhatItClaimed() throws InterruptedException {
        ConfigurableApplicationContext leaving = start(TestDatabase.create(), "leaving");
        UUID last = UUID.randomUUID();
        leaving.getBean(Jobs.class)
                .now(lakeview, "long-errand", last, new Errand(last))
                .block();
        assertThat(begun.await(10, TimeUnit.SECONDS)).as("claimed").isTrue();

        leaving.close();

        assertThat(done).containsEntry(last, 1);
    }

    private static ConfigurableApplicationContext start(String database, String name) {
        String[] arguments = Stream.concat(
                        Stream.of(TestDatabase.settings(database)),
                        Stream.of("server.port=0", "management.server.port=-1", "logging.structured.format.console="))
                .map(setting -> "--" + setting)
                .toArray(String[]::new);
        return new SpringApplicationBuilder(KithwayApplication.class)
                .web(WebApplicationType.REACTIVE)
                .initializers(context -> {
                    GenericApplicationContext beans = (GenericApplicationContext) context;
                    beans.registerBean("worker", Worker.class, () -> new Worker(name));
                    beans.registerBean("longWorker", LongWorker.class, LongWorker::new);
                })
                .run(arguments);
    }
}
