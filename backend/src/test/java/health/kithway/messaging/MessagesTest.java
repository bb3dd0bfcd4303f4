package health.kithway.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.kithway.consent.Channel;
import health.kithway.consent.ConsentPurpose;
import health.kithway.consent.suppression.SuppressionSource;
import health.kithway.messaging.reply.Unsubscribes;
import health.kithway.person.AddressKind;
import health.kithway.person.PersonId;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Role;
import health.kithway.testkit.TestDatabase;
import health.kithway.testkit.TestRealm;
import health.kithway.testkit.TwilioStandIn;
import health.kithway.testkit.TwilioStandIn.Mood;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Dana asked for a visit and agreed to texts. */
class MessagesTest extends MessagingStory {

    private static final String OCCASION = "referral/1";

    @Autowired
    Unsubscribes unsubscribes;

    private final UUID referral = UUID.randomUUID();

    @Test
    void aTextLeavesAsApprovedWithOurOwnWayBack() {
        PersonId dana = dana(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT);

        say(dana, OCCASION);
        runDue();

        assertThat(texts()).hasSize(1);
        Map<String, String> text = texts().getFirst();
        assertThat(text)
                .containsEntry("From", clinicNumber)
                .containsEntry("StatusCallback", "http://localhost:8480/carriers/twilio/statuses/" + text().id());
        assertThat(text.get("Body"))
                .startsWith("Lakeview Family Health: we got your request")
                .endsWith("Reply HELP for help, STOP to stop.");
        assertThat(text().state()).isEqualTo(MessageState.QUEUED);
        assertThat(text().permit().reason()).isEqualTo("CONSENTED");
    }

    @Test
    void theSameOccasionIsSaidOnce() {
        PersonId dana = dana(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT);

        say(dana, OCCASION);
        say(dana, OCCASION);
        runDue();
        say(dana, OCCASION);
        runDue();

        assertThat(texts()).hasSize(1);
    }

    @Test
    void withoutConsentNothingLeavesAndTheReasonIsKept() {
        PersonId dana = dana(ConsentPurpose.USE_ANSWERS);

        say(dana, OCCASION);
        runDue();

        assertThat(texts()).isEmpty();
        assertThat(text().state()).isEqualTo(MessageState.REFUSED);
        assertThat(text().permit().reason()).isEqualTo("NO_CONSENT");
        assertThat(text().permit().rule()).isEqualTo("R-TCPA-01");
    }

    @Test
    void whatWasStoppedBetweenPlanningAndSendingIsNotSent() {
        PersonId dana = dana(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT);

        say(dana, OCCASION);
        byte[] index = people.addressIndex(clinic.organization(), AddressKind.PHONE, phone)
                .block();
        suppressions
                .suppress(clinic.kithway(), Channel.TEXT, index, SuppressionSource.STAFF_NOTE)
                .block();
        runDue();

        assertThat(texts()).isEmpty();
        assertThat(text().state()).isEqualTo(MessageState.SUPPRESSED);
        assertThat(text().permit().permitted()).isFalse();
    }

    @Test
    void atNightATextWaitsForTheMorning() {
        PersonId dana = dana(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT);
        atInChicago(clock.instant(), LocalTime.of(22, 0));

        say(dana, OCCASION);
        runDue();
        assertThat(texts()).isEmpty();
        assertThat(text().state()).isEqualTo(MessageState.PLANNED);

        clock.advance(Duration.ofMinutes(9 * 60 + 59));
        runDue();
        assertThat(texts()).isEmpty();

        clock.advance(Duration.ofMinutes(1));
        runDue();
        assertThat(texts()).hasSize(1);
    }

    @Test
    void whatWouldComeTooLateIsNotSentAtAll() {
        PersonId dana = dana(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT);
        atInChicago(clock.instant(), LocalTime.of(22, 0));
        Instant morning = clock.instant().plus(Duration.ofHours(9));

        messages.send(
                        clinic.kithway(),
                        NewMessage.about(referral, dana, "referral-received", Map.of(), OCCASION)
                                .until(morning))
                .block();
        runDue();
        clock.advance(Duration.ofHours(12));
        runDue();

        assertThat(texts()).isEmpty();
        assertThat(text().state()).isEqualTo(MessageState.EXPIRED);
    }

    @Test
    void onlyABusyCarrierIsAskedAgain() {
        PersonId dana = dana(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT);
        TWILIO.answers(phone, Mood.BUSY_ONCE);

        say(dana, OCCASION);
        runDue();
        assertThat(texts()).hasSize(1);
        assertThat(text().state()).isEqualTo(MessageState.PLANNED);

        clock.advance(Duration.ofSeconds(40));
        runDue();
        assertThat(texts()).hasSize(2);
        assertThat(text().state()).isEqualTo(MessageState.QUEUED);
    }

    @Test
    void whatMayHaveBeenSentIsNeverSentAgain() {
        PersonId dana = dana(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT);
        TWILIO.answers(phone, Mood.TAKES_AND_FAILS);

        say(dana, OCCASION);
        runDue();
        assertThat(text().state()).isEqualTo(MessageState.UNCERTAIN);
        clock.advance(Duration.ofHours(2));
        runDue();

        assertThat(texts()).hasSize(1);
        assertThat(text().state()).isEqualTo(MessageState.QUEUED);

        assertThat(status("delivered", null)).isEqualTo(200);
        assertThat(text().state()).isEqualTo(MessageState.DELIVERED);
    }

    @Test
    @Tag("R-TWI-03")
    void whoStoppedAtTheCarrierIsStoppedHereToo() {
        PersonId dana = dana(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT);
        TWILIO.answers(phone, Mood.OPTED_OUT);

        say(dana, OCCASION);
        runDue();
        assertThat(text().state()).isEqualTo(MessageState.FAILED);

        clock.advance(Duration.ofMinutes(1));
        say(dana, "referral/2");
        runDue();
        assertThat(texts()).hasSize(1);
        assertThat(text().permit().reason()).isEqualTo("SUPPRESSED");
    }

    @Test
    @Tag("R-TWI-08")
    void statusesMayComeInAnyOrderAndTwice() {
        for (List<String> order : List.of(
                List.of("queued", "sent", "delivered"),
                List.of("queued", "delivered", "sent"),
                List.of("sent", "queued", "delivered"),
                List.of("sent", "delivered", "queued"),
                List.of("delivered", "queued", "sent"),
                List.of("delivered", "sent", "queued"))) {
            openTheClinic();
            say(dana(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT), OCCASION);
            runDue();
            List<String> told = new ArrayList<>(order);
            told.addAll(order);
            told.forEach(word -> assertThat(status(word, null)).isEqualTo(200));

            assertThat(text().state()).as("%s", order).isEqualTo(MessageState.DELIVERED);
        }
    }

    @Test
    void anUnknownStatusAndAForgedOneAreNotHeard() {
        say(dana(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT), OCCASION);
        runDue();

        assertThat(status("teleported", null)).isEqualTo(400);
        assertThat(status("delivered", "Zm9yZ2Vk")).isEqualTo(403);
        assertThat(text().state()).isEqualTo(MessageState.QUEUED);
    }

    @Test
    void postgresRefusesAHandOverWithoutAPermit() throws SQLException {
        say(dana(ConsentPurpose.USE_ANSWERS), OCCASION);
        String forced = "update messaging.message set state = 'HANDED_OVER', handed_over_at = now() where id = '"
                + text().id() + "'";

        try (Connection connection = TestDatabase.superuser(database).getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(forced)).hasMessageContaining("without a permit");
        }
    }

    @Test
    void noTableOfMessagesHoldsANumberAnAddressOrAText() throws SQLException {
        say(
                dana(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT, ConsentPurpose.EMAIL_ABOUT_VISIT),
                OCCASION);
        runDue();
        reply(sid(), "what should I bring?");
        runDue();

        for (String table : List.of("messaging.message", "messaging.reply", "messaging.status", "ops.job")) {
            try (Connection connection = TestDatabase.superuser(database).getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select string_agg(t::text, ' ') from " + table + " t")) {
                rows.next();
                assertThat(rows.getString(1))
                        .doesNotContain(
                                phone, phone.substring(2), mailbox, "what should I bring", "we got your request");
            }
        }
    }

    @Test
    @Tag("R-EML-03")
    void anEmailIsNeutralAndCanBeStoppedWithOneClick() throws Exception {
        PersonId dana = dana(ConsentPurpose.USE_ANSWERS, ConsentPurpose.EMAIL_ABOUT_VISIT);

        say(dana, OCCASION);
        runDue();

        MimeMessage mail = mail().getFirst();
        assertThat(mail.getSubject()).isEqualTo("A message from Lakeview Family Health");
        assertThat(mail.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
        String header = mail.getHeader("List-Unsubscribe", null);
        assertThat(header).matches("<http://localhost:8480/u/[A-Za-z0-9_-]{27}>");
        assertThat(texts()).isEmpty();

        String token = header.substring(header.lastIndexOf('/') + 1, header.length() - 1);
        for (int look = 0; look < 100; look++) {
            assertThat(unsubscribes.ask(token).block().organization().displayName())
                    .isEqualTo("Lakeview Family Health");
        }
        say(dana, "referral/2");
        runDue();
        assertThat(mail()).hasSize(2);

        say(dana, "referral/3");
        unsubscribes.stop(token).block();
        unsubscribes.stop(token).block();
        runDue();
        assertThat(mail()).hasSize(2);
        assertThatThrownBy(() -> unsubscribes.stop("no-such-token").block()).isInstanceOf(Refused.class);
    }

    @Test
    void staffSeeWhatWasDecidedAndNeitherAddressNorWords() {
        say(dana(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT), OCCASION);
        runDue();

        String seen = new String(
                api.with(TestRealm.staff(clinic.organization(), Role.COORDINATOR))
                        .get()
                        .uri("/staff/v1/referrals/{referral}/messages", referral)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .jsonPath("$.items.length()")
                        .isEqualTo(2)
                        .jsonPath("$.items[?(@.channel == 'TEXT')].state")
                        .isEqualTo("SENDING")
                        .jsonPath("$.items[?(@.channel == 'TEXT')].decision.reason")
                        .isEqualTo("CONSENTED")
                        .jsonPath("$.items[?(@.channel == 'EMAIL')].state")
                        .isEqualTo("REFUSED")
                        .returnResult()
                        .getResponseBody(),
                StandardCharsets.UTF_8);

        assertThat(seen).doesNotContain(phone, mailbox, "we got your request");
        api.with(TestRealm.staff(clinic.organization(), Role.MARKETER))
                .get()
                .uri("/staff/v1/referrals/{referral}/messages", referral)
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    private void say(PersonId person, String occasion) {
        messages.send(clinic.kithway(), NewMessage.about(referral, person, "referral-received", Map.of(), occasion))
                .block();
    }

    private Message text() {
        return messages.listMessages(clinic.kithway(), referral, null, 50).block().items().stream()
                .filter(message -> message.channel() == Channel.TEXT)
                .findFirst()
                .orElseThrow();
    }

    private int status(String word, String signature) {
        Map<String, String> form =
                Map.of("MessageSid", "SM1", "MessageStatus", word, "AccountSid", TwilioStandIn.ACCOUNT);
        return post("/carriers/twilio/statuses/" + text().id(), form, signature);
    }

    private List<MimeMessage> mail() throws Exception {
        List<MimeMessage> found = new ArrayList<>();
        for (MimeMessage mail : MAIL.getReceivedMessages()) {
            if (Arrays.toString(mail.getAllRecipients()).contains(mailbox)) {
                found.add(mail);
            }
        }
        return found;
    }
}
