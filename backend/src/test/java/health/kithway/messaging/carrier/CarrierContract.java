package health.kithway.messaging.carrier;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.consent.Channel;
import health.kithway.directory.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Signal;
import reactor.core.scheduler.Schedulers;

/**
 * What every carrier keeps, whatever its wire is. A new carrier is one package and one class that extends this one; once it
 * is green, messages may leave by it.
 */
public abstract class CarrierContract {

    /** Letters outside of ASCII, quotes, a line that begins with a dot, and what HTML and forms would eat. */
    private static final String WORDS = "Hello Ñandú & co <3 \"+1\"\n.\n50% – sí";

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(20);

    protected String to;

    /** The carrier under test, on a wire whose moods the kit chooses. */
    protected abstract Carrier carrier();

    /** The same where nobody listens; null where there is no wire that could be missing. */
    protected abstract Carrier withoutWire();

    protected abstract Channel channel();

    /** A fresh address that the wire takes messages for. */
    protected abstract String address();

    protected abstract Sender sender();

    /** From now on: certainly does not take messages to the address, and may be asked again. */
    protected abstract void isBusyFor(String address);

    /** From now on: there is nobody at the address. */
    protected abstract void knowsNobodyAt(String address);

    /** From now on: takes messages to the address, and never says so. */
    protected abstract void takesAndIsSilentFor(String address);

    /** The words that came out at the other end, the oldest first. */
    protected abstract List<String> arrived(String address);

    /** How often the wire was asked to take something to the address. */
    protected abstract int askedFor(String address);

    /** Whether news about the message would find back to it: our own id went along. */
    protected abstract boolean namesTheMessage(String address, UUID message);

    /** Whether the carrier itself, not who got the message, still has the words. */
    protected boolean remembers(String carrierId) {
        return false;
    }

    @BeforeEach
    void aFreshAddress() {
        to = address();
        assertThat(carrier().channel()).isEqualTo(channel());
    }

    @Test
    void aMessageIsHandedOverOnceAndHasANameThere() {
        assertThat(handOver(outgoing())).isInstanceOfSatisfying(HandOver.Accepted.class, accepted -> {
            assertThat(accepted.carrierId()).isNotBlank();
            assertThat(accepted.step()).isLessThanOrEqualTo(CarrierStep.SENT);
        });
        assertThat(askedFor(to)).isEqualTo(1);
        assertThat(arrived(to)).hasSize(1);
    }

    @Test
    void theWordsArriveAsTheyWereWritten() {
        handOver(outgoing());

        assertThat(arrived(to).getFirst().replace("\r\n", "\n")).contains(WORDS);
    }

    @Test
    void ourOwnIdGoesAlong() {
        Outgoing outgoing = outgoing();
        handOver(outgoing);

        assertThat(namesTheMessage(to, outgoing.message())).isTrue();
    }

    @Test
    void twoHandOversAreTwoMessagesWithTwoNames() {
        HandOver.Accepted first = (HandOver.Accepted) handOver(outgoing());
        HandOver.Accepted second = (HandOver.Accepted) handOver(outgoing());

        assertThat(first.carrierId()).isNotEqualTo(second.carrierId());
        assertThat(arrived(to)).hasSize(2);
    }

    @Test
    @Tag("R-TWI-10")
    void whatIsCertainlyNotTakenMayBeTriedAgain() {
        isBusyFor(to);

        assertThat(handOver(outgoing())).isInstanceOf(HandOver.Busy.class);
        assertThat(askedFor(to)).isEqualTo(1);
        assertThat(arrived(to)).isEmpty();
    }

    @Test
    @Tag("R-TWI-10")
    void aConnectionThatWasNeverMadeMayBeTriedAgain() {
        Carrier nowhere = withoutWire();

        assertThat(nowhere.handOver(outgoing()).block(LONG_ENOUGH)).isInstanceOf(HandOver.Busy.class);
    }

    @Test
    @Tag("R-TWI-11")
    void whatNobodySawTheEndOfIsUncertainAndNeverRepeatedByTheCarrierItself() {
        takesAndIsSilentFor(to);

        assertThat(handOver(outgoing())).isInstanceOf(HandOver.Uncertain.class);
        assertThat(askedFor(to)).isEqualTo(1);
        assertThat(arrived(to)).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    @Tag("R-TWI-11")
    void whoIsAskedForAMessageNeverDeniesWhatItHas() {
        takesAndIsSilentFor(to);
        Instant before = Instant.EPOCH;
        handOver(outgoing());

        Sighting sighting = carrier()
                .lookFor(new Sighting.Wanted(sender().address(), to, outgoing().body(), before))
                .block(LONG_ENOUGH);
        switch (sighting) {
            case Sighting.CannotTell cannotTell -> assertThat(cannotTell).isNotNull();
            case Sighting.Listed listed ->
                assertThat(listed.found()).hasSameSizeAs(arrived(to)).allMatch(Sighting.Found::sameWords);
        }
    }

    @Test
    @Tag("R-TWI-09")
    void anAddressWithNobodyIsToldByItsKindAndNotTriedAgain() {
        knowsNobodyAt(to);

        assertThat(handOver(outgoing())).isInstanceOfSatisfying(HandOver.Refused.class, refused -> {
            assertThat(refused.fault().kind()).isEqualTo(FaultKind.PERMANENT_ADDRESS);
            assertThat(refused.fault().repeats()).isZero();
            assertThat(refused.fault().word()).matches("[A-Z0-9_.-]+");
        });
        assertThat(arrived(to)).isEmpty();
    }

    @Test
    @Tag("R-TWI-14")
    void aCarrierForgetsTheWordsOfWhatItTook() {
        HandOver.Accepted accepted = (HandOver.Accepted) handOver(outgoing());

        assertThat(carrier().forget(accepted.carrierId()).block(LONG_ENOUGH)).isTrue();
        assertThat(remembers(accepted.carrierId())).isFalse();
    }

    @Test
    void noFailureIsAnErrorAndNothingPersonalIsInTheAnswer() {
        String silent = address();
        String nobody = address();
        String busy = address();
        takesAndIsSilentFor(silent);
        knowsNobodyAt(nobody);
        isBusyFor(busy);

        for (String other : List.of(to, silent, nobody, busy)) {
            Signal<HandOver> end =
                    carrier().handOver(outgoing(other)).materialize().block(LONG_ENOUGH);
            assertThat(end.isOnError()).isFalse();
            assertThat(String.valueOf(end.get())).doesNotContain(other, "Ñandú");
        }
        assertThat(outgoing().toString()).doesNotContain(to, "Ñandú");
    }

    @Test
    void whoHandsOverDoesNotWaitOnTheirOwnThread() {
        AtomicReference<Thread> asking = new AtomicReference<>();
        AtomicReference<Thread> answering = new AtomicReference<>();

        Mono.fromRunnable(() -> asking.set(Thread.currentThread()))
                .then(carrier().handOver(outgoing()))
                .doOnNext(answer -> answering.set(Thread.currentThread()))
                .subscribeOn(Schedulers.parallel())
                .block(LONG_ENOUGH);

        assertThat(asking.get()).isNotNull();
        assertThat(answering.get()).isNotNull().isNotSameAs(asking.get());
    }

    @Test
    void twentyAtOnceArriveOnceEach() {
        List<HandOver> answers = Flux.range(0, 20)
                .flatMap(each -> carrier().handOver(outgoing()), 20)
                .collectList()
                .block(LONG_ENOUGH);

        assertThat(answers).hasSize(20).allMatch(HandOver.Accepted.class::isInstance);
        assertThat(arrived(to)).hasSize(20);
    }

    protected HandOver handOver(Outgoing outgoing) {
        return carrier().handOver(outgoing).block(LONG_ENOUGH);
    }

    protected Outgoing outgoing() {
        return outgoing(to);
    }

    protected Outgoing outgoing(String address) {
        return new Outgoing(
                UUID.randomUUID(),
                sender(),
                address,
                Language.EN,
                channel() == Channel.EMAIL ? "A message from Lakeview" : null,
                WORDS,
                Duration.ofHours(1),
                null);
    }
}
