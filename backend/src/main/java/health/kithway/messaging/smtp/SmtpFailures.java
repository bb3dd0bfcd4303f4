package health.kithway.messaging.smtp;

import health.kithway.messaging.carrier.Fault;
import health.kithway.messaging.carrier.FaultKind;
import health.kithway.messaging.carrier.HandOver;
import jakarta.mail.SendFailedException;
import java.util.Arrays;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** What a failure means: whether the server surely did not take the mail, and whether it ever will. */
final class SmtpFailures {

    private SmtpFailures() {}

    static HandOver meaning(MailException failure) {
        if (failure instanceof MailAuthenticationException) {
            return new HandOver.Refused(Fault.ending("SMTP_LOGIN", FaultKind.CONFIG));
        }
        if (failure instanceof MailSendException sending) {
            // Without a cause of its own it was refused in the conversation; with one there was no conversation.
            return sending.getCause() != null
                    ? new HandOver.Busy(null)
                    : Arrays.stream(sending.getMessageExceptions())
                            .findFirst()
                            .map(SmtpFailures::refusal)
                            .orElse(new HandOver.Uncertain("SMTP_UNKNOWN"));
        }
        return new HandOver.Uncertain("SMTP_UNKNOWN");
    }

    private static HandOver refusal(Exception failure) {
        int code = code(failure);
        if (code >= 500) {
            return new HandOver.Refused(Fault.ending("SMTP_" + code, FaultKind.PERMANENT_ADDRESS));
        }
        return code >= 400 ? new HandOver.Busy(null) : new HandOver.Uncertain("SMTP_NO_ANSWER");
    }

    private static int code(Exception failure) {
        if (failure instanceof SMTPAddressFailedException address) {
            return address.getReturnCode();
        }
        if (failure instanceof SMTPSendFailedException send && send.getReturnCode() > 0) {
            return send.getReturnCode();
        }
        boolean next = failure instanceof SendFailedException outer && outer.getNextException() != null;
        return next ? code(((SendFailedException) failure).getNextException()) : 0;
    }
}
