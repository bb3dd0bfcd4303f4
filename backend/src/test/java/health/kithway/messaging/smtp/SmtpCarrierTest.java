package health.kithway.messaging.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.kithway.consent.Channel;
import health.kithway.directory.Language;
import health.kithway.messaging.carrier.CalendarEntry;
import health.kithway.messaging.carrier.Outgoing;
import health.kithway.messaging.carrier.Sender;
import health.kithway.testkit.SmtpStandIn;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One e-mail as it goes over the wire. */
class SmtpCarrierTest {

    private static final SmtpStandIn SERVER = new SmtpStandIn();
    private static final URI STOP = URI.create("https://kithway.example/u/secret");
    private static final UUID MESSAGE = UUID.fromString("0190a000-0000-7000-8000-0000000000d1");

    private final String dana = "dana-" + UUID.randomUUID() + "@example.com";

    @Test
    @Tag("R-EML-03")
    void anEmailOffersToStopByOneClickAndByMail() throws Exception {
        MimeMessage mail = sent(Mails.withMailbox(), outgoing(Language.EN, null));

        assertThat(mail.getHeader("List-Unsubscribe", null))
                .isEqualTo("<" + STOP + ">, <mailto:post+u-" + MESSAGE + "@lakeview.example?subject=unsubscribe>");
        assertThat(mail.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
    }

    @Test
    @Tag("R-EML-05")
    void whatCannotBeDeliveredComesBackToTheMailboxWithTheIdOfTheMessage() throws Exception {
        sent(Mails.withMailbox(), outgoing(Language.EN, null));

        assertThat(SERVER.taken(dana).getFirst().returnPath()).isEqualTo("post+b-" + MESSAGE + "@lakeview.example");
    }

    @Test
    @Tag("R-EML-05")
    void anEmailHasNoPictureNoScriptAndNoLinkButThoseToChooseAndToStop() throws Exception {
        MimeMessage mail = sent(Mails.settings(Set.of("localhost")), outgoing(Language.EN, null));
        String html = Mails.parts(mail)
                .filter(part -> Mails.is(part, "text/html"))
                .map(Mails::content)
                .findFirst()
                .orElseThrow();

        assertThat(html).doesNotContainIgnoringCase("<img", "<script", "url(", "<iframe", "<link", "background");
        String choose = STOP.toString().replace("/u/", "/p/");
        assertThat(html.split("href=")).hasSize(3);
        assertThat(html).contains("href=\"" + STOP + "\"", "href=\"" + choose + "\"");
        assertThat(Mails.plainText(mail).replace("\r", ""))
                .contains("See you.\n\n-- \nChoose what we send you, and when: " + choose + "\nTo stop these e-mails: "
                        + STOP);
    }

    @Test
    @Tag("R-EML-02")
    void itSaysWhoItIsFromAndThatNoPersonWroteIt() throws Exception {
        MimeMessage mail = sent(Mails.settings(Set.of("localhost")), outgoing(Language.EN, null));

        assertThat(mail.getFrom()[0].toString()).isEqualTo("Lakeview Family Health <hello@lakeview.example>");
        assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
    }

    @Test
    @Tag("R-PHI-05")
    void aVisitGoesAlongAsACalendarFileThatSaysNothingOfItsReason() throws Exception {
        CalendarEntry visit = new CalendarEntry(
                "visit-1@kithway",
                7,
                Instant.parse("2026-09-30T17:30:00Z"),
                "Appointment",
                "100 Lakeshore Way, Suite 4; Chicago, IL 60657, the long building with the green door behind Ñandú Park");
        MimeMessage mail = sent(Mails.settings(Set.of("localhost")), outgoing(Language.EN, visit));
        Part file = Mails.parts(mail)
                .filter(part -> Mails.is(part, "text/calendar"))
                .findFirst()
                .orElseThrow();

        assertThat(file.getFileName()).isEqualTo("appointment.ics");
        assertThat(file.getContentType()).contains("method=PUBLISH");
        String lines = Mails.content(file);
        assertThat(lines.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(lines.replace("\r\n ", "").lines())
                .contains(
                        "BEGIN:VEVENT",
                        "UID:visit-1@kithway",
                        "SEQUENCE:7",
                        "DTSTART:20260930T173000Z",
                        "SUMMARY:Appointment",
                        "CLASS:PRIVATE",
                        "LOCATION:100 Lakeshore Way\\, Suite 4\\; Chicago\\, IL 60657\\, the long building with the green"
                                + " door behind Ñandú Park");
    }

    @Test
    @Tag("R-PHI-05")
    void theFirstSixtyLettersOfAnEmailTellNothing() throws Exception {
        for (Language language : Language.values()) {
            MimeMessage mail = sent(Mails.settings(Set.of("localhost")), outgoing(language, null));
            String text = Mails.plainText(mail);
            String html = Mails.parts(mail)
                    .filter(part -> Mails.is(part, "text/html"))
                    .map(Mails::content)
                    .findFirst()
                    .orElseThrow()
                    .replaceAll("<[^>]*>", " ")
                    .strip();

            assertThat(text.substring(0, 60)).matches("(This is a message for you|Este es un mensaje para usted).*");
            assertThat(text.substring(0, 60)).doesNotContain("Hello", "See you");
            assertThat(html.substring(0, 60)).doesNotContain("Hello", "See you");
            assertThat(text).contains("See you.");
        }
    }

    @Test
    void whatIsAboutNoVisitHasNoFile() throws Exception {
        MimeMessage mail = sent(Mails.settings(Set.of("localhost")), outgoing(Language.ES, null));

        assertThat(Mails.parts(mail)).noneMatch(part -> Mails.is(part, "text/calendar"));
        assertThat(Mails.plainText(mail)).contains("Para no recibir estos correos: " + STOP);
    }

    @Test
    @Tag("R-EML-01")
    void aProviderWithoutAnAgreementOrUnfitForHealthCareStopsTheStart() {
        SmtpSettings unsigned =
                new SmtpSettings(Set.of("localhost"), false, new SmtpSettings.Mailbox("", 993, "", "", ""));
        SmtpSettings signed = Mails.settings(Set.of("localhost"));

        assertThatThrownBy(() -> unsigned.check("mail.provider.example")).hasMessageContaining("R-EML-01");
        assertThatThrownBy(() -> signed.check("smtp.SendGrid.net")).hasMessageContaining("R-TWI-15");
        assertThatNoException().isThrownBy(() -> signed.check("mail.provider.example"));
        assertThatNoException().isThrownBy(() -> unsigned.check("localhost"));
        assertThatNoException().isThrownBy(() -> unsigned.check(""));
    }

    private MimeMessage sent(SmtpSettings settings, Outgoing outgoing) {
        Mails.carrier(SERVER.port(), settings).handOver(outgoing).block();
        return Mails.read(SERVER.taken(dana).getLast().source());
    }

    private Outgoing outgoing(Language language, CalendarEntry visit) {
        return new Outgoing(
                MESSAGE,
                new Sender(UUID.randomUUID(), Channel.EMAIL, "hello@lakeview.example", "Lakeview Family Health"),
                dana,
                language,
                "A message from Lakeview Family Health",
                "Hello,\n\nSee you.",
                Duration.ofHours(1),
                STOP,
                visit);
    }
}
