package health.kithway.messaging.smtp;

import health.kithway.consent.Channel;
import health.kithway.messaging.carrier.Carrier;
import health.kithway.messaging.carrier.CarrierStep;
import health.kithway.messaging.carrier.Fault;
import health.kithway.messaging.carrier.FaultKind;
import health.kithway.messaging.carrier.HandOver;
import health.kithway.messaging.carrier.Outgoing;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** E-mail through the configured server ({@code spring.mail.*}); Jakarta Mail blocks, so it runs on virtual threads. */
@Component
final class SmtpCarrier implements Carrier {

    private final ObjectProvider<JavaMailSender> servers;

    SmtpCarrier(ObjectProvider<JavaMailSender> servers) {
        this.servers = servers;
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public Mono<HandOver> handOver(Outgoing outgoing) {
        JavaMailSender server = servers.getIfAvailable();
        if (server == null) {
            return Mono.just(new HandOver.Refused(Fault.ending("NO_MAIL_SERVER", FaultKind.CONFIG)));
        }
        return Mono.fromCallable(() -> send(server, outgoing))
                .subscribeOn(Schedulers.boundedElastic())
                .onErrorResume(MailException.class, failure -> Mono.just(SmtpFailures.meaning(failure)));
    }

    private static HandOver send(JavaMailSender server, Outgoing outgoing)
            throws MessagingException, UnsupportedEncodingException {
        MimeMessage mail = server.createMimeMessage();
        MimeMessageHelper parts = new MimeMessageHelper(mail, true, StandardCharsets.UTF_8.name());
        parts.setFrom(outgoing.from().address(), outgoing.from().displayName());
        parts.setTo(outgoing.to());
        parts.setSubject(outgoing.subject() == null ? outgoing.from().displayName() : outgoing.subject());
        parts.setText(Letter.text(outgoing), Letter.html(outgoing));
        URI unsubscribe = outgoing.unsubscribe();
        if (unsubscribe != null) {
            mail.setHeader("List-Unsubscribe", "<" + unsubscribe + ">");
            mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        mail.setHeader("Auto-Submitted", "auto-generated");
        server.send(mail);
        String id = mail.getMessageID();
        return new HandOver.Accepted(id == null ? outgoing.message().toString() : id, CarrierStep.SENT);
    }
}
