package health.kithway.sandbox.twilio;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The account that the stand-in knows; its token signs webhooks, as at Twilio. */
public record TwilioAccount(String sid, String authToken) {

    boolean admits(String accountInPath, @Nullable String authorization) {
        String login = sid + ":" + authToken;
        String wanted = "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
        return sid.equals(accountInPath) && wanted.equals(authorization);
    }
}
