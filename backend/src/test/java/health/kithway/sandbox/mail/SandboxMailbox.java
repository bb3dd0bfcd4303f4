package health.kithway.sandbox.mail;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import health.kithway.sandbox.KeptList;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Takes every e-mail for anybody and keeps it, newest last; a restart keeps them too. */
public final class SandboxMailbox implements AutoCloseable {

    private static final int MOST = 300;

    private final GreenMail server;
    private final KeptList<Mail> kept;
    private final Clock clock;

    public SandboxMailbox(int port, Path file, Clock clock) {
        this.server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        this.kept = new KeptList<>(file, Mail.class, MOST);
        this.clock = clock;
    }

    public void open() {
        server.start();
        UserManager users = server.getUserManager();
        users.setMessageDeliveryHandler((message, address) -> take(users, message, address));
    }

    public List<Mail> all() {
        return kept.all();
    }

    public long version() {
        return kept.version();
    }

    private GreenMailUser take(UserManager users, MovingMessage message, MailAddress address)
            throws MessagingException, UserException {
        MimeMessage mime = message.getMessage();
        String to = address.getEmail();
        kept.add(new Mail(
                kept.version() + 1,
                to.toLowerCase(Locale.ROOT),
                mime.getFrom() == null ? "" : mime.getFrom()[0].toString(),
                mime.getSubject() == null ? "" : mime.getSubject(),
                plainText(mime),
                unsubscribe(mime),
                clock.instant()));
        GreenMailUser known = users.getUserByEmail(to);
        return known == null ? users.createUser(to, to, to) : known;
    }

    private static String plainText(Part part) throws MessagingException {
        try {
            if (part.isMimeType("text/plain")) {
                return String.valueOf(part.getContent()).strip();
            }
            if (!(part.getContent() instanceof Multipart parts)) {
                return "";
            }
            for (int index = 0; index < parts.getCount(); index++) {
                String text = plainText(parts.getBodyPart(index));
                if (!text.isEmpty()) {
                    return text;
                }
            }
            return "";
        } catch (IOException unreadable) {
            throw new MessagingException("unreadable", unreadable);
        }
    }

    private static @Nullable String unsubscribe(MimeMessage mime) throws MessagingException {
        String header = mime.getHeader("List-Unsubscribe", ",");
        if (header == null) {
            return null;
        }
        for (String offer : header.split(",")) {
            String address = offer.strip().replaceAll("^<|>$", "");
            if (address.startsWith("http")) {
                return address;
            }
        }
        return null;
    }

    @Override
    public void close() {
        server.stop();
    }
}
