package health.kithway.messaging.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.consent.ConsentPurpose;
import health.kithway.messaging.MessagingStory;
import health.kithway.messaging.NewMessage;
import health.kithway.person.PersonId;
import health.kithway.testkit.TestDatabase;
import health.kithway.testkit.TwilioStandIn;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** What Dana was texted is forgotten at Twilio a day after it ended; Kithway never had it. */
@Tag("R-TWI-14")
class ForgetWordsTest extends MessagingStory {

    private PersonId dana;

    @BeforeEach
    void danaGotAText() {
        dana = dana(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT);
        say();
        runDue();
        assertThat(TWILIO.delivered(phone)).hasSize(1);
    }

    @Test
    void aDayAfterItWasDeliveredTwilioHasNoWords() {
        delivered();

        clock.advance(Duration.ofHours(23));
        runDue();
        assertThat(TWILIO.isRedacted(sid(0))).isFalse();

        clock.advance(Duration.ofHours(2));
        runDue();
        assertThat(TWILIO.isRedacted(sid(0))).isTrue();
    }

    @Test
    void whatNobodyHeardTheEndOfIsForgottenAfterThreeDays() {
        clock.advance(Duration.ofHours(70));
        runDue();
        assertThat(TWILIO.isRedacted(sid(0))).isFalse();

        clock.advance(Duration.ofHours(4));
        runDue();
        assertThat(TWILIO.isRedacted(sid(0))).isTrue();
    }

    @Test
    void theRoundsGoOn() {
        delivered();
        clock.advance(Duration.ofHours(30));
        runDue();

        clock.advance(Duration.ofDays(3));
        say();
        runDue();
        clock.advance(Duration.ofDays(4));
        runDue();

        assertThat(TWILIO.delivered(phone)).hasSize(2);
        assertThat(TWILIO.isRedacted(sid(1))).isTrue();
    }

    private void say() {
        messages.send(
                        clinic.kithway(),
                        NewMessage.about(
                                UUID.randomUUID(),
                                dana,
                                "referral-received",
                                Map.of(),
                                "referral/" + UUID.randomUUID()))
                .block();
    }

    private void delivered() {
        post(
                "/carriers/twilio/statuses/"
                        + messages.listToPerson(clinic.kithway(), dana).block().stream()
                                .filter(message -> message.permit().permitted())
                                .findFirst()
                                .orElseThrow()
                                .id(),
                Map.of("MessageSid", sid(0), "MessageStatus", "delivered", "AccountSid", TwilioStandIn.ACCOUNT),
                null);
    }

    /** Twilio's name of the texts to this clinic's reader, the oldest first. */
    private String sid(int index) {
        List<String> names = new JdbcTemplate(TestDatabase.superuser(database))
                .queryForList(
                        "select carrier_id from messaging.message where organization_id = ?::uuid and channel = 'TEXT'"
                                + " and carrier_id is not null order by created_at, id",
                        String.class,
                        clinic.organization().toString());
        return names.get(index);
    }
}
