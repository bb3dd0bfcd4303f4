package health.kithway.messaging.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.kithway.consent.Channel;
import health.kithway.directory.Language;
import health.kithway.messaging.carrier.CarrierStep;
import health.kithway.messaging.carrier.Fault;
import health.kithway.messaging.carrier.FaultKind;
import health.kithway.messaging.carrier.HandOver;
import health.kithway.messaging.carrier.Outgoing;
import health.kithway.messaging.carrier.Sender;
import health.kithway.testkit.TwilioStandIn;
import health.kithway.testkit.TwilioStandIn.Mood;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.apache.hc.core5.util.Timeout;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The real SDK against a stand-in of Twilio's REST API. */
class TwilioCarrierTest {

    private static final TwilioStandIn TWILIO = new TwilioStandIn();
    private static final String CLINIC = "+13125550100";

    private final TwilioCarrier carrier = carrier(TWILIO.address());

    @Test
    void aTextIsPostedOnceWithOurOwnIdInItsWayBack() {
        HandOver answer = carrier.handOver(text("+13122000001", CLINIC)).block();

        assertThat(answer).isInstanceOfSatisfying(HandOver.Accepted.class, accepted -> {
            assertThat(accepted.carrierId()).startsWith("SM");
            assertThat(accepted.step()).isEqualTo(CarrierStep.QUEUED);
        });
        assertThat(TWILIO.asked("+13122000001")).hasSize(1);
        assertThat(TWILIO.asked("+13122000001").getFirst())
                .containsEntry("From", CLINIC)
                .containsEntry("ValidityPeriod", "36000")
                .containsEntry("Body", "hello, ñandú & co");
    }

    @Test
    void onlyTooManyRequestsAreSafeToRepeat() {
        assertThat(handOver("+13122000002", Mood.BUSY_ONCE)).isInstanceOf(HandOver.Busy.class);
    }

    @Test
    void aServerErrorIsUncertainAndNotRepeatedByTheSdk() {
        assertThat(handOver("+13122000003", Mood.FAILS)).isEqualTo(new HandOver.Uncertain("TWILIO_HTTP_503"));
        assertThat(TWILIO.asked("+13122000003")).hasSize(1);
    }

    @Test
    void noAnswerInTimeIsUncertain() {
        TWILIO.answers("+13122000004", Mood.HANGS);
        assertThat(carrier(TWILIO.address(), Duration.ofMillis(700))
                        .handOver(text("+13122000004", CLINIC))
                        .block())
                .isEqualTo(new HandOver.Uncertain("TWILIO_NO_ANSWER"));
        assertThat(TWILIO.asked("+13122000004")).hasSize(1);
    }

    @Test
    void aRefusalSaysWhetherTheHolderStoppedMessages() {
        assertThat(handOver("+13122000005", Mood.OPTED_OUT))
                .isEqualTo(new HandOver.Refused(Fault.ending("TWILIO_21610", FaultKind.PERMANENT_CONSENT)));
        assertThat(handOver("+13122000006", Mood.UNKNOWN_ERROR))
                .isEqualTo(new HandOver.Refused(Fault.ending("TWILIO_29999", FaultKind.UNKNOWN)));
    }

    @Test
    void aConnectionThatWasNeverMadeIsSafeToRepeat() {
        TwilioCarrier nowhere = carrier(URI.create("http://localhost:1"));

        assertThat(nowhere.handOver(text("+13122000007", CLINIC)).block()).isInstanceOf(HandOver.Busy.class);
    }

    @Test
    void aSenderThatIsNotAmericanIsNeverUsed() {
        for (String sender : new String[] {"+442071838750", "+14165550100", "whatsapp:+13125550100"}) {
            assertThat(carrier.handOver(text("+13122000008", sender)).block())
                    .isEqualTo(new HandOver.Refused(Fault.ending("R-TWI-15", FaultKind.CONFIG)));
        }
        assertThat(TWILIO.asked("+13122000008")).isEmpty();
    }

    @Test
    void wrongSettingsStopTheStart() {
        URI plain = URI.create("http://api.twilio.example");
        URI safe = URI.create("https://api.twilio.com");

        assertThatThrownBy(() -> new TwilioSettings(plain, "", "")).hasMessageContaining("https");
        assertThatThrownBy(() -> new TwilioSettings(safe, "SK123", "x")).hasMessageContaining("account-sid");
        assertThatThrownBy(() -> new TwilioSettings(safe, TwilioStandIn.ACCOUNT, ""))
                .hasMessageContaining("both");
    }

    @Test
    @Tag("R-TWI-15")
    void anAccountWithoutAnAgreementStopsTheStart() {
        TwilioSettings real =
                new TwilioSettings(URI.create("https://api.twilio.com"), TwilioStandIn.ACCOUNT, TwilioStandIn.TOKEN);
        TwilioSettings none = new TwilioSettings(URI.create("https://api.twilio.com"), "", "");
        TwilioSettings standIn = new TwilioSettings(TWILIO.address(), TwilioStandIn.ACCOUNT, TwilioStandIn.TOKEN);

        assertThatThrownBy(() -> TwilioConfiguration.requireAgreement(real, false))
                .hasMessageContaining("R-TWI-15");
        assertThatNoException().isThrownBy(() -> {
            TwilioConfiguration.requireAgreement(real, true);
            TwilioConfiguration.requireAgreement(none, false);
            TwilioConfiguration.requireAgreement(standIn, false);
        });
    }

    private HandOver handOver(String to, Mood mood) {
        TWILIO.answers(to, mood);
        return carrier.handOver(text(to, CLINIC)).block();
    }

    private static TwilioCarrier carrier(URI address) {
        return carrier(address, Duration.ofSeconds(20));
    }

    private static TwilioCarrier carrier(URI address, Duration patience) {
        return new TwilioCarrier(
                new TwilioSettings(address, TwilioStandIn.ACCOUNT, TwilioStandIn.TOKEN),
                "https://kithway.example",
                new TwilioHttp(address, Timeout.of(patience)));
    }

    private static Outgoing text(String to, String from) {
        return new Outgoing(
                UUID.randomUUID(),
                new Sender(UUID.randomUUID(), Channel.TEXT, from, "Lakeview"),
                to,
                Language.EN,
                null,
                "hello, ñandú & co",
                Duration.ofDays(2),
                null);
    }
}
