package health.kithway.messaging.reply;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.messaging.MessageId;
import health.kithway.messaging.OpenQuestion;
import health.kithway.messaging.Question;
import health.kithway.messaging.meaning.Intent;
import health.kithway.messaging.meaning.Meanings;
import health.kithway.person.PersonId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeantTest {

    private static final UUID FATHER = UUID.randomUUID();
    private static final OpenQuestion VISIT = asks(Question.CONFIRM_APPOINTMENT, FATHER);
    private static final OpenQuestion RIDE = asks(Question.TAKE_TASK, FATHER);
    private static final Meanings MEANINGS = new Meanings();

    @ParameterizedTest
    @CsvSource({
        "1, TAKE",
        "1., TAKE",
        "I'll do it!, TAKE",
        "Yo lo hago, TAKE",
        "2, CANNOT",
        "I can't, CANNOT",
        "no puedo, CANNOT",
        "D, DONE",
        "done, DONE",
        "¡Listo!, DONE",
        "STOP, OPT_OUT",
        "help, HELP",
        "who is this, WRONG_NUMBER",
        "1000 thanks, FREE_TEXT",
        "I took him to his appointment already, FREE_TEXT"
    })
    @Tag("R-REPLY-01")
    void sonAnswersWhetherHeTakesTheRide(String words, Intent intent) {
        assertThat(intent(words, RIDE)).isEqualTo(intent);
    }

    @Test
    void aNumberAnswersWhatWasAskedLast() {
        assertThat(intent("1", RIDE, VISIT)).isEqualTo(Intent.TAKE);
        assertThat(meant("1", RIDE, VISIT).question()).isEqualTo(RIDE);
        assertThat(intent("1", VISIT, RIDE)).isEqualTo(Intent.CONFIRM);
        assertThat(meant("1", VISIT, RIDE).question()).isEqualTo(VISIT);
    }

    @Test
    void aLetterSaysItselfWhichQuestionItAnswers() {
        assertThat(intent("C", RIDE, VISIT)).isEqualTo(Intent.CONFIRM);
        assertThat(meant("C", RIDE, VISIT).question()).isEqualTo(VISIT);
        assertThat(intent("D", VISIT, RIDE)).isEqualTo(Intent.DONE);
        assertThat(meant("D", VISIT, RIDE).question()).isEqualTo(RIDE);
    }

    @Test
    void withoutAQuestionANumberMeansNothing() {
        assertThat(intent("1")).isEqualTo(Intent.FREE_TEXT);
        assertThat(intent("D", VISIT)).isEqualTo(Intent.FREE_TEXT);
    }

    @Test
    void theVisitsOfTwoPeopleAreNotMixedUp() {
        OpenQuestion other = asks(Question.CONFIRM_APPOINTMENT, UUID.randomUUID());

        assertThat(meant("C", VISIT, other).question()).isNull();
        assertThat(meant("C", VISIT, other).isUnclear()).isTrue();
    }

    @Test
    @Tag("R-REPLY-01")
    void aNumberSaysWhichVisitAnEarlierAnswerWasAbout() {
        OpenQuestion other = asks(Question.CONFIRM_APPOINTMENT, UUID.randomUUID());
        Clarification pending = new Clarification(
                UUID.randomUUID(),
                Intent.CANCEL,
                VISIT.message().value(),
                other.message().value());

        assertThat(clarified("1", pending, VISIT, other).question()).isEqualTo(VISIT);
        assertThat(clarified("2", pending, VISIT, other).question()).isEqualTo(other);
        assertThat(clarified("2", pending, VISIT, other).meaning().intent()).isEqualTo(Intent.CANCEL);
        assertThat(clarified("3", pending, VISIT, other).question()).isNull();
        assertThat(clarified("2", pending, VISIT).question())
                .as("no longer in question")
                .isNull();
        assertThat(clarified("STOP", pending, VISIT, other).meaning().intent()).isEqualTo(Intent.OPT_OUT);
    }

    private static Meant clarified(String words, Clarification pending, OpenQuestion... open) {
        return Meant.of(MEANINGS, words, null, List.of(open), pending);
    }

    private static Meant meant(String words, OpenQuestion... open) {
        return Meant.of(MEANINGS, words, null, List.of(open), null);
    }

    private static Intent intent(String words, OpenQuestion... open) {
        return meant(words, open).meaning().intent();
    }

    private static OpenQuestion asks(Question question, UUID referral) {
        return new OpenQuestion(new MessageId(UUID.randomUUID()), new PersonId(UUID.randomUUID()), referral, question);
    }
}
