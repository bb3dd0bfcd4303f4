package health.kithway.sandbox.twilio;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;

/** Why Twilio would not take a text, in its own words. */
enum TwilioRefusal {
    AUTHENTICATE(HttpStatus.UNAUTHORIZED, 20003, "Authenticate"),
    NOT_FOUND(HttpStatus.NOT_FOUND, 20404, "The requested resource was not found"),
    NO_SENDER(HttpStatus.BAD_REQUEST, 21603, "A 'From' phone number is required."),
    NO_RECIPIENT(HttpStatus.BAD_REQUEST, 21604, "A 'To' phone number is required."),
    NO_BODY(HttpStatus.BAD_REQUEST, 21602, "Message body is required."),
    LONG_BODY(HttpStatus.BAD_REQUEST, 21617, "The concatenated message body exceeds the 1600 character limit"),
    BAD_RECIPIENT(HttpStatus.BAD_REQUEST, 21211, "Invalid 'To' Phone Number"),
    OPTED_OUT(HttpStatus.BAD_REQUEST, 21610, "Attempt to send to unsubscribed recipient"),
    NO_MOBILE(HttpStatus.BAD_REQUEST, 21614, "'To' number is not a valid mobile number"),
    REGION(HttpStatus.BAD_REQUEST, 21408, "Permission to send an SMS has not been enabled for the region"),
    UNROUTABLE(HttpStatus.BAD_REQUEST, 21612, "The 'To' phone number is not currently reachable");

    private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{7,14}");

    /** The numbers that Twilio's documentation sets aside for trying out errors. */
    private static final Map<String, TwilioRefusal> MAGIC = Map.of(
            "+15005550001", BAD_RECIPIENT,
            "+15005550002", UNROUTABLE,
            "+15005550003", REGION,
            "+15005550004", OPTED_OUT,
            "+15005550009", NO_MOBILE);

    final HttpStatus status;
    final int code;
    final String message;

    TwilioRefusal(HttpStatus status, int code, String message) {
        this.status = status;
        this.code = code;
        this.message = message;
    }

    static Optional<TwilioRefusal> of(MultiValueMap<String, String> form) {
        String to = form.getFirst("To");
        String from = form.getFirst("From");
        String body = form.getFirst("Body");
        if (to == null || to.isBlank()) {
            return Optional.of(NO_RECIPIENT);
        }
        if (from == null || from.isBlank()) {
            return Optional.of(NO_SENDER);
        }
        if (body == null || body.isBlank()) {
            return Optional.of(NO_BODY);
        }
        if (body.length() > 1600) {
            return Optional.of(LONG_BODY);
        }
        return E164.matcher(to).matches() ? Optional.ofNullable(MAGIC.get(to)) : Optional.of(BAD_RECIPIENT);
    }

    Map<String, Object> json() {
        return Map.of(
                "code",
                code,
                "message",
                message,
                "more_info",
                "https://www.twilio.com/docs/errors/" + code,
                "status",
                status.value());
    }
}
