package health.kithway.testkit;

import health.kithway.consent.Channel;
import health.kithway.messaging.carrier.Carrier;
import health.kithway.messaging.carrier.CarrierStep;
import health.kithway.messaging.carrier.Fault;
import health.kithway.messaging.carrier.FaultKind;
import health.kithway.messaging.carrier.HandOver;
import health.kithway.messaging.carrier.Outgoing;
import health.kithway.messaging.carrier.Sighting;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Takes messages nowhere and remembers them: a carrier without a wire, for tests that are not about one. */
public final class RecordingCarrier implements Carrier {

    private final Channel channel;
    private final Clock clock;
    private final Map<String, Mood> moods = new ConcurrentHashMap<>();
    private final Map<String, Queue<Outgoing>> asked = new ConcurrentHashMap<>();
    private final Map<String, Queue<Taken>> taken = new ConcurrentHashMap<>();

    private record Taken(String id, String words, Instant at) {}

    /** What it does with messages to an address. */
    public enum Mood {
        TAKES,
        BUSY,
        REFUSES,
        TAKES_AND_SAYS_NOTHING
    }

    public RecordingCarrier(Channel channel, Clock clock) {
        this.channel = channel;
        this.clock = clock;
    }

    public void answers(String to, Mood mood) {
        moods.put(to, mood);
    }

    public List<Outgoing> asked(String to) {
        return List.copyOf(asked.getOrDefault(to, new ConcurrentLinkedQueue<>()));
    }

    @Override
    public Channel channel() {
        return channel;
    }

    @Override
    public Mono<HandOver> handOver(Outgoing outgoing) {
        Mono<HandOver> said = Mono.fromCallable(() -> {
            asked.computeIfAbsent(outgoing.to(), none -> new ConcurrentLinkedQueue<>())
                    .add(outgoing);
            return switch (moods.getOrDefault(outgoing.to(), Mood.TAKES)) {
                case TAKES -> new HandOver.Accepted(keep(outgoing), CarrierStep.SENT);
                case BUSY -> new HandOver.Busy(null);
                case REFUSES -> new HandOver.Refused(Fault.ending("RECORDED_NOBODY", FaultKind.PERMANENT_ADDRESS));
                case TAKES_AND_SAYS_NOTHING -> {
                    keep(outgoing);
                    yield new HandOver.Uncertain("RECORDED_NO_ANSWER");
                }
            };
        });
        // Real wires answer on threads of their own, so whoever asks is never told on theirs.
        return said.subscribeOn(Schedulers.boundedElastic());
    }

    @Override
    public Mono<Sighting> lookFor(Sighting.Wanted wanted) {
        return Mono.fromCallable(() ->
                new Sighting.Listed(taken.getOrDefault(wanted.to(), new ConcurrentLinkedQueue<>()).stream()
                        .filter(found -> !found.at().isBefore(wanted.since()))
                        .map(found -> new Sighting.Found(
                                found.id(),
                                CarrierStep.SENT,
                                null,
                                found.words().equals(wanted.words())))
                        .toList()));
    }

    private String keep(Outgoing outgoing) {
        String id = "recorded-" + outgoing.message();
        taken.computeIfAbsent(outgoing.to(), none -> new ConcurrentLinkedQueue<>())
                .add(new Taken(id, outgoing.body(), clock.instant()));
        return id;
    }
}
