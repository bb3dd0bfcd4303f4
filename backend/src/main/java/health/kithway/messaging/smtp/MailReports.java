package health.kithway.messaging.smtp;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.angus.mail.dsn.DeliveryStatus;
import org.jspecify.annotations.Nullable;

/**
 * Reads what mail servers and providers report: undelivered mail (RFC 3464), complaints (RFC 5965), and mails to the address
 * for stopping. A mail is about a message of ours only if it names its id, by the address it came to or by the headers of
 * the original; nobody who did not get that e-mail knows it.
 */
final class MailReports {

    private static final Pattern OUR_ID = Pattern.compile("^<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@[^>]+>$");
    private static final Pattern STATUS = Pattern.compile("\\b([245]\\.\\d{1,3}\\.\\d{1,3})\\b");
    private static final String REASONLESS = "5";

    private MailReports() {}

    /** Empty for a mail that is none of these, which a person may read. */
    static Optional<MailNews> read(MimeMessage mail) throws MessagingException, IOException {
        Optional<WayBack> way = addressedTo(mail);
        if (mail.isMimeType("multipart/report")) {
            return report(parts(mail), way.map(WayBack::message));
        }
        return way.filter(to -> to.purpose() == WayBack.Purpose.UNSUBSCRIBE)
                .map(to -> new MailNews.Unsubscribed(to.message()));
    }

    private static Optional<WayBack> addressedTo(MimeMessage mail) throws MessagingException {
        List<String> addresses = new ArrayList<>();
        Address[] recipients = mail.getAllRecipients();
        if (recipients != null) {
            Arrays.stream(recipients).map(Address::toString).forEach(addresses::add);
        }
        for (String header : new String[] {"Delivered-To", "X-Original-To", "Envelope-To"}) {
            String[] values = mail.getHeader(header);
            addresses.addAll(values == null ? List.of() : List.of(values));
        }
        return addresses.stream()
                .flatMap(address -> WayBack.read(address).stream())
                .findFirst();
    }

    private static Optional<MailNews> report(List<Part> parts, Optional<UUID> named)
            throws MessagingException, IOException {
        Optional<UUID> about = named.isPresent() ? named : original(parts);
        if (about.isEmpty()) {
            return Optional.empty();
        }
        for (Part part : parts) {
            if (part.isMimeType("message/feedback-report")) {
                return Optional.of(feedback(headers(part), about.get()));
            }
            if (part.isMimeType("message/delivery-status")) {
                try (InputStream content = part.getInputStream()) {
                    return Optional.of(delivery(new DeliveryStatus(content), about.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static MailNews feedback(InternetHeaders report, UUID about) {
        String type = String.valueOf(report.getHeader("Feedback-Type", null)).strip();
        return type.equalsIgnoreCase("not-spam") ? new MailNews.Nothing() : new MailNews.Complained(about);
    }

    /** Each e-mail has one recipient, so the last word about any of them counts. */
    private static MailNews delivery(DeliveryStatus status, UUID about) {
        for (int index = 0; index < status.getRecipientDSNCount(); index++) {
            InternetHeaders recipient = status.getRecipientDSN(index);
            String action = String.valueOf(recipient.getHeader("Action", null)).strip();
            if (action.toLowerCase(Locale.ROOT).startsWith("failed")) {
                return new MailNews.Failed(about, code(recipient));
            }
        }
        return new MailNews.Nothing();
    }

    /** Some servers put the status that tells into what the server over there said, and 5.0.0 where it belongs. */
    private static String code(InternetHeaders recipient) {
        return Stream.of(recipient.getHeader("Status", null), recipient.getHeader("Diagnostic-Code", null))
                .flatMap(value -> status(value).stream())
                .filter(value -> !value.endsWith(".0.0"))
                .findFirst()
                .orElse(REASONLESS);
    }

    private static Optional<String> status(@Nullable String value) {
        Matcher found = STATUS.matcher(value == null ? "" : value);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** The id in the headers of the original, which come back with the report. */
    private static Optional<UUID> original(List<Part> parts) throws MessagingException, IOException {
        for (Part part : parts) {
            if (isOriginal(part)) {
                Matcher ours = OUR_ID.matcher(String.valueOf(headers(part).getHeader("Message-ID", null))
                        .strip());
                if (ours.matches()) {
                    return Optional.of(UUID.fromString(ours.group(1)));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOriginal(Part part) throws MessagingException {
        return part.isMimeType("message/rfc822")
                || part.isMimeType("message/rfc822-headers")
                || part.isMimeType("text/rfc822-headers");
    }

    private static InternetHeaders headers(Part part) throws MessagingException, IOException {
        try (InputStream content = part.getInputStream()) {
            return new InternetHeaders(content);
        }
    }

    /** The parts of a report, which is never nested. */
    private static List<Part> parts(MimeMessage mail) throws MessagingException, IOException {
        List<Part> parts = new ArrayList<>();
        if (mail.getContent() instanceof Multipart many) {
            for (int index = 0; index < many.getCount(); index++) {
                parts.add(many.getBodyPart(index));
            }
        }
        return parts;
    }
}
