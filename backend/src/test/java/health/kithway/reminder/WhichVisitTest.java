package health.kithway.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.directory.Language;
import health.kithway.messaging.NewMessage;
import health.kithway.messaging.Question;
import health.kithway.messaging.wording.Variable;
import health.kithway.person.AddressKind;
import health.kithway.person.PersonId;
import health.kithway.referral.Referral;
import health.kithway.testkit.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Dana has two visits and her mother's phone; what she answers may be about either. */
@Tag("R-REPLY-01")
class WhichVisitTest extends ReminderStory {

    @Test
    void whichOfTwoVisitsWasMeantIsAskedOnceAndANumberSettlesIt() {
        twoVisits();

        reply(sid(), "X");
        runDue();
        assertThat(bodies().getLast())
                .contains("which visit?")
                .contains("1 for Wed, Mar 18 at 9:30 AM")
                .contains("2 for the other");
        assertThat(inbox()).containsExactly("UNCLEAR open");

        clock.advance(Duration.ofMinutes(2));
        reply(sid(), "2");
        runDue();
        assertThat(bodies().getLast()).contains("we noted your answer");
        assertThat(inbox()).containsExactly("UNCLEAR closed");
        assertThat(intents()).containsExactly("FREE_TEXT", "CANCEL");
    }

    @Test
    void aSecondAnswerThatCouldBeAboutEitherIsForAPersonAndNotAskedAgain() {
        twoVisits();

        reply(sid(), "C");
        runDue();
        reply(sid(), "C");
        runDue();

        assertThat(bodies()).filteredOn(body -> body.contains("which visit?")).hasSize(1);
        assertThat(inbox()).containsExactly("UNCLEAR open", "UNCLEAR open");
    }

    @Test
    void afterFiveMinutesANumberSaysNothingAnyMoreAndAPersonReadsBoth() {
        twoVisits();
        reply(sid(), "C");
        runDue();

        clock.advance(Duration.ofMinutes(6));
        reply(sid(), "2");
        runDue();

        assertThat(inbox()).containsExactly("UNCLEAR open", "UNCLEAR open");
    }

    @Test
    void theQuestionIsInTheLanguageOfTheVisitAndNamesNobody() {
        asked(danaAsks(Language.EN), "2026-03-17", "14:00");
        clock.advance(Duration.ofMinutes(1));
        asked(danaAsks(Language.ES), "2026-03-18", "09:30");

        reply(sid(), "C");
        runDue();

        assertThat(bodies().getLast())
                .contains("Responda 1 para")
                .contains("18 mar")
                .doesNotContain("Dana");
    }

    @Test
    @Tag("R-REPLY-04")
    @Tag("R-10DLC-02")
    void aStrangerInDangerOrWithAQuestionIsAnsweredAndNothingElseEverGoesThere() {
        reply(sid(), "no puedo respirar");
        runDue();
        assertThat(bodies()).hasSize(1);
        assertThat(bodies().getFirst()).contains("911").contains("988").contains("emergencia");

        phone = anotherNumber();
        reply(sid(), "HELP");
        runDue();
        assertThat(bodies()).hasSize(1);
        assertThat(bodies().getFirst()).contains("(312) 555-0100");

        reply(sid(), "what is this");
        clock.advance(Duration.ofDays(1));
        messages.send(
                        clinic.kithway(),
                        NewMessage.about(UUID.randomUUID(), stranger(), "referral-received", Map.of(), "referral/1"))
                .block();
        runDue();
        assertThat(bodies()).as("they agreed to nothing").noneMatch(body -> body.contains("got your request"));
        assertThat(decisions()).contains("REFUSED");
    }

    private void twoVisits() {
        asked(danaAsks(Language.EN), "2026-03-17", "14:00");
        clock.advance(Duration.ofMinutes(1));
        asked(danaAsks(Language.EN), "2026-03-18", "09:30");
    }

    private void asked(Referral referral, String day, String time) {
        messages.send(
                        clinic.kithway(),
                        NewMessage.about(
                                        referral.id().value(),
                                        referral.patientId(),
                                        "appointment-reminder",
                                        Map.of(Variable.DATE, day, Variable.TIME, time),
                                        "visit/" + day)
                                .ofProgram(clinic.program().value())
                                .asking(Question.CONFIRM_APPOINTMENT))
                .block();
        runDue();
    }

    private PersonId stranger() {
        return people.listHolders(clinic.organization(), AddressKind.PHONE, phone)
                .block()
                .getFirst();
    }

    private List<String> inbox() {
        return list("select reason || case when closed_at is null then ' open' else ' closed' end"
                + " from messaging.inbox_entry where organization_id = ? order by received_at, reply_id");
    }

    private List<String> intents() {
        return list("select intent from messaging.reply where organization_id = ? order by received_at, id");
    }

    private List<String> decisions() {
        return list("select state from messaging.message where organization_id = ? and channel = 'TEXT'");
    }

    private List<String> list(String sql) {
        return new JdbcTemplate(TestDatabase.superuser(database))
                .queryForList(sql, String.class, clinic.organization().value());
    }
}
