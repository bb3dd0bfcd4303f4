package health.kithway.messaging.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.util.UUID;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/** A mail with a name of ours, which Jakarta Mail would otherwise make up anew whenever it saves: reports name it. */
final class NamedMail extends SMTPMessage {

    private final String name;

    NamedMail(Session session, UUID message, String sender) {
        super(session);
        this.name = "<" + message + sender.substring(sender.indexOf('@')) + ">";
    }

    String name() {
        return name;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", name);
    }
}
