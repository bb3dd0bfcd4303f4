package health.kithway.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.kithway.consent.Channel;
import health.kithway.consent.ConsentPurpose;
import health.kithway.messaging.carrier.Sender;
import health.kithway.messaging.timing.Places;
import health.kithway.person.PersonId;
import health.kithway.problem.Refused;
import health.kithway.testkit.TestDatabase;
import health.kithway.testkit.TwilioStandIn.Mood;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Dana's texts meet carriers in every mood: each reaches her once, or somebody is told. */
class SendingTest extends MessagingStory {

    @Autowired
    Places places;

    private final UUID referral = UUID.randomUUID();

    @Test
    @Tag("R-TWI-11")
    void whatTheCarrierTookAndDroppedIsFoundThereAndNotSentAgain() {
        for (Mood mood : List.of(Mood.TAKES_AND_DROPS, Mood.TAKES_AND_FAILS)) {
            openTheClinic();
            TWILIO.answers(phone, mood);

            say(agreed(), "referral/" + mood);
            runDue();
            assertThat(text().state()).as("%s", mood).isEqualTo(MessageState.UNCERTAIN);

            clock.advance(Duration.ofMinutes(2));
            runDue();

            assertThat(text().state()).as("%s", mood).isEqualTo(MessageState.QUEUED);
            assertThat(TWILIO.delivered(phone)).as("%s", mood).hasSize(1);
        }
    }

    @Test
    @Tag("R-TWI-11")
    void whatTheCarrierSurelyDoesNotHaveIsSentAgainAndNotBefore() {
        TWILIO.answers(phone, Mood.FAILS);
        say(agreed(), "referral/1");
        runDue();
        TWILIO.answers(phone, Mood.TAKES);

        clock.advance(Duration.ofMinutes(2));
        runDue();
        assertThat(text().state()).isEqualTo(MessageState.UNCERTAIN);
        assertThat(TWILIO.delivered(phone)).isEmpty();

        clock.advance(Duration.ofMinutes(8));
        runDue();
        assertThat(text().state()).isEqualTo(MessageState.QUEUED);
        assertThat(TWILIO.delivered(phone)).hasSize(1);
    }

    @Test
    @Tag("R-TWI-11")
    void aTextWhoseTimeHasPassedMeanwhileIsNotSentAgain() {
        TWILIO.answers(phone, Mood.FAILS);
        messages.send(
                        clinic.kithway(),
                        NewMessage.about(referral, agreed(), "referral-received", Map.of(), "referral/1")
                                .until(clock.instant().plus(Duration.ofMinutes(5))))
                .block();
        runDue();
        TWILIO.answers(phone, Mood.TAKES);

        clock.advance(Duration.ofMinutes(2));
        runDue();
        clock.advance(Duration.ofMinutes(8));
        runDue();

        assertThat(text().state()).isEqualTo(MessageState.EXPIRED);
        assertThat(TWILIO.delivered(phone)).isEmpty();
    }

    @Test
    @Tag("R-TWI-11")
    void aHandOverThatWasInterruptedIsLookedForWhenItsLeaseEnds() {
        TWILIO.answers(phone, Mood.TAKES_AND_DROPS);
        say(agreed(), "referral/1");
        runDue();
        // As a killed process leaves it: handed over, and nobody there who knows more.
        superuser()
                .update(
                        "update messaging.message set state = 'HANDED_OVER', due_at = ?, leased_until = ? where id = ?",
                        java.sql.Timestamp.from(clock.instant()),
                        java.sql.Timestamp.from(clock.instant().plus(Duration.ofMinutes(2))),
                        text().id().value());

        runDue();
        assertThat(text().state()).isEqualTo(MessageState.HANDED_OVER);

        clock.advance(Duration.ofMinutes(3));
        runDue();
        assertThat(text().state()).isEqualTo(MessageState.QUEUED);
        assertThat(TWILIO.delivered(phone)).hasSize(1);
    }

    @Test
    @Tag("R-TWI-10")
    void aBusyCarrierIsAskedAgainWhenItSaidAndGivenUpTheFifthTime() {
        TWILIO.answers(phone, Mood.BUSY);
        say(agreed(), "referral/1");
        runDue();
        assertThat(texts()).hasSize(1);

        clock.advance(Duration.ofSeconds(6));
        runDue();
        assertThat(texts()).as("Retry-After says seven seconds").hasSize(1);

        clock.advance(Duration.ofSeconds(2));
        runDue();
        assertThat(texts()).hasSize(2);

        for (int again = 0; again < 5; again++) {
            clock.advance(Duration.ofMinutes(1));
            runDue();
        }
        assertThat(texts()).hasSize(5);
        assertThat(text().state()).isEqualTo(MessageState.FAILED);
    }

    @Test
    @Tag("R-TWI-10")
    void aTextThatIsGivenUpLetsItsSenderRestSoThatOthersKeepTheirTries() {
        PersonId dana = agreed();
        TWILIO.answers(phone, Mood.BUSY);
        say(dana, "referral/1");
        for (int time = 0; time < 5; time++) {
            runDue();
            clock.advance(Duration.ofSeconds(8));
        }
        assertThat(text().state()).isEqualTo(MessageState.FAILED);
        TWILIO.answers(phone, Mood.TAKES);
        int before = texts().size();

        say(dana, "referral/2");
        runDue();
        assertThat(texts()).as("the sender rests").hasSize(before);

        clock.advance(Duration.ofMinutes(1));
        runDue();
        assertThat(texts()).hasSize(before + 1);
    }

    @Test
    @Tag("R-TWI-09")
    void aHandsetThatIsNotReachedIsTriedTwiceMoreHoursApartAndThenRests() {
        PersonId dana = agreed();
        say(dana, "referral/1");
        runDue();
        failed("SM1", "30003");
        runDue();
        assertThat(texts()).hasSize(1);
        assertThat(text().state()).isEqualTo(MessageState.PLANNED);

        clock.advance(Duration.ofHours(4));
        runDue();
        failed("SM2", "30003");
        clock.advance(Duration.ofHours(4));
        runDue();
        failed("SM3", "30003");
        failed("SM1", "30003");
        assertThat(texts()).hasSize(3);
        assertThat(text().state()).isEqualTo(MessageState.UNDELIVERED);

        say(dana, "referral/2");
        clock.advance(Duration.ofDays(1));
        runDue();
        assertThat(texts()).hasSize(3);

        clock.advance(Duration.ofDays(30));
        say(dana, "referral/3");
        runDue();
        assertThat(texts()).hasSize(4);
    }

    @Test
    @Tag("R-TWI-09")
    void aNumberThatIsNoMobileIsNotTextedAgain() {
        PersonId dana = agreed();
        TWILIO.answers(phone, Mood.LANDLINE);
        say(dana, "referral/1");
        runDue();
        TWILIO.answers(phone, Mood.TAKES);

        clock.advance(Duration.ofDays(60));
        say(dana, "referral/2");
        runDue();

        assertThat(texts()).hasSize(1);
    }

    @Test
    @Tag("R-TWI-09")
    void aSenderThatIsNotSetUpSendsNothingMore() {
        PersonId dana = agreed();
        say(dana, "referral/1");
        runDue();
        failed("SM1", "30034");

        clock.advance(Duration.ofDays(2));
        say(dana, "referral/2");
        runDue();

        assertThat(texts()).hasSize(1);
        assertThat(text().state()).isEqualTo(MessageState.PLANNED);
    }

    @Test
    @Tag("R-TCPA-09")
    void whoLivesInHawaiiIsNotWokenByAChicagoNumber() {
        PersonId dana = agreed();
        places.live(clinic.kithway(), dana, "96813").block();

        say(dana, "referral/1");
        runDue();
        assertThat(texts()).as("six in the morning in Honolulu").isEmpty();

        atInChicago(clock.instant(), LocalTime.of(13, 0));
        runDue();
        assertThat(texts()).hasSize(1);

        places.forget(clinic.kithway(), dana, Map.of()).block();
        assertThat(superuser()
                        .queryForObject(
                                "select count(*) from messaging.place where person_id = ?",
                                Integer.class,
                                dana.value()))
                .isZero();
    }

    @Test
    @Tag("R-TCPA-09")
    void theZoneThatStaffWasToldGoesBeforeTheZipCodeUntilItIsTakenBack() {
        PersonId dana = agreed();
        places.live(clinic.kithway(), dana, "60601").block();
        places.setZone(clinic.kithway(), dana, "Pacific/Honolulu").block();
        say(dana, "referral/1");
        runDue();
        assertThat(texts()).as("six in the morning in Honolulu").isEmpty();

        places.setZone(clinic.kithway(), dana, null).block();
        say(dana, "referral/2");
        runDue();
        assertThat(texts()).as("noon in Chicago").hasSize(1);

        assertThatThrownBy(() ->
                        places.setZone(clinic.kithway(), dana, "Europe/Paris").block())
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("time-zone-not-american"));
    }

    @Test
    @Tag("R-TWI-09")
    void aNumberThatOneSenderCannotReachIsTriedFromAnotherOnce() {
        PersonId dana = agreed();
        TWILIO.answers(phone, Mood.NOT_FROM_THERE);
        say(dana, "referral/1");
        runDue();
        assertThat(text().state()).as("there is no other sender").isEqualTo(MessageState.FAILED);

        String second = anotherNumber();
        clock.advance(Duration.ofMinutes(1));
        senders.add(clinic.kithway(), new Sender(UUID.randomUUID(), Channel.TEXT, second, "Lakeview"))
                .block();
        TWILIO.answers(phone, Mood.NOT_FROM_THERE);
        clock.advance(Duration.ofDays(1));
        say(dana, "referral/2");
        runDue();

        assertThat(texts()).extracting(form -> form.get("From")).containsExactly(clinicNumber, second, clinicNumber);
        assertThat(text().state()).isEqualTo(MessageState.QUEUED);
    }

    @Test
    @Tag("R-TWI-09")
    void aWordingThatCarriersTakeForSpamThreeTimesIsNotSentAnyMore() {
        for (int time = 1; time <= 3; time++) {
            clock.advance(Duration.ofMinutes(1));
            phone = anotherNumber();
            say(agreed(), "referral/1");
            runDue();
            assertThat(texts()).as("time %s", time).hasSize(1);
            failed("SM1", "30007");
        }
        phone = anotherNumber();
        say(agreed(), "referral/1");
        runDue();
        assertThat(texts()).isEmpty();

        clock.advance(Duration.ofDays(8));
        phone = anotherNumber();
        say(agreed(), "referral/1");
        runDue();
        assertThat(texts()).as("a week later").hasSize(1);
    }

    @Test
    @Tag("R-TWI-08")
    void statusesInAnyOrderAndTwiceEndAlike() {
        Random chance = new Random(20_261_123);
        for (String last : List.of("delivered", "undelivered", "failed", "canceled")) {
            for (int turn = 0; turn < 6; turn++) {
                openTheClinic();
                say(agreed(), "referral/1");
                runDue();
                List<String> told = new ArrayList<>(List.of("queued", "sending", "sent", last, "queued", "sent", last));
                Collections.shuffle(told, chance);
                told.forEach(word -> assertThat(status("SM1", word, "")).isEqualTo(200));

                assertThat(text().state().name())
                        .as("%s", told)
                        .isEqualTo(last.equals("canceled") ? "CANCELLED" : last.toUpperCase(java.util.Locale.ROOT));
                assertThat(superuser()
                                .queryForObject(
                                        "select count(*) from messaging.status where message_id = ?",
                                        Integer.class,
                                        text().id().value()))
                        .as("every status is kept, and once")
                        .isEqualTo(5);
            }
        }
    }

    @Test
    @Tag("R-TWI-08")
    void newsOfAnEarlierAttemptDoesNotEndTheNext() {
        say(agreed(), "referral/1");
        runDue();
        failed("SM1", "30008");
        clock.advance(Duration.ofHours(4));
        runDue();
        assertThat(texts()).hasSize(2);

        assertThat(status("SM1", "sent", "")).isEqualTo(200);
        failed("SM1", "30008");
        assertThat(text().state()).isEqualTo(MessageState.QUEUED);

        assertThat(status("SM2", "delivered", "")).isEqualTo(200);
        assertThat(text().state()).isEqualTo(MessageState.DELIVERED);
    }

    @Test
    @Tag("R-10DLC-04")
    void aSenderGoesNoFasterThanItMay() {
        for (int person = 0; person < 60; person++) {
            phone = numberOf(person);
            say(agreed(), "referral/" + person);
        }
        runDue();
        int atOnce = sent();
        assertThat(atOnce).as("what the bucket holds").isBetween(5, 20);

        clock.advance(Duration.ofSeconds(10));
        runDue();
        assertThat(sent() - atOnce).as("one segment a second").isBetween(3, 10);
    }

    @Test
    @Tag("R-10DLC-04")
    void onADayNoMoreThanAreAllowedAndTheNextDayTheRest() {
        atInChicago(nextDay(), LocalTime.of(9, 0));
        for (int person = 0; person < 4; person++) {
            phone = numberOf(person);
            say(agreed(), "referral/" + person);
        }
        superuser()
                .update(
                        "update messaging.sender set per_day = 3 where organization_id = ? and channel = 'TEXT'",
                        clinic.organization().value());
        runDue();
        clock.advance(Duration.ofHours(9));
        runDue();
        assertThat(sent()).isLessThanOrEqualTo(3);

        clock.advance(Duration.ofDays(1));
        runDue();
        clock.advance(Duration.ofDays(1));
        runDue();
        assertThat(sent()).isEqualTo(4);
    }

    @Test
    void anAnswerGoesAheadOfWhatWaitedLonger() {
        for (int person = 0; person < 40; person++) {
            phone = numberOf(person);
            remind(agreed(), "reminder/" + person);
        }
        runDue();
        phone = numberOf(99);
        agreed();
        reply(sid(), "HELP");
        clock.advance(Duration.ofSeconds(2));
        runDue();

        assertThat(bodies()).hasSize(1);
    }

    @Test
    void aBusyClinicDoesNotHoldUpAnother() {
        for (int person = 0; person < 60; person++) {
            phone = numberOf(person);
            say(agreed(), "referral/" + person);
        }
        openTheClinic();
        say(agreed(), "referral/of-the-small-one");

        runDue();

        assertThat(texts()).hasSize(1);
    }

    @Test
    @Tag("R-TCPA-06")
    void remindersComeOnceADayAndThreeTimesAWeek() {
        PersonId dana = agreed();
        for (int reminder = 0; reminder < 5; reminder++) {
            remind(dana, "reminder/" + reminder);
        }
        List<Integer> byDay = new ArrayList<>();
        for (int day = 0; day < 9; day++) {
            runDue();
            byDay.add(texts().size());
            clock.advance(Duration.ofDays(1));
        }

        assertThat(byDay).containsExactly(1, 2, 3, 3, 3, 3, 3, 4, 5);
    }

    @Test
    @Tag("R-TCPA-06")
    void aReminderThatWouldComeTooLateForBeingOneTooManyIsNotSent() {
        PersonId dana = agreed();
        remind(dana, "reminder/1");
        runDue();
        messages.send(
                        clinic.kithway(),
                        NewMessage.about(referral, dana, "visit-thanks", Map.of(), "reminder/2")
                                .until(clock.instant().plus(Duration.ofHours(6))))
                .block();
        say(dana, "referral/1");
        runDue();

        assertThat(bodies()).as("the receipt is not counted").hasSize(2);
        assertThat(bodies().getLast()).contains("we got your request");
    }

    private void remind(PersonId person, String occasion) {
        messages.send(clinic.kithway(), NewMessage.about(referral, person, "visit-thanks", Map.of(), occasion))
                .block();
    }

    private PersonId agreed() {
        return dana(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT);
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

    private int sent() {
        return superuser()
                .queryForObject(
                        "select count(*) from messaging.message where organization_id = ? and handed_over_at is not null",
                        Integer.class,
                        clinic.organization().value());
    }

    private void failed(String sid, String code) {
        assertThat(status(sid, "undelivered", code)).isEqualTo(200);
    }

    private int status(String sid, String word, String code) {
        Map<String, String> form = new HashMap<>(Map.of("MessageSid", sid, "MessageStatus", word));
        if (!code.isEmpty()) {
            form.put("ErrorCode", code);
        }
        return post("/carriers/twilio/statuses/" + text().id(), form, null);
    }

    private String numberOf(int person) {
        return clinicNumber.substring(0, 8)
                + "%04d".formatted((Integer.parseInt(clinicNumber.substring(8)) + 1 + person) % 10_000);
    }

    private JdbcTemplate superuser() {
        return new JdbcTemplate(TestDatabase.superuser(database));
    }
}
