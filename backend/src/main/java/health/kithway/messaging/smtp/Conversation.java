package health.kithway.messaging.smtp;

import health.kithway.messaging.carrier.CarrierStep;
import health.kithway.messaging.carrier.HandOver;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * One mail in one conversation with a server. Spring's own sending is not used: it reports a goodbye that failed like a
 * connection that was never made, so that a mail which had been taken would be sent again.
 */
final class Conversation {

    private static final Logger log = LoggerFactory.getLogger(Conversation.class);

    private Conversation() {}

    static HandOver hold(JavaMailSenderImpl server, NamedMail mail) throws MessagingException {
        String protocol = server.getProtocol();
        Transport transport = server.getSession().getTransport(protocol == null ? "smtp" : protocol);
        try {
            transport.connect(
                    server.getHost(), server.getPort(), given(server.getUsername()), given(server.getPassword()));
        } catch (AuthenticationFailedException refused) {
            return SmtpFailures.login();
        } catch (MessagingException failure) {
            return SmtpFailures.notConnected(failure);
        }
        try {
            transport.sendMessage(mail, mail.getAllRecipients());
            return new HandOver.Accepted(mail.name(), CarrierStep.SENT);
        } catch (MessagingException failure) {
            return SmtpFailures.notTaken(failure);
        } finally {
            close(transport);
        }
    }

    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException goodbye) {
            log.debug("A mail server did not say goodbye: whatever was said before stands");
        }
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isEmpty() ? null : value;
    }
}
