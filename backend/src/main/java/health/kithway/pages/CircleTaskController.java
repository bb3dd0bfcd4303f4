package health.kithway.pages;

import health.kithway.circle.MemberId;
import health.kithway.circle.OnPoint;
import health.kithway.circle.joining.Seat;
import health.kithway.circle.task.CircleTaskId;
import health.kithway.circle.task.CircleTaskKind;
import health.kithway.circle.task.CircleTaskRefused;
import health.kithway.circle.task.CircleTasks;
import health.kithway.circle.task.Claimed;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A member at their place takes a task on, gives it back, finishes it, puts one on the list, or hands over. */
@Controller
final class CircleTaskController {

    private static final Map<String, Duration> WITHIN =
            Map.of("DAY", Duration.ofDays(1), "DAYS", Duration.ofDays(3), "WEEK", Duration.ofDays(7));

    private final CirclePages pages;
    private final CirclePeople people;
    private final CircleTasks tasks;
    private final OnPoint onPoint;
    private final Clock clock;

    CircleTaskController(CirclePages pages, CirclePeople people, CircleTasks tasks, OnPoint onPoint, Clock clock) {
        this.pages = pages;
        this.people = people;
        this.tasks = tasks;
        this.onPoint = onPoint;
        this.clock = clock;
    }

    @PostMapping("/circle/tasks/{taskId}/claim")
    Mono<ResponseEntity<String>> claim(@PathVariable String taskId, ServerWebExchange exchange) {
        return pages.seated(
                exchange,
                (seat, frame) -> tasks.claim(seat.holder(), seat.member().id(), task(taskId))
                        .flatMap(claimed -> answer(seat, frame, claimed.outcome())));
    }

    @PostMapping("/circle/tasks/{taskId}/decline")
    Mono<ResponseEntity<String>> decline(@PathVariable String taskId, ServerWebExchange exchange) {
        return pages.seated(
                exchange,
                (seat, frame) -> tasks.decline(seat.holder(), seat.member().id(), task(taskId))
                        .thenReturn(Journeys.to("/circle")));
    }

    @PostMapping("/circle/tasks/{taskId}/finish")
    Mono<ResponseEntity<String>> finish(@PathVariable String taskId, ServerWebExchange exchange) {
        return pages.seated(
                exchange,
                (seat, frame) -> tasks.finish(seat.holder(), seat.member().id(), task(taskId))
                        .thenReturn(Journeys.to("/circle"))
                        .onErrorResume(
                                Refused.class,
                                refused -> refused.refusal() instanceof CircleTaskRefused
                                        ? answer(seat, frame, Claimed.Outcome.TAKEN)
                                        : Mono.error(refused)));
    }

    /** What is on the list already stays as it is. */
    @PostMapping("/circle/tasks")
    Mono<ResponseEntity<String>> add(ServerWebExchange exchange) {
        return pages.seated(
                exchange,
                (seat, frame) -> exchange.getFormData()
                        .flatMap(sent -> tasks.add(
                                seat.holder(),
                                seat.circle().referrals().getLast(),
                                kind(Forms.text(sent, "kind")),
                                due(sent),
                                seat.member().id()))
                        .thenReturn(Journeys.to("/circle"))
                        .onErrorResume(
                                Refused.class,
                                refused -> refused.refusal() instanceof CircleTaskRefused
                                        ? Mono.just(Journeys.to("/circle"))
                                        : Mono.error(refused)));
    }

    private @Nullable Instant due(MultiValueMap<String, String> sent) {
        Duration within = WITHIN.get(Forms.text(sent, "due"));
        return within == null ? null : clock.instant().plus(within);
    }

    @PostMapping("/circle/hand-over")
    Mono<ResponseEntity<String>> handOver(ServerWebExchange exchange) {
        return pages.seated(
                exchange,
                (seat, frame) -> exchange.getFormData()
                        .flatMap(sent -> onPoint.handOver(
                                seat.holder(),
                                seat.circle().id(),
                                new MemberId(id(Forms.text(sent, "member"))),
                                seat.member().id()))
                        .thenReturn(Journeys.to("/circle")));
    }

    /** Who was not the first is told kindly, on the page as it stands now. */
    private Mono<ResponseEntity<String>> answer(Seat seat, Frame frame, Claimed.Outcome outcome) {
        return switch (outcome) {
            case YOURS -> Mono.just(Journeys.to("/circle"));
            case TAKEN, OVER ->
                people.show(seat, frame.here().language())
                        .map(view -> pages.print(frame, view.noting("circle.note." + outcome.name())));
        };
    }

    private static CircleTaskId task(String typed) {
        return new CircleTaskId(id(typed));
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException unreadable) {
            throw new Refused(new CommonRefusal.NotFound("task"));
        }
    }

    private static CircleTaskKind kind(String typed) {
        return Arrays.stream(CircleTaskKind.values())
                .filter(kind -> kind.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new Refused(new CommonRefusal.NotFound("task")));
    }
}
