package health.kithway.messaging.smtp;

import health.kithway.messaging.carrier.Fault;
import health.kithway.messaging.carrier.FaultKind;
import health.kithway.messaging.carrier.HandOver;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/** What a failure means: whether the server surely did not take the mail, and whether it ever will. */
final class SmtpFailures {

    /** Begins Jakarta Mail's only words for it; there is no exception of its own. */
    private static final String NO_TLS = "STARTTLS is required";

    private static final int PERMANENT = 500;
    private static final int TRANSIENT = 400;

    private SmtpFailures() {}

    static HandOver login() {
        return new HandOver.Refused(Fault.ending("SMTP_LOGIN", FaultKind.CONFIG));
    }

    /** R-EML-06: where nobody can be sure of the way, nothing goes; waiting would not help. */
    static HandOver notConnected(MessagingException failure) {
        return isWithoutTls(failure)
                ? new HandOver.Refused(Fault.ending("SMTP_NO_TLS", FaultKind.CONFIG))
                : new HandOver.Busy(null);
    }

    private static boolean isWithoutTls(@Nullable Throwable cause) {
        return cause != null
                && (cause instanceof SSLException
                        || String.valueOf(cause.getMessage()).startsWith(NO_TLS)
                        || isWithoutTls(cause.getCause()));
    }

    /** Only a reply of the server says that it did not take the mail; without one nobody knows. */
    static HandOver notTaken(MessagingException failure) {
        Reply reply = reply(failure);
        if (reply.code() >= PERMANENT) {
            return new HandOver.Refused(SmtpStatuses.fault(reply.code(), reply.said()));
        }
        return reply.code() >= TRANSIENT ? new HandOver.Busy(null) : new HandOver.Uncertain("SMTP_NO_ANSWER");
    }

    private record Reply(int code, @Nullable String said) {}

    private static Reply reply(Exception failure) {
        if (failure instanceof SMTPAddressFailedException address) {
            return new Reply(address.getReturnCode(), address.getMessage());
        }
        if (failure instanceof SMTPSendFailedException send && send.getReturnCode() > 0) {
            return new Reply(send.getReturnCode(), send.getMessage());
        }
        return failure instanceof SendFailedException outer && outer.getNextException() != null
                ? reply(outer.getNextException())
                : new Reply(0, null);
    }
}
