package health.kithway.messaging.fallback;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.consent.Channel;
import health.kithway.consent.ConsentPurpose;
import health.kithway.messaging.Message;
import health.kithway.messaging.MessageState;
import health.kithway.messaging.MessagingStory;
import health.kithway.messaging.NewMessage;
import health.kithway.messaging.OtherChannels;
import health.kithway.messaging.carrier.FaultKind;
import health.kithway.person.PersonId;
import health.kithway.task.StaffTask;
import health.kithway.task.StaffTasks;
import health.kithway.task.TaskKind;
import health.kithway.task.TaskQuery;
import health.kithway.testkit.TestDatabase;
import health.kithway.testkit.TwilioStandIn.Mood;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Dana's number is dead, and she learns of her visit all the same, or somebody at the clinic learns that she did not. */
@Tag("R-TWI-09")
class FallbacksTest extends MessagingStory {

    @Autowired
    StaffTasks tasks;

    @Autowired
    OtherChannels channels;

    private final UUID referral = UUID.randomUUID();

    @Test
    void whoAgreedToBothGetsAnEmailInsteadAndStaffAskForAnotherNumber() throws Exception {
        TWILIO.answers(phone, Mood.LANDLINE);
        PersonId dana =
                dana(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT, ConsentPurpose.EMAIL_ABOUT_VISIT);

        text(dana);

        assertThat(mails()).isEqualTo(1);
        assertThat(by(dana, Channel.TEXT).state()).isEqualTo(MessageState.FAILED);
        assertThat(by(dana, Channel.EMAIL).permit().reason()).isEqualTo("CONSENTED");
        assertThat(open()).extracting(StaffTask::kind).containsExactly(TaskKind.ADDRESS_FAILS);
        assertThat(open().getFirst().referral()).isEqualTo(referral);
        assertThat(chain())
                .containsExactly(by(dana, Channel.TEXT).id() + " -> "
                        + by(dana, Channel.EMAIL).id());
    }

    @Test
    @Tag("R-TCPA-01")
    void whoAgreedToTextsOnlyGetsNoEmailAndStaffLearnOfIt() throws Exception {
        TWILIO.answers(phone, Mood.LANDLINE);
        PersonId dana = dana(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT);

        text(dana);

        assertThat(mails()).isZero();
        assertThat(by(dana, Channel.EMAIL).permit().reason()).isEqualTo("NO_CONSENT");
        assertThat(open())
                .extracting(StaffTask::kind)
                .containsExactlyInAnyOrder(TaskKind.ADDRESS_FAILS, TaskKind.NOT_TOLD);
    }

    @Test
    void whatWentByBothFromTheStartIsNotSaidAgain() throws Exception {
        TWILIO.answers(phone, Mood.LANDLINE);
        PersonId dana =
                dana(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT, ConsentPurpose.EMAIL_ABOUT_VISIT);

        messages.send(clinic.kithway(), wanted(dana)).block();
        runDue();

        assertThat(mails()).isEqualTo(1);
        assertThat(chain()).isEmpty();
        assertThat(open()).extracting(StaffTask::kind).containsExactly(TaskKind.ADDRESS_FAILS);
    }

    @Test
    @Tag("R-TCPA-10")
    void whoStoppedAtTheCarrierIsNotFollowedToTheirMailbox() throws Exception {
        TWILIO.answers(phone, Mood.OPTED_OUT);
        PersonId dana =
                dana(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT, ConsentPurpose.EMAIL_ABOUT_VISIT);

        text(dana);

        assertThat(mails()).isZero();
        assertThat(open()).isEmpty();
    }

    @Test
    void heardTwiceItIsSaidOnce() throws Exception {
        TWILIO.answers(phone, Mood.LANDLINE);
        PersonId dana =
                dana(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT, ConsentPurpose.EMAIL_ABOUT_VISIT);
        text(dana);

        channels.send(clinic.kithway(), by(dana, Channel.TEXT).id()).block();
        runDue();

        assertThat(mails()).isEqualTo(1);
        assertThat(open()).hasSize(1);
    }

    @Test
    void aNumberThatIsKnownToBeDeadIsNotTriedAndNotForgotten() throws Exception {
        TWILIO.answers(phone, Mood.LANDLINE);
        PersonId dana =
                dana(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT, ConsentPurpose.EMAIL_ABOUT_VISIT);
        text(dana);
        clock.advance(Duration.ofDays(2));

        messages.send(
                        clinic.kithway(),
                        NewMessage.about(referral, dana, "referral-received", Map.of(), "referral/2")
                                .onlyBy(Channel.TEXT))
                .block();
        runDue();

        assertThat(texts()).hasSize(1);
        assertThat(mails()).isEqualTo(2);
        assertThat(open()).hasSize(1);

        tasks.close(clinic.kithway(), open().getFirst().id(), StaffTask.Outcome.NOT_REACHED)
                .block();
        clock.advance(Duration.ofDays(2));
        messages.send(
                        clinic.kithway(),
                        NewMessage.about(referral, dana, "referral-received", Map.of(), "referral/3")
                                .onlyBy(Channel.TEXT))
                .block();
        runDue();
        assertThat(open()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(FaultKind.class)
    void everyFaultHasAConsequence(FaultKind kind) {
        WhatNext next = WhatNext.of(kind);

        assertThat(next).isNotEqualTo(WhatNext.A_PERSON_LOOKS);
        assertThat(next == WhatNext.NOTHING)
                .isEqualTo(
                        List.of(FaultKind.PERMANENT_CONSENT, FaultKind.EXPIRED).contains(kind));
    }

    @Test
    @Tag("R-TWI-11")
    void whatMayHaveArrivedIsNotSaidElsewhere() {
        assertThat(WhatNext.of(null)).isEqualTo(WhatNext.A_PERSON_LOOKS);
    }

    private NewMessage wanted(PersonId dana) {
        return NewMessage.about(referral, dana, "referral-received", Map.of(), "referral/1");
    }

    private void text(PersonId dana) {
        messages.send(clinic.kithway(), wanted(dana).onlyBy(Channel.TEXT)).block();
        runDue();
    }

    private Message by(PersonId dana, Channel channel) {
        return messages.listToPerson(clinic.kithway(), dana).block().stream()
                .filter(message -> message.channel() == channel)
                .findFirst()
                .orElseThrow();
    }

    private List<StaffTask> open() {
        return tasks.listTasks(clinic.kithway(), TaskQuery.ALL, 10).block().items();
    }

    private List<String> chain() {
        return new JdbcTemplate(TestDatabase.superuser(database))
                .queryForList(
                        "select failed_message_id || ' -> ' || message_id from messaging.fallback"
                                + " where organization_id = ?::uuid",
                        String.class,
                        clinic.organization().toString());
    }

    private long mails() throws Exception {
        long count = 0;
        for (var mail : MAIL.getReceivedMessages()) {
            count += Arrays.toString(mail.getAllRecipients()).contains(mailbox) ? 1 : 0;
        }
        return count;
    }
}
