package health.kithway.messaging.twilio;

import com.twilio.security.RequestValidator;
import java.net.URISyntaxException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Proves that a request comes from Twilio (R-TWI-05); the comparison takes the same time whatever differs. */
final class TwilioSignature {

    private final RequestValidator validator;

    TwilioSignature(String authToken) {
        this.validator = new RequestValidator(authToken);
    }

    /** For a form post. */
    boolean isRight(String url, Map<String, String> parameters, @Nullable String signature) {
        return signature != null && validator.validate(url, parameters, signature);
    }

    /** For any other body, whose hash is in the signed address. */
    boolean isRight(String url, String body, @Nullable String signature) {
        try {
            return signature != null && validator.validate(url, body, signature);
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
