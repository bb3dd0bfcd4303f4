package health.kithway.messaging.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.messaging.MessagingStory;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The doors that Twilio knocks at. */
class TwilioDoorsTest extends MessagingStory {

    @ParameterizedTest
    @ValueSource(strings = {"/carriers/twilio/inbound", "/carriers/twilio/statuses/"})
    @Tag("R-TWI-07")
    void theyOpenToPostsOnlyBecauseWhatIsInAnAddressIsLogged(String door) {
        String address = door.endsWith("/") ? door + UUID.randomUUID() : door;

        int status = api.anybody()
                .get()
                .uri(address + "?From=%2B13125550142&Body=hello")
                .exchange()
                .returnResult()
                .getStatus()
                .value();

        assertThat(status).isIn(404, 405);
    }
}
