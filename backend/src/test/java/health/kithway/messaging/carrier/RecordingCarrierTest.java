package health.kithway.messaging.carrier;

import health.kithway.consent.Channel;
import health.kithway.testkit.RecordingCarrier;
import health.kithway.testkit.RecordingCarrier.Mood;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** The carrier of tests that are not about one keeps what real ones keep. */
class RecordingCarrierTest extends CarrierContract {

    private final RecordingCarrier recording = new RecordingCarrier(Channel.TEXT, Clock.systemUTC());

    @Override
    protected Carrier carrier() {
        return recording;
    }

    /** It has no wire, so nothing can be missing: it says what one without a wire would say. */
    @Override
    protected Carrier withoutWire() {
        recording.answers(to, Mood.BUSY);
        return recording;
    }

    @Override
    protected Channel channel() {
        return Channel.TEXT;
    }

    @Override
    protected String address() {
        return "+1312" + (2_000_000 + Math.abs(UUID.randomUUID().hashCode() % 1_000_000));
    }

    @Override
    protected Sender sender() {
        return new Sender(UUID.randomUUID(), Channel.TEXT, "+13125550100", "Lakeview");
    }

    @Override
    protected void isBusyFor(String address) {
        recording.answers(address, Mood.BUSY);
    }

    @Override
    protected void knowsNobodyAt(String address) {
        recording.answers(address, Mood.REFUSES);
    }

    @Override
    protected void takesAndIsSilentFor(String address) {
        recording.answers(address, Mood.TAKES_AND_SAYS_NOTHING);
    }

    @Override
    protected List<String> arrived(String address) {
        return recording
                .lookFor(new Sighting.Wanted("", address, "", Instant.EPOCH))
                .flatMap(seen -> Mono.just(recording.asked(address).stream()
                        .limit(((Sighting.Listed) seen).found().size())
                        .map(Outgoing::body)
                        .toList()))
                .block();
    }

    @Override
    protected int askedFor(String address) {
        return recording.asked(address).size();
    }

    @Override
    protected boolean namesTheMessage(String address, UUID message) {
        return recording.asked(address).stream()
                .anyMatch(outgoing -> outgoing.message().equals(message));
    }
}
