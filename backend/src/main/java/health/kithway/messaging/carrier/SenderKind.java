package health.kithway.messaging.carrier;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import health.kithway.consent.Channel;
import org.jspecify.annotations.Nullable;

/** What kind of address a sender is, and how fast carriers take what comes from it unless the organization agreed otherwise (R-10DLC-04). */
public enum SenderKind {
    /** A ten-digit number registered for applications (10DLC), in the lowest tier. */
    LONG_CODE(1, 2_000),
    TOLL_FREE(3, 2_000),
    SHORT_CODE(100, null),
    MAILBOX(10, null);

    private final double perSecond;
    private final @Nullable Integer perDay;

    SenderKind(double perSecond, @Nullable Integer perDay) {
        this.perSecond = perSecond;
        this.perDay = perDay;
    }

    /** Segments of texts, or mails. */
    public double perSecond() {
        return perSecond;
    }

    /** The same a day; absent where there is no limit. */
    public @Nullable Integer perDay() {
        return perDay;
    }

    static SenderKind of(Sender sender) {
        if (sender.channel() == Channel.EMAIL) {
            return MAILBOX;
        }
        if (sender.address().matches("\\d{5,6}")) {
            return SHORT_CODE;
        }
        return isTollFree(sender.address()) ? TOLL_FREE : LONG_CODE;
    }

    private static boolean isTollFree(String number) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            return numbers.getNumberType(numbers.parse(number, "US")) == PhoneNumberType.TOLL_FREE;
        } catch (NumberParseException notANumber) {
            return false;
        }
    }
}
