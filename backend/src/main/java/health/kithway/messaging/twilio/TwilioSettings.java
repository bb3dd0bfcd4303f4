package health.kithway.messaging.twilio;

import java.net.URI;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How to reach Twilio ({@code kithway.twilio.*}). Wrong settings stop the start (R-TWI-15), missing ones leave texts unsent,
 * loudly.
 *
 * @param authToken the primary one, which also signs what Twilio posts to us (R-TWI-05)
 */
@ConfigurationProperties("kithway.twilio")
record TwilioSettings(URI baseUrl, String accountSid, String authToken) {

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    TwilioSettings {
        boolean safe = "https".equals(baseUrl.getScheme()) || isHere(baseUrl);
        if (!safe) {
            throw new IllegalArgumentException("kithway.twilio.base-url must be https (R-TWI-15)");
        }
        if (!accountSid.isEmpty() && !accountSid.matches("AC[0-9a-fA-F]{32}")) {
            throw new IllegalArgumentException("kithway.twilio.account-sid must be AC and 32 hexadecimal digits");
        }
        if (accountSid.isEmpty() != authToken.isEmpty()) {
            throw new IllegalArgumentException("kithway.twilio needs both account-sid and auth-token, or neither");
        }
    }

    private static boolean isHere(URI address) {
        return HERE.contains(String.valueOf(address.getHost()));
    }

    /** Whether it is a stand-in on this machine. */
    boolean isHere() {
        return isHere(baseUrl);
    }

    boolean isComplete() {
        return !accountSid.isEmpty();
    }

    @Override
    public String toString() {
        return "TwilioSettings[" + baseUrl + "]";
    }
}
