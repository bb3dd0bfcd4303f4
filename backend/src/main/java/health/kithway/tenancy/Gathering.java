package health.kithway.tenancy;

import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Gathers what is asked while the batch before is under way, and has it done together: somebody alone waits for nobody, a
 * thousand at once share a round trip and a commit. Whoever asks is answered after the work of their batch is done, never before;
 * a client that hangs up takes nothing back. When too many wait, the next is refused (503) rather than forgotten.
 *
 * @param <I> what is asked
 * @param <O> the answer
 */
public final class Gathering<I, O> {

    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Duration A_MOMENT = Duration.ofMillis(25);

    private record Asked<I, O>(I item, CompletableFuture<O> answer) {}

    private final Function<List<I>, Mono<List<O>>> work;
    private final int most;
    private final int atOnce;
    private final int room;
    private final ConcurrentLinkedQueue<Asked<I, O>> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicBoolean alarm = new AtomicBoolean();

    /**
     * @param most size of the largest batch
     * @param atOnce batches under way at the same time, each on a connection of its own
     * @param room how many may wait
     * @param work answers in the order of the questions
     */
    public Gathering(int most, int atOnce, int room, Function<List<I>, Mono<List<O>>> work) {
        this.most = most;
        this.atOnce = atOnce;
        this.room = room;
        this.work = work;
    }

    public Mono<O> ask(I item) {
        return Mono.fromFuture(() -> enqueue(item, this::goOn), true);
    }

    /** For what nobody waits for: it goes with the next batch, at the latest a moment from now, so that batches are large. */
    public void tell(I item, Consumer<O> done, Consumer<Throwable> failed) {
        CompletableFuture<Void> _ = enqueue(item, this::goOnSoon).handle((answer, failure) -> {
            if (failure == null) done.accept(answer);
            else failed.accept(failure);
            return null;
        });
    }

    /** How many are not answered yet. */
    public int waiting() {
        return waiting.get();
    }

    private CompletableFuture<O> enqueue(I item, Runnable begin) {
        if (waiting.incrementAndGet() > room) {
            waiting.decrementAndGet();
            return CompletableFuture.failedFuture(new Refused(new CommonRefusal.Crowded()));
        }
        Asked<I, O> asked = new Asked<>(item, new CompletableFuture<>());
        queue.add(asked);
        begin.run();
        return asked.answer();
    }

    private void goOnSoon() {
        if (alarm.compareAndSet(false, true)) {
            Schedulers.parallel()
                    .schedule(
                            () -> {
                                alarm.set(false);
                                goOn();
                            },
                            A_MOMENT.toMillis(),
                            TimeUnit.MILLISECONDS);
        }
    }

    private void goOn() {
        while (!queue.isEmpty()) {
            if (underWay.incrementAndGet() > atOnce) {
                underWay.decrementAndGet();
                // Whoever is under way looks at the queue again after giving up the place.
                if (underWay.get() >= atOnce) return;
                continue;
            }
            List<Asked<I, O>> batch = next();
            if (batch.isEmpty()) {
                underWay.decrementAndGet();
            } else {
                send(batch);
            }
        }
    }

    private List<Asked<I, O>> next() {
        List<Asked<I, O>> batch = new ArrayList<>();
        while (batch.size() < most) {
            Asked<I, O> asked = queue.poll();
            if (asked == null) break;
            batch.add(asked);
        }
        return batch;
    }

    private void send(List<Asked<I, O>> batch) {
        List<I> items = batch.stream().map(Asked::item).toList();
        // Those who asked wait for their own answers, not for this pipeline: it must outlive each of them.
        Mono.defer(() -> work.apply(items))
                .timeout(LONGEST)
                .subscribe(
                        answers ->
                                done(batch, place -> batch.get(place).answer().complete(answers.get(place))),
                        failure ->
                                done(batch, place -> batch.get(place).answer().completeExceptionally(failure)));
    }

    private void done(List<Asked<I, O>> batch, IntConsumer answer) {
        underWay.decrementAndGet();
        goOn();
        for (int place = 0; place < batch.size(); place++) {
            answer.accept(place);
        }
        waiting.addAndGet(-batch.size());
    }
}
