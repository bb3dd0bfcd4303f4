package health.kithway.messaging.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeaningsTest {

    private static final List<Asked> VISIT = List.of(Asked.VISIT);
    private static final List<Asked> NOTHING = List.of();

    private final Meanings meanings = new Meanings();

    @ParameterizedTest
    @ValueSource(
            strings = {"stop", "quit", "end", "revoke", "opt out", "cancel", "unsubscribe", "No más", "STOP PLEASE"})
    @Tag("R-TCPA-10")
    @Tag("R-TWI-01")
    void wordsThatAlwaysStopDoSoWhateverWasAsked(String body) {
        assertThat(intent(body, VISIT)).isEqualTo(Intent.OPT_OUT);
        assertThat(intent(body, NOTHING)).isEqualTo(Intent.OPT_OUT);
    }

    @Test
    @Tag("R-REPLY-02")
    void aBareCancelMayHaveMeantTheVisitAndStopMayNot() {
        assertThat(meanings.read("CANCEL", null, VISIT).mayMeanTheVisit()).isTrue();
        assertThat(meanings.read("Cancelar, por favor", null, NOTHING).mayMeanTheVisit())
                .isTrue();
        assertThat(meanings.read("STOP", null, VISIT).mayMeanTheVisit()).isFalse();
        assertThat(meanings.read("cancel my appointment", null, VISIT).mayMeanTheVisit())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"C", "R", "X", "Y", "N", "1", "2", "D", "cancel my appointment", "otro día", "I'll be there"})
    @Tag("R-REPLY-01")
    void withoutAQuestionAnswersMeanNothing(String body) {
        assertThat(intent(body, NOTHING)).isEqualTo(Intent.FREE_TEXT);
    }

    @ParameterizedTest
    @CsvSource({"STOP,OPT_OUT", "wrong number,WRONG_NUMBER", "HELP,HELP", "START,OPT_IN", "C,CONFIRM"})
    @Tag("R-REPLY-01")
    void theStrongestMeaningWins(String strong, Intent intent) {
        assertThat(intent(strong, VISIT)).isEqualTo(intent);
        assertThat(intent("wrong number, stop texting me", VISIT)).isEqualTo(Intent.OPT_OUT);
        assertThat(intent("help, you have the wrong number", VISIT)).isEqualTo(Intent.WRONG_NUMBER);
    }

    @Test
    @Tag("R-TWI-02")
    @Tag("R-REPLY-05")
    void whatTheCarrierHeardIsOneMoreSignalAndNeverTheOnlyOneThatStartsMessages() {
        assertThat(meanings.read("detengan", "STOP", VISIT).intent()).isEqualTo(Intent.OPT_OUT);
        assertThat(meanings.read("YES", "START", VISIT).intent()).isEqualTo(Intent.CONFIRM);
        assertThat(meanings.read("YES", "START", NOTHING).intent()).isEqualTo(Intent.FREE_TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"YES", "unblock me", "subscribe", "resume", "Iniciar", "text me again", "I changed my mind"})
    @Tag("R-REPLY-05")
    void onlyStartAndUnstopEverStartMessagesAgain(String body) {
        assertThat(intent(body, VISIT)).isNotEqualTo(Intent.OPT_IN);
        assertThat(intent(body, NOTHING)).isNotEqualTo(Intent.OPT_IN);
    }

    @Test
    @Tag("R-REPLY-04")
    void dangerIsHeardBesideWhateverElseIsSaid() {
        Meaning alone = meanings.read("I can't come, I have chest pain", null, VISIT);
        Meaning withStop = meanings.read("STOP. I have chest pain", null, NOTHING);

        assertThat(alone.intent()).isEqualTo(Intent.EMERGENCY);
        assertThat(withStop.intent()).isEqualTo(Intent.OPT_OUT);
        assertThat(withStop.urgent()).isTrue();
        assertThat(intent("it is not an emergency", NOTHING)).isEqualTo(Intent.FREE_TEXT);
    }

    @Test
    void theNumberOfOneOfSeveralIsReadOnlyWhereSomethingWasNumbered() {
        assertThat(meanings.read("2.", null, List.of(Asked.WHICH, Asked.VISIT)).choice())
                .isEqualTo(2);
        assertThat(meanings.read("2", null, VISIT).intent()).isEqualTo(Intent.RESCHEDULE);
        assertThat(meanings.read("2", null, List.of(Asked.TASK, Asked.VISIT)).intent())
                .isEqualTo(Intent.CANNOT);
    }

    @Test
    void theRuleAndTheWordsAreToldSoThatStaffSeeWhy() {
        Meaning meaning = meanings.read("Hello! Please DON'T text me anymore :(", null, NOTHING);

        assertThat(meaning.rule()).isEqualTo("dont-text");
        assertThat(meaning.words()).isEqualTo("dont text me anymore");
    }

    @Test
    void anAnswerWithAQuestionInItIsReadByAPersonToo() {
        assertThat(meanings.read("Yes, what should I bring?", null, VISIT).forPerson())
                .isTrue();
        assertThat(meanings.read("Yes", null, VISIT).forPerson()).isFalse();
    }

    /** Somebody may send whatever they like; none of it keeps a processor busy. */
    static Stream<String> long_texts() {
        return Stream.of(
                        "stop ",
                        "dont want to ",
                        "no me ",
                        "i want you to ",
                        "the the ",
                        "for good ",
                        "please it ",
                        "c ",
                        "\"",
                        "no quiero que me ",
                        "can i come ",
                        "cancel for my ",
                        "s.t.o.p ",
                        "?",
                        "if you ",
                        "a",
                        "this is my ",
                        "(((",
                        "not ",
                        "how do i ",
                        "sus estos ",
                        "yes no ",
                        "to be get ",
                        "- ",
                        "\n")
                .map(part -> part.repeat(1600 / part.length()));
    }

    @ParameterizedTest
    @MethodSource("long_texts")
    void theLongestTextIsReadInNoTime(String body) {
        long start = System.nanoTime();
        meanings.read(body, null, VISIT);

        assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
    }

    private Intent intent(String body, List<Asked> asked) {
        return meanings.read(body, null, asked).intent();
    }
}
