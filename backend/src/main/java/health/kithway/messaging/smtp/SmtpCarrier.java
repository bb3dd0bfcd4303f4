package health.kithway.messaging.smtp;

import health.kithway.consent.Channel;
import health.kithway.messaging.carrier.CalendarEntry;
import health.kithway.messaging.carrier.Carrier;
import health.kithway.messaging.carrier.Fault;
import health.kithway.messaging.carrier.FaultKind;
import health.kithway.messaging.carrier.HandOver;
import health.kithway.messaging.carrier.Outgoing;
import jakarta.mail.MessagingException;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** E-mail through the configured server ({@code spring.mail.*}); Jakarta Mail blocks, so it runs on virtual threads. */
@Component
final class SmtpCarrier implements Carrier {

    private final SmtpServers servers;
    private final SmtpSettings settings;
    private final Clock clock;

    SmtpCarrier(SmtpServers servers, SmtpSettings settings, Clock clock) {
        this.servers = servers;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public Mono<HandOver> handOver(Outgoing outgoing) {
        JavaMailSenderImpl server = servers.server(outgoing.from().requireTls());
        if (server == null) {
            return Mono.just(new HandOver.Refused(Fault.ending("NO_MAIL_SERVER", FaultKind.CONFIG)));
        }
        return Mono.fromCallable(() -> send(server, outgoing)).subscribeOn(Schedulers.boundedElastic());
    }

    private HandOver send(JavaMailSenderImpl server, Outgoing outgoing)
            throws MessagingException, UnsupportedEncodingException {
        NamedMail mail = new NamedMail(
                server.getSession(), outgoing.message(), outgoing.from().address());
        write(mail, outgoing);
        mail.setHeader("Auto-Submitted", "auto-generated");
        offerToStop(mail, outgoing);
        askForNews(mail, outgoing);
        mail.setSentDate(Date.from(clock.instant()));
        mail.saveChanges();
        return Conversation.hold(server, mail);
    }

    private void write(NamedMail mail, Outgoing outgoing) throws MessagingException, UnsupportedEncodingException {
        MimeMessageHelper parts = new MimeMessageHelper(mail, true, StandardCharsets.UTF_8.name());
        parts.setFrom(outgoing.from().address(), outgoing.from().displayName());
        parts.setTo(outgoing.to());
        parts.setSubject(outgoing.subject() == null ? outgoing.from().displayName() : outgoing.subject());
        parts.setText(Letter.text(outgoing), Letter.html(outgoing));
        CalendarEntry visit = outgoing.visit();
        if (visit != null) {
            byte[] file = CalendarFile.of(visit, clock.instant()).getBytes(StandardCharsets.UTF_8);
            parts.addAttachment(CalendarFile.NAME, new ByteArrayDataSource(file, CalendarFile.TYPE));
        }
    }

    /** R-EML-03: with one click by the mail program, or by a mail to us where there is a mailbox. */
    private void offerToStop(NamedMail mail, Outgoing outgoing) throws MessagingException {
        URI unsubscribe = outgoing.unsubscribe();
        if (unsubscribe == null) {
            return;
        }
        SmtpSettings.Mailbox mailbox = settings.mailbox();
        String byMail = new WayBack(WayBack.Purpose.UNSUBSCRIBE, outgoing.message()).at(mailbox.address());
        mail.setHeader(
                "List-Unsubscribe",
                "<" + unsubscribe + ">" + (mailbox.isOpen() ? ", <mailto:" + byMail + "?subject=unsubscribe>" : ""));
        mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    /** What cannot be delivered comes back to the mailbox, without the words. */
    private void askForNews(NamedMail mail, Outgoing outgoing) {
        SmtpSettings.Mailbox mailbox = settings.mailbox();
        if (mailbox.isOpen()) {
            mail.setEnvelopeFrom(new WayBack(WayBack.Purpose.BOUNCE, outgoing.message()).at(mailbox.address()));
            mail.setNotifyOptions(SMTPMessage.NOTIFY_FAILURE);
            mail.setReturnOption(SMTPMessage.RETURN_HDRS);
        }
    }
}
