package health.kithway.messaging.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.consent.Channel;
import health.kithway.messaging.carrier.Carrier;
import health.kithway.messaging.carrier.CarrierContract;
import health.kithway.messaging.carrier.Fault;
import health.kithway.messaging.carrier.FaultKind;
import health.kithway.messaging.carrier.HandOver;
import health.kithway.messaging.carrier.Sender;
import health.kithway.testkit.SmtpStandIn;
import health.kithway.testkit.SmtpStandIn.Mood;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** SMTP, through Jakarta Mail, keeps what every carrier keeps. */
class SmtpCarrierContractTest extends CarrierContract {

    private static final SmtpStandIn SERVER = new SmtpStandIn();

    @Override
    protected Carrier carrier() {
        return Mails.carrier(SERVER.port(), Mails.settings(Set.of("localhost")));
    }

    @Override
    protected Carrier withoutWire() {
        return Mails.carrier(1, Mails.settings(Set.of("localhost")));
    }

    @Override
    protected Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    protected String address() {
        return "dana-" + UUID.randomUUID() + "@example.com";
    }

    @Override
    protected Sender sender() {
        return new Sender(UUID.randomUUID(), Channel.EMAIL, "hello@lakeview.example", "Lakeview Family Health");
    }

    @Override
    protected void isBusyFor(String address) {
        SERVER.answers(address, Mood.BUSY);
    }

    @Override
    protected void knowsNobodyAt(String address) {
        SERVER.answers(address, Mood.NOBODY_THERE);
    }

    @Override
    protected void takesAndIsSilentFor(String address) {
        SERVER.answers(address, Mood.TAKES_AND_DROPS);
    }

    @Override
    protected List<String> arrived(String address) {
        return SERVER.taken(address).stream()
                .map(mail -> Mails.plainText(Mails.read(mail.source())))
                .toList();
    }

    @Override
    protected int askedFor(String address) {
        return SERVER.asked(address);
    }

    @Override
    protected boolean namesTheMessage(String address, UUID message) {
        return SERVER.taken(address).getFirst().source().contains("Message-ID: <" + message + "@lakeview.example>");
    }

    @Test
    void aServerThatHangsAfterTheMailIsUncertain() {
        SERVER.answers(to, Mood.HANGS);
        Carrier hasty = Mails.carrier(SERVER.port(), Mails.settings(Set.of("localhost")), Duration.ofMillis(1_500));

        assertThat(hasty.handOver(outgoing()).block()).isInstanceOf(HandOver.Uncertain.class);
    }

    @Test
    void aServerThatIsGoneBeforeTheGoodbyeHasTakenTheMail() {
        SERVER.answers(to, Mood.TAKES_AND_LEAVES);

        assertThat(handOver(outgoing())).isInstanceOf(HandOver.Accepted.class);
        assertThat(arrived(to)).hasSize(1);
    }

    @Test
    @Tag("R-EML-05")
    void wordsThatSomebodysPolicyRefusedSayNothingAboutTheAddress() {
        SERVER.answers(to, Mood.REFUSES_WORDS);

        assertThat(handOver(outgoing()))
                .isEqualTo(new HandOver.Refused(Fault.ending("SMTP_5.7.1", FaultKind.PERMANENT_SOFT)));
    }

    @Test
    @Tag("R-EML-06")
    void aServerWithoutTlsGetsNothingUnlessTheOrganizationOrTheNetworkSaysSo() {
        Carrier stranger = Mails.carrier(SERVER.port(), Mails.settings(Set.of()));
        int before = SERVER.conversations();

        assertThat(stranger.handOver(outgoing()).block())
                .isEqualTo(new HandOver.Refused(Fault.ending("SMTP_NO_TLS", FaultKind.CONFIG)));
        assertThat(SERVER.conversations()).isEqualTo(before);
        assertThat(SERVER.asked(to)).isZero();

        Sender easy = new Sender(UUID.randomUUID(), Channel.EMAIL, "hello@lakeview.example", "Lakeview", false);
        assertThat(stranger.handOver(Mails.from(easy, outgoing())).block()).isInstanceOf(HandOver.Accepted.class);
    }
}
