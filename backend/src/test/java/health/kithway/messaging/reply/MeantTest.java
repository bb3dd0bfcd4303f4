package health.kithway.messaging.reply;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.messaging.MessageId;
import health.kithway.messaging.OpenQuestion;
import health.kithway.messaging.Question;
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
        assertThat(Meant.of(words, null, List.of(RIDE)).intent()).isEqualTo(intent);
    }

    @Test
    void aNumberAnswersWhatWasAskedLast() {
        assertThat(Meant.of("1", null, List.of(RIDE, VISIT))).isEqualTo(new Meant(Intent.TAKE, RIDE));
        assertThat(Meant.of("1", null, List.of(VISIT, RIDE))).isEqualTo(new Meant(Intent.CONFIRM, VISIT));
    }

    @Test
    void aLetterSaysItselfWhichQuestionItAnswers() {
        assertThat(Meant.of("C", null, List.of(RIDE, VISIT))).isEqualTo(new Meant(Intent.CONFIRM, VISIT));
        assertThat(Meant.of("D", null, List.of(VISIT, RIDE))).isEqualTo(new Meant(Intent.DONE, RIDE));
    }

    @Test
    void withoutAQuestionANumberMeansNothing() {
        assertThat(Meant.of("1", null, List.of()).intent()).isEqualTo(Intent.FREE_TEXT);
        assertThat(Meant.of("D", null, List.of(VISIT)).intent()).isEqualTo(Intent.FREE_TEXT);
    }

    @Test
    void theVisitsOfTwoPeopleAreNotMixedUp() {
        OpenQuestion other = asks(Question.CONFIRM_APPOINTMENT, UUID.randomUUID());

        assertThat(Meant.of("C", null, List.of(VISIT, other)).intent()).isEqualTo(Intent.FREE_TEXT);
    }

    private static OpenQuestion asks(Question question, UUID referral) {
        return new OpenQuestion(new MessageId(UUID.randomUUID()), new PersonId(UUID.randomUUID()), referral, question);
    }
}
