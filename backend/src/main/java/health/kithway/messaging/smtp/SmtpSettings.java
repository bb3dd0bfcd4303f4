package health.kithway.messaging.smtp;

import java.util.Locale;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How e-mail leaves and how news of it comes back ({@code kithway.smtp.*}; the server itself is {@code spring.mail.*}). What
 * must not be stops the start.
 *
 * @param trustedHosts servers on this machine or its own network, which are spoken to without TLS and need no agreement
 * @param agreement whether a business associate agreement with whoever runs the server is signed (R-EML-01)
 * @param mailbox where undeliverable e-mails and complaints are sent back to
 */
@ConfigurationProperties("kithway.smtp")
record SmtpSettings(
        @DefaultValue({"localhost", "127.0.0.1", "::1"}) Set<String> trustedHosts,
        @DefaultValue("false") boolean agreement,
        @DefaultValue Mailbox mailbox) {

    /** R-TWI-15: in no form fit for health care. */
    private static final String NEVER = "sendgrid.net";

    /**
     * A mailbox that is looked into over IMAP with TLS.
     *
     * @param host empty: there is none
     * @param address with whose name, a plus and an id each e-mail's way back is addressed
     */
    record Mailbox(
            @DefaultValue("") String host,
            @DefaultValue("993") int port,
            @DefaultValue("") String user,
            @DefaultValue("") String password,
            @DefaultValue("") String address) {

        Mailbox {
            if (!host.isEmpty() && !address.matches("[^@\\s+]+@[^@\\s]+")) {
                throw new IllegalArgumentException("kithway.smtp.mailbox.address must be an e-mail address");
            }
        }

        boolean isOpen() {
            return !host.isEmpty();
        }

        @Override
        public String toString() {
            return "Mailbox[" + host + "]";
        }
    }

    boolean trusts(String host) {
        return trustedHosts.contains(host.toLowerCase(Locale.ROOT));
    }

    /** Refuses a server that must never carry what we send. */
    void check(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        if (name.equals(NEVER) || name.endsWith("." + NEVER)) {
            throw new IllegalArgumentException(
                    "spring.mail.host: SendGrid is not fit for health care (R-EML-01, R-TWI-15)");
        }
        if (!host.isEmpty() && !trusts(host) && !agreement) {
            throw new IllegalArgumentException(
                    "kithway.smtp.agreement must say that an agreement with the mail provider is signed (R-EML-01)");
        }
    }
}
