package health.kithway.messaging.twilio;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings at start, and stops it where they are not fit for health care (R-TWI-15). */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TwilioSettings.class)
class TwilioConfiguration {

    /** Only a project that Twilio has marked as one for health care, under an agreement, may carry texts. */
    static void requireAgreement(TwilioSettings settings, boolean agreement) {
        if (settings.isComplete() && !settings.isHere() && !agreement) {
            throw new IllegalArgumentException(
                    "kithway.twilio.agreement must say that the agreement with Twilio is signed"
                            + " and the project is marked for HIPAA (R-TWI-15)");
        }
    }

    @Autowired
    void check(TwilioSettings settings, @Value("${kithway.twilio.agreement:false}") boolean agreement) {
        requireAgreement(settings, agreement);
    }
}
