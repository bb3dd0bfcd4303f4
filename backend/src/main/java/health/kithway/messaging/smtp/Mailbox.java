package health.kithway.messaging.smtp;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** Our mailbox over IMAP; everything here blocks. What is understood is deleted, what is not stays, as read, for a person. */
final class Mailbox {

    private static final int AT_ONCE = 50;
    private static final int LONGEST = 1_000_000;
    private static final String PATIENCE = "15000";

    private final SmtpSettings.Mailbox settings;
    private final String protocol;

    Mailbox(SmtpSettings settings) {
        this.settings = settings.mailbox();
        this.protocol = settings.trusts(settings.mailbox().host()) ? "imap" : "imaps";
    }

    /** One mail that was not looked at before; empty news for one that is none of ours to understand. */
    record Letter(long uid, Optional<MailNews> news) {}

    /** The oldest that nobody looked at. */
    List<Letter> listNew() throws MessagingException, IOException {
        try (Store store = open();
                Folder inbox = store.getFolder("INBOX")) {
            inbox.open(Folder.READ_WRITE);
            Message[] found = inbox.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
            List<Letter> letters = new ArrayList<>();
            for (int index = 0; index < found.length && index < AT_ONCE; index++) {
                long uid = ((UIDFolder) inbox).getUID(found[index]);
                letters.add(new Letter(uid, read(found[index])));
                // Reading marks it as read; it is that only once its news was heard.
                found[index].setFlag(Flags.Flag.SEEN, false);
            }
            return letters;
        }
    }

    /** Fetched whole, once: servers differ in how they hand out the parts of a report. A report is never long. */
    private static Optional<MailNews> read(Message mail) throws MessagingException, IOException {
        if (mail.getSize() > LONGEST) {
            return Optional.empty();
        }
        ByteArrayOutputStream source = new ByteArrayOutputStream();
        mail.writeTo(source);
        return MailReports.read(new MimeMessage(null, new ByteArrayInputStream(source.toByteArray())));
    }

    /** Takes out what was heard, and marks as read what nobody here understands. */
    void settle(Collection<Letter> heard) throws MessagingException {
        try (Store store = open();
                Folder inbox = store.getFolder("INBOX")) {
            inbox.open(Folder.READ_WRITE);
            for (Letter letter : heard) {
                Message mail = ((UIDFolder) inbox).getMessageByUID(letter.uid());
                if (mail != null) {
                    mail.setFlag(letter.news().isPresent() ? Flags.Flag.DELETED : Flags.Flag.SEEN, true);
                }
            }
        }
    }

    private Store open() throws MessagingException {
        Properties properties = new Properties();
        properties.setProperty("mail." + protocol + ".ssl.checkserveridentity", "true");
        properties.setProperty("mail." + protocol + ".connectiontimeout", PATIENCE);
        properties.setProperty("mail." + protocol + ".timeout", PATIENCE);
        Store store = Session.getInstance(properties).getStore(protocol);
        store.connect(settings.host(), settings.port(), settings.user(), settings.password());
        return store;
    }
}
