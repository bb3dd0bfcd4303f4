package health.kithway.messaging.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports as servers and providers send them. */
@Tag("R-EML-05")
class MailReportsTest {

    private static final UUID OURS = UUID.fromString("0190a000-0000-7000-8000-0000000000d1");
    private static final String WAY_BACK = "post+b-" + OURS + "@lakeview.example";

    @Test
    void aMailboxThatIsNotThereIsTold() throws Exception {
        assertThat(read(bounce(WAY_BACK, "failed", "5.1.1", "smtp; 550 5.1.1 no such user", "")))
                .contains(new MailNews.Failed(OURS, "5.1.1"));
    }

    @Test
    void aReportThatCameToAnotherAddressIsUnderstoodByTheOriginalsHeaders() throws Exception {
        String original = "Message-ID: <" + OURS + "@lakeview.example>\r\nSubject: A message\r\n";

        assertThat(read(bounce("postmaster@lakeview.example", "failed", "5.2.2", "smtp; 552 full", original)))
                .contains(new MailNews.Failed(OURS, "5.2.2"));
    }

    @Test
    void aServerThatPutsTheReasonElsewhereIsUnderstood() throws Exception {
        assertThat(read(bounce(WAY_BACK, "failed", "5.0.0", "smtp; 550-5.7.26 unauthenticated", "")))
                .contains(new MailNews.Failed(OURS, "5.7.26"));
        assertThat(read(bounce(WAY_BACK, "failed", "5.0.0", "smtp; 550 no", "")))
                .contains(new MailNews.Failed(OURS, "5"));
    }

    @ParameterizedTest
    @CsvSource({"delayed, 4.4.1", "delivered, 2.0.0", "relayed, 2.0.0", "expanded, 2.0.0"})
    void whatIsLateOrArrivedChangesNothing(String action, String status) throws Exception {
        assertThat(read(bounce(WAY_BACK, action, status, "smtp; x", ""))).contains(new MailNews.Nothing());
    }

    @Test
    void aComplaintIsToldAndAWithdrawnOneIsNone() throws Exception {
        String original = "Message-ID: <" + OURS + "@lakeview.example>\r\n";

        assertThat(read(complaint("abuse", original))).contains(new MailNews.Complained(OURS));
        assertThat(read(complaint("not-spam", original))).contains(new MailNews.Nothing());
    }

    @Test
    @Tag("R-EML-03")
    void aMailToTheAddressForStoppingStops() throws Exception {
        assertThat(read("To: post+u-" + OURS + "@lakeview.example\r\nSubject: unsubscribe\r\n\r\n"))
                .contains(new MailNews.Unsubscribed(OURS));
    }

    @Test
    void whoDoesNotKnowTheIdOfAnEmailTellsNothingAboutIt() throws Exception {
        assertThat(read(bounce("postmaster@lakeview.example", "failed", "5.1.1", "smtp; 550", "Message-ID: <x@y>\r\n")))
                .isEmpty();
        assertThat(read(complaint("abuse", "Message-ID: <somebody-elses@other.example>\r\n")))
                .isEmpty();
        assertThat(read("To: hello@lakeview.example\r\nSubject: a question\r\n\r\nHello?"))
                .isEmpty();
        assertThat(read("To: " + WAY_BACK + "\r\nSubject: Out of office\r\n\r\nBack on Monday."))
                .isEmpty();
    }

    @Test
    void theAddressOfTheWayBackIsReadAsItWasWritten() {
        for (WayBack.Purpose purpose : WayBack.Purpose.values()) {
            WayBack way = new WayBack(purpose, OURS);
            assertThat(WayBack.read(way.at("post@lakeview.example"))).contains(way);
        }
        assertThat(WayBack.read("post@lakeview.example")).isEmpty();
        assertThat(WayBack.read("post+b-nonsense@lakeview.example")).isEmpty();
    }

    private static Optional<MailNews> read(String source) throws Exception {
        return MailReports.read(Mails.read(source));
    }

    static String bounce(String to, String action, String status, String said, String original) {
        return """
                From: MAILER-DAEMON@mx.example.com
                To: %s
                Subject: Undelivered Mail Returned to Sender
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

                --b1
                Content-Type: text/plain

                I'm sorry to have to inform you.
                --b1
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example.com

                Final-Recipient: rfc822; dana@example.com
                Action: %s
                Status: %s
                Diagnostic-Code: %s

                --b1
                Content-Type: text/rfc822-headers

                %s
                --b1--
                """.formatted(to, action, status, said, original.isEmpty() ? "Subject: x\r\n" : original)
                .replaceAll("\r?\n", "\r\n");
    }

    static String complaint(String type, String original) {
        return """
                From: feedback@provider.example
                To: abuse@lakeview.example
                Subject: complaint
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=feedback-report; boundary="b1"

                --b1
                Content-Type: text/plain

                A user complained.
                --b1
                Content-Type: message/feedback-report

                Feedback-Type: %s
                User-Agent: Provider/1.0
                Version: 1

                --b1
                Content-Type: message/rfc822

                %sSubject: x

                words
                --b1--
                """.formatted(type, original).replaceAll("\r?\n", "\r\n");
    }
}
