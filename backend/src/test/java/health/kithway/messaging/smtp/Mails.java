package health.kithway.messaging.smtp;

import health.kithway.messaging.carrier.Carrier;
import health.kithway.messaging.carrier.Outgoing;
import health.kithway.messaging.carrier.Sender;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Properties;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Carriers and mails, for tests. */
final class Mails {

    private Mails() {}

    static SmtpSettings settings(Set<String> trusted) {
        return new SmtpSettings(trusted, true, new SmtpSettings.Mailbox("", 993, "", "", ""));
    }

    static SmtpSettings withMailbox() {
        return new SmtpSettings(
                Set.of("localhost"),
                true,
                new SmtpSettings.Mailbox("imap.lakeview.example", 993, "post", "secret", "post@lakeview.example"));
    }

    /** Waits long for a server, as a busy machine may be slow. */
    static Carrier carrier(int port, SmtpSettings settings) {
        return carrier(port, settings, Duration.ofSeconds(20));
    }

    static Carrier carrier(int port, SmtpSettings settings, Duration patience) {
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setHost("localhost");
        server.setPort(port);
        Properties limits = new Properties();
        limits.setProperty("mail.smtp.connectiontimeout", String.valueOf(patience.toMillis()));
        limits.setProperty("mail.smtp.timeout", String.valueOf(patience.toMillis()));
        server.setJavaMailProperties(limits);
        return new SmtpCarrier(SmtpServers.of(server, settings), settings, Clock.systemUTC());
    }

    static Outgoing from(Sender sender, Outgoing outgoing) {
        return new Outgoing(
                outgoing.message(),
                sender,
                outgoing.to(),
                outgoing.language(),
                outgoing.subject(),
                outgoing.body(),
                outgoing.validFor(),
                outgoing.unsubscribe(),
                outgoing.visit());
    }

    static MimeMessage read(String source) {
        try {
            return new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(source.getBytes(StandardCharsets.UTF_8)));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    static String plainText(Part mail) {
        return parts(mail)
                .filter(part -> is(part, "text/plain"))
                .map(Mails::content)
                .findFirst()
                .orElse("");
    }

    /** The part itself, or all that it is made of. */
    static Stream<Part> parts(Part part) {
        try {
            if (!(part.getContent() instanceof Multipart many)) {
                return Stream.of(part);
            }
            return IntStream.range(0, many.getCount())
                    .mapToObj(index -> {
                        try {
                            return (Part) many.getBodyPart(index);
                        } catch (MessagingException unreadable) {
                            throw new IllegalStateException(unreadable);
                        }
                    })
                    .flatMap(Mails::parts);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static boolean is(Part part, String type) {
        try {
            return part.isMimeType(type);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    static String content(Part part) {
        try {
            return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
