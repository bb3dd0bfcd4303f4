package health.kithway.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.kithway.problem.Refused;
import health.kithway.testkit.KithwayTest;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@KithwayTest
class IdempotentRequestsTest {

    private final Actor pat = Actor.kithway(new OrganizationId(UUID.randomUUID()), "pat");
    private final AtomicInteger done = new AtomicInteger();

    @Autowired
    IdempotentRequests requests;

    record Order(String what) {}

    record Receipt(int number) {}

    @Test
    void theSameKeyAndBodyIsDoneOnceAndAnsweredTheSame() {
        assertThat(send("key-1", "a").block()).isEqualTo(new Receipt(1));
        assertThat(send("key-1", "a").block()).isEqualTo(new Receipt(1));
        assertThat(done).hasValue(1);
        assertThat(send("key-2", "a").block()).isEqualTo(new Receipt(2));
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        send("key-1", "a").block();

        assertThatThrownBy(() -> send("key-1", "b").block())
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(new IdempotencyRefused.OtherBody()));
    }

    @Test
    void theSameKeyOfAnotherPracticeIsAnotherRequest() {
        Actor norma = Actor.kithway(pat.organization(), "norma");

        assertThat(send("key-1", "a").block()).isEqualTo(new Receipt(1));
        assertThat(send(norma, "key-1", "b", Duration.ZERO).block()).isEqualTo(new Receipt(2));
    }

    @Test
    void aRequestThatFailedMayBeTriedAgain() {
        Mono<Receipt> failing = requests.once(
                pat, request("key-1", "a"), Receipt.class, () -> Mono.error(new IllegalArgumentException("no")));

        assertThatThrownBy(failing::block).isInstanceOf(IllegalArgumentException.class);
        assertThat(send("key-1", "a").block()).isEqualTo(new Receipt(1));
    }

    @Test
    void ofManyAtOnceOneIsDoneAndTheOthersAreToldToWaitOrGetItsAnswer() {
        long answered = Flux.range(0, 8)
                .flatMap(turn -> send(pat, "key-1", "a", Duration.ofMillis(300)).onErrorResume(Refused.class, still -> {
                    assertThat(still.refusal()).isEqualTo(new IdempotencyRefused.StillRunning());
                    return Mono.empty();
                }))
                .doOnNext(receipt -> assertThat(receipt).isEqualTo(new Receipt(1)))
                .count()
                .block();

        assertThat(answered).isPositive();
        assertThat(done).hasValue(1);
    }

    private Mono<Receipt> send(String key, String what) {
        return send(pat, key, what, Duration.ZERO);
    }

    private Mono<Receipt> send(Actor actor, String key, String what, Duration work) {
        return requests.once(
                actor,
                request(key, what),
                Receipt.class,
                () -> Mono.delay(work).map(tick -> new Receipt(done.incrementAndGet())));
    }

    private static IdempotentRequests.Request request(String key, String what) {
        return new IdempotentRequests.Request("order", key, new Order(what));
    }
}
