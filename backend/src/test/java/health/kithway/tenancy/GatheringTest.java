package health.kithway.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.kithway.problem.Refused;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

class GatheringTest {

    private final List<List<Integer>> batches = new ArrayList<>();
    private final List<Sinks.One<Boolean>> underWay = new ArrayList<>();
    private final Gathering<Integer, String> gathering = new Gathering<>(3, 1, 6, this::work);

    private Mono<List<String>> work(List<Integer> batch) {
        batches.add(batch);
        Sinks.One<Boolean> end = Sinks.one();
        underWay.add(end);
        return end.asMono()
                .map(done -> batch.stream().map(item -> "did " + item).toList());
    }

    private void finish(int batch) {
        underWay.get(batch).tryEmitValue(true);
    }

    @Test
    void whoeverIsAloneWaitsForNobodyAndTheRestGoTogether() {
        List<String> answers = new ArrayList<>();
        Disposable asking =
                Flux.range(1, 6).flatMap(item -> gathering.ask(item), 6).subscribe(answers::add);
        assertThat(batches).containsExactly(List.of(1));
        assertThat(answers).as("nobody is answered before their work is done").isEmpty();

        finish(0);
        assertThat(batches).containsExactly(List.of(1), List.of(2, 3, 4));
        finish(1);
        finish(2);

        assertThat(answers).containsExactly("did 1", "did 2", "did 3", "did 4", "did 5", "did 6");
        assertThat(gathering.waiting()).isZero();
        asking.dispose();
    }

    @Test
    void whenTooManyWaitTheNextIsRefusedAndTheOthersAreNot() {
        Disposable asking =
                Flux.range(1, 6).flatMap(item -> gathering.ask(item), 6).subscribe();

        assertThatThrownBy(() -> gathering.ask(7).block()).isInstanceOf(Refused.class);

        finish(0);
        Disposable one = gathering.ask(8).subscribe();
        assertThat(gathering.waiting()).isEqualTo(6);
        finish(1);
        finish(2);
        asking.dispose();
        one.dispose();
    }

    @Test
    void whoeverHangsUpTakesNothingBack() {
        Disposable first = gathering.ask(1).subscribe();
        Disposable second = gathering.ask(2).subscribe();
        second.dispose();
        finish(0);

        assertThat(batches).containsExactly(List.of(1), List.of(2));
        finish(1);
        first.dispose();
    }

    @Test
    void whatFailsFailsForItsBatchAndForNoOther() {
        List<Throwable> failures = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        Disposable first = gathering.ask(1).subscribe(answers::add, failures::add);
        Disposable second = gathering.ask(2).subscribe(answers::add, failures::add);
        underWay.getFirst().tryEmitError(new IllegalStateException("the database went away"));
        finish(1);

        assertThat(failures).hasSize(1);
        assertThat(answers).containsExactly("did 2");
        first.dispose();
        second.dispose();
    }
}
