package health.kithway.messaging.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.consent.Channel;
import health.kithway.messaging.carrier.Carrier;
import health.kithway.messaging.carrier.CarrierContract;
import health.kithway.messaging.carrier.Sender;
import health.kithway.testkit.TwilioStandIn;
import health.kithway.testkit.TwilioStandIn.Mood;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.hc.core5.util.Timeout;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Twilio, through its real SDK, keeps what every carrier keeps. */
class TwilioCarrierContractTest extends CarrierContract {

    private static final TwilioStandIn TWILIO = new TwilioStandIn();
    private static final Carrier CARRIER = at(TWILIO.address());

    private static Carrier at(URI address) {
        return new TwilioCarrier(
                new TwilioSettings(address, TwilioStandIn.ACCOUNT, TwilioStandIn.TOKEN),
                "https://kithway.example",
                new TwilioHttp(address, Timeout.ofSeconds(20)));
    }

    @Override
    protected Carrier carrier() {
        return CARRIER;
    }

    @Override
    protected Carrier withoutWire() {
        return at(URI.create("http://localhost:1"));
    }

    @Override
    protected Channel channel() {
        return Channel.TEXT;
    }

    @Override
    protected String address() {
        return "+1312" + ThreadLocalRandom.current().nextInt(2_000_000, 9_999_999);
    }

    @Override
    protected Sender sender() {
        return new Sender(UUID.randomUUID(), Channel.TEXT, "+13125550100", "Lakeview");
    }

    @Override
    protected void isBusyFor(String address) {
        TWILIO.answers(address, Mood.BUSY);
    }

    @Override
    protected void knowsNobodyAt(String address) {
        TWILIO.answers(address, Mood.LANDLINE);
    }

    @Override
    protected void takesAndIsSilentFor(String address) {
        TWILIO.answers(address, Mood.TAKES_AND_DROPS);
    }

    @Override
    protected List<String> arrived(String address) {
        return TWILIO.delivered(address);
    }

    @Override
    protected int askedFor(String address) {
        return TWILIO.asked(address).size();
    }

    @Override
    protected boolean remembers(String carrierId) {
        return !TWILIO.isRedacted(carrierId);
    }

    @Test
    @Tag("R-TWI-14")
    void whatTwilioDoesNotHaveIsForgottenAndWhatItCannotBeToldIsAskedAgain() {
        assertThat(CARRIER.forget("SM00000000000000000000000000000bad").block()).isTrue();
        assertThat(withoutWire().forget("SM1").block()).isFalse();
    }

    @Override
    protected boolean namesTheMessage(String address, UUID message) {
        return TWILIO.asked(address)
                .getFirst()
                .get("StatusCallback")
                .equals("https://kithway.example/carriers/twilio/statuses/" + message);
    }
}
