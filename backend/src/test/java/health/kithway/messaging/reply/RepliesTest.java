package health.kithway.messaging.reply;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.consent.Channel;
import health.kithway.consent.ConsentPurpose;
import health.kithway.consent.text.StarterTexts;
import health.kithway.directory.Bilingual;
import health.kithway.directory.Directory;
import health.kithway.directory.Language;
import health.kithway.directory.Organization;
import health.kithway.messaging.MessagingStory;
import health.kithway.messaging.NewMessage;
import health.kithway.messaging.carrier.Sender;
import health.kithway.person.PersonId;
import health.kithway.tenancy.OrganizationId;
import health.kithway.testkit.TestDatabase;
import health.kithway.testkit.World.Clinic;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Dana, who agreed to texts, writes back. */
class RepliesTest extends MessagingStory {

    private static final String CONFIRMS = "Lakeview Family Health: done, you will get no more messages";

    @Autowired
    Directory directory;

    @Autowired
    StarterTexts starterTexts;

    private final UUID referral = UUID.randomUUID();

    @Test
    @Tag("R-TCPA-11")
    @Tag("R-TCPA-12")
    void stopIsConfirmedOnceAndNothingMoreIsEverSent() {
        PersonId dana = agreedToTexts();
        atInChicago(clock.instant(), LocalTime.of(22, 0));
        say(dana, "waits/for/the/morning");
        runDue();
        String sid = sid();

        assertThat(reply(sid, "STOP")).isEqualTo(200);
        assertThat(reply(sid, "STOP")).isEqualTo(200);
        runDue();
        clock.advance(Duration.ofHours(12));
        say(dana, "another/day");
        runDue();

        assertThat(bodies()).hasSize(1);
        assertThat(bodies().getFirst()).startsWith(CONFIRMS);
    }

    @Test
    @Tag("R-TCPA-12")
    void twoStopsAtOnceAreConfirmedOnce() {
        agreedToTexts();

        reply(sid(), "STOP");
        reply(sid(), "stop!!");
        reply(sid(), "unsubscribe");
        runDue();

        assertThat(bodies()).hasSize(1);
    }

    @Test
    void aSecondStopIsNotConfirmedAgain() {
        agreedToTexts();

        reply(sid(), "STOP");
        runDue();
        reply(sid(), "please stop texting me");
        runDue();

        assertThat(bodies()).hasSize(1);
    }

    @Test
    @Tag("R-TCPA-12")
    void aStopThatIsWorkedOnTooLateIsHonouredButNotConfirmed() {
        PersonId dana = agreedToTexts();

        reply(sid(), "no más");
        clock.advance(Duration.ofMinutes(6));
        runDue();
        say(dana, "referral/2");
        runDue();

        assertThat(bodies()).isEmpty();
    }

    @Test
    void startMakesMessagesPossibleAgain() {
        PersonId dana = agreedToTexts();
        reply(sid(), "STOP");
        runDue();
        clock.advance(Duration.ofMinutes(1));

        reply(sid(), "START");
        runDue();
        clock.advance(Duration.ofMinutes(1));
        say(dana, "referral/2");
        runDue();

        assertThat(bodies()).hasSize(3);
        assertThat(bodies().get(1)).contains("messages are on again");
        assertThat(bodies().get(2)).contains("we got your request");
    }

    @Test
    void helpIsAnsweredEvenAtNightAndAfterStop() {
        agreedToTexts();
        atInChicago(clock.instant(), LocalTime.of(23, 0));

        reply(sid(), "HELP");
        runDue();
        reply(sid(), "STOP");
        runDue();
        reply(sid(), "help");
        runDue();

        assertThat(bodies()).hasSize(3);
        assertThat(bodies().get(0)).contains("Call (312) 555-0100");
        assertThat(bodies().get(2)).contains("Call (312) 555-0100");
    }

    @Test
    void whatOnlyAPersonCanReadIsAnsweredOnceADay() {
        agreedToTexts();

        reply(sid(), "what should I bring?");
        reply(sid(), "and where do I park?");
        runDue();
        assertThat(bodies()).hasSize(1);
        assertThat(bodies().getFirst()).contains("a person will read this").doesNotContain("park");

        clock.advance(Duration.ofHours(25));
        reply(sid(), "hello?");
        runDue();
        assertThat(bodies()).hasSize(2);
    }

    @Test
    void everybodyOnASharedPhoneIsStoppedAndOneConfirmationComes() {
        PersonId dana = agreedToTexts();
        clock.advance(Duration.ofMinutes(1));
        PersonId rosa = somebody("Rosa", Language.ES, ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT);

        reply(sid(), "ALTO");
        runDue();
        say(dana, "referral/2");
        say(rosa, "referral/2");
        runDue();

        assertThat(bodies()).hasSize(1);
        assertThat(bodies().getFirst()).startsWith("Lakeview Family Health: listo, ya no le enviaremos mensajes");
    }

    @Test
    @Tag("R-TCPA-12")
    void whoeverStoppedASharedPhoneMaySayThatOnlyTheReaderOfTheLastMessageWasMeant() {
        PersonId dana = agreedToTexts();
        PersonId rosa = rosaReadsLast();
        atInChicago(clock.instant(), LocalTime.of(22, 0));
        say(dana, "waits/for/the/morning");

        reply(sid(), "STOP");
        runDue();
        assertThat(bodies()).hasSize(2);
        assertThat(bodies().getLast()).contains("responda 1 en 5 minutos").doesNotContain("Rosa");
        say(dana, "while/it/is/asked");
        runDue();
        assertThat(bodies()).as("closed for all of them meanwhile").hasSize(2);

        clock.advance(Duration.ofMinutes(4));
        reply(sid(), "1");
        runDue();
        assertThat(bodies()).as("one confirmation in all").hasSize(2);

        clock.advance(Duration.ofHours(11));
        say(rosa, "referral/2");
        runDue();
        assertThat(bodies()).hasSize(3);
        assertThat(bodies().getLast()).contains("we got your request");
        assertThat(inbox()).isZero();
    }

    @Test
    @Tag("R-TCPA-12")
    void withoutAWordInFiveMinutesAStopIsForEverybodyOnAPhone() {
        PersonId dana = agreedToTexts();
        PersonId rosa = rosaReadsLast();
        reply(sid(), "STOP");
        runDue();

        clock.advance(Duration.ofMinutes(6));
        runDue();
        reply(sid(), "1");
        runDue();
        say(dana, "referral/2");
        say(rosa, "referral/3");
        runDue();

        assertThat(bodies()).hasSize(2);
    }

    @Test
    @Tag("R-TCPA-14")
    @Tag("R-REPLY-05")
    void aStopMeantForOneReopensNeitherWhoStoppedBeforeNorWhoComesLater() {
        PersonId dana = agreedToTexts();
        PersonId rosa = rosaReadsLast();
        stopForTheLastReader();
        clock.advance(Duration.ofMinutes(1));
        say(dana, "referral/2");
        runDue();
        assertThat(bodies()).hasSize(3);

        stopForTheLastReader();
        PersonId lee = somebody("Lee", Language.EN, ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT);
        say(dana, "referral/3");
        say(rosa, "referral/4");
        say(lee, "referral/5");
        runDue();

        assertThat(bodies())
                .as("two messages, a message, and each STOP confirmed once")
                .hasSize(4);
    }

    private PersonId rosaReadsLast() {
        clock.advance(Duration.ofMinutes(1));
        PersonId rosa = somebody("Rosa", Language.ES, ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT);
        say(rosa, "referral/1");
        runDue();
        return rosa;
    }

    private void stopForTheLastReader() {
        reply(sid(), "STOP");
        runDue();
        clock.advance(Duration.ofMinutes(1));
        reply(sid(), "1");
        runDue();
    }

    private int inbox() {
        return new JdbcTemplate(TestDatabase.superuser(database))
                .queryForObject(
                        "select count(*) from messaging.inbox_entry where organization_id = ?",
                        Integer.class,
                        clinic.organization().value());
    }

    @Test
    void aStrangersStopIsKeptForTheDayTheyAgree() {
        reply(sid(), "STOP");
        runDue();
        PersonId dana = agreedToTexts();
        say(dana, "referral/1");
        runDue();

        assertThat(bodies()).isEmpty();
    }

    @Test
    @Tag("R-TWI-04")
    @Tag("R-TCPA-12")
    void whereTheCarrierConfirmsStopWeDoNot() {
        OrganizationId riverbend = new OrganizationId(UUID.randomUUID());
        Clinic lakeview = clinic;
        clinic = new Clinic(
                riverbend,
                lakeview.lakeshore(),
                lakeview.uptown(),
                lakeview.primaryCare(),
                lakeview.skin(),
                lakeview.counselling(),
                lakeview.harborStreet(),
                lakeview.northside(),
                lakeview.program(),
                lakeview.spring(),
                "",
                "");
        clinicNumber = "+1212" + clinicNumber.substring(5);
        openRiverbend(riverbend);
        PersonId grace = agreedToTexts();

        reply(sid(), "STOP");
        runDue();
        reply(sid(), "HELP");
        runDue();
        say(grace, "referral/1");
        runDue();

        assertThat(bodies()).isEmpty();
    }

    @Test
    void whatIsNotSignedByTwilioIsNotHeard() {
        Map<String, String> form = inbound(sid(), "STOP");

        assertThat(post("/carriers/twilio/inbound", form, "")).isEqualTo(403);
        assertThat(post("/carriers/twilio/inbound", form, "c29tZXRoaW5nIGVsc2U="))
                .isEqualTo(403);
        Map<String, String> elsewhere = new HashMap<>(form);
        elsewhere.put("To", "+12025550199");
        assertThat(post("/carriers/twilio/inbound", elsewhere, null)).isEqualTo(404);
    }

    @Test
    @Tag("R-TCPA-15")
    void aWrongNumberIsNotTextedAgainAndNotToldWhoseItWas() {
        PersonId dana = agreedToTexts();
        say(dana, "referral/1");
        runDue();

        reply(sid(), "Wrong number, who is this?");
        runDue();
        clock.advance(Duration.ofDays(2));
        say(dana, "referral/2");
        runDue();

        assertThat(bodies()).hasSize(1).noneMatch(body -> body.contains("Dana"));
    }

    private PersonId agreedToTexts() {
        return dana(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT);
    }

    private void say(PersonId person, String occasion) {
        messages.send(clinic.kithway(), NewMessage.about(referral, person, "referral-received", Map.of(), occasion))
                .block();
    }

    private void openRiverbend(OrganizationId riverbend) {
        directory
                .openOrganization(
                        clinic.kithway(),
                        new Organization(
                                riverbend,
                                "Riverbend Care Network",
                                "(212) 555-0100",
                                ZoneId.of("America/New_York"),
                                new Bilingual("9 to 5", "de 9 a 5"),
                                Organization.OptOutMode.TWILIO_MANAGED,
                                "go.riverbend.example"))
                .block();
        starterTexts.approveAll(clinic.kithway()).block();
        templates.adoptStarters(clinic.kithway()).block();
        senders.add(clinic.kithway(), new Sender(UUID.randomUUID(), Channel.TEXT, clinicNumber, "Riverbend"))
                .block();
    }
}
