package health.kithway.sandbox;

import health.kithway.job.DueJobs;
import health.kithway.sandbox.twilio.TwilioNetwork;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Moves the sandbox's clock forward and does what becomes due on the way: hour by hour, so that what is planned for the night waits for
 * the morning as it would in real life.
 */
final class ClockDoor {

    private static final Duration STEP = Duration.ofHours(1);
    private static final Duration FARTHEST = Duration.ofDays(62);
    private static final Duration LOOK = Duration.ofMillis(50);
    private static final int LOOKS = 100;

    private final SandboxClock clock;
    private final DueJobs jobs;
    private final JobsUnderWay underWay;
    private final TwilioNetwork network;

    ClockDoor(SandboxClock clock, DueJobs jobs, JobsUnderWay underWay, TwilioNetwork network) {
        this.clock = clock;
        this.jobs = jobs;
        this.underWay = underWay;
        this.network = network;
    }

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .GET("/sandbox/clock", request -> told(0))
                .POST("/sandbox/clock", this::move)
                .build();
    }

    private Mono<ServerResponse> move(ServerRequest request) {
        return SandboxForm.of(request)
                .flatMap(form -> duration(form.field("advance"))
                        .map(by -> forward(by).flatMap(done -> form.json() ? told(done) : form.back()))
                        .orElseGet(() -> ServerResponse.badRequest()
                                .bodyValue(Map.of("detail", "advance is a duration such as PT24H, 62 days at most"))));
    }

    private static Optional<Duration> duration(String text) {
        try {
            Duration by = Duration.parse(text);
            return by.isNegative() || by.compareTo(FARTHEST) > 0 ? Optional.empty() : Optional.of(by);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /** Answers how many jobs were done on the way. */
    Mono<Integer> forward(Duration by) {
        List<Duration> steps = new ArrayList<>();
        for (Duration left = by; left.isPositive(); left = left.minus(steps.getLast())) {
            steps.add(left.compareTo(STEP) > 0 ? STEP : left);
        }
        return Flux.fromIterable(steps).concatMap(this::step).reduce(0, Integer::sum);
    }

    private Mono<Integer> step(Duration by) {
        return quiet().then(Mono.fromRunnable(() -> clock.advance(by)))
                .then(Mono.defer(jobs::runDue))
                .flatMap(done -> done == 0 ? Mono.just(0) : quiet().thenReturn(done));
    }

    /** When no job is being done and the texts that were sent are delivered; or after a while. */
    private Mono<Void> quiet() {
        return Mono.fromCallable(() -> network.quiet() && !underWay.any(clock.instant()))
                .subscribeOn(Schedulers.boundedElastic())
                .filter(Boolean::booleanValue)
                .repeatWhenEmpty(LOOKS, tries -> tries.delayElements(LOOK))
                .onErrorComplete()
                .then();
    }

    private Mono<ServerResponse> told(int jobsDone) {
        return ServerResponse.ok()
                .bodyValue(Map.of(
                        "now", clock.instant().toString(),
                        "aheadOfRealTime", clock.offset().toString(),
                        "jobsDone", jobsDone));
    }
}
