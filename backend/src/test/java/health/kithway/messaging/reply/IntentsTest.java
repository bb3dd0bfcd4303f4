package health.kithway.messaging.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntentsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STOP",
                "stop.",
                "Stop!!",
                "STOP PLEASE",
                "please stop",
                "stop texting me",
                "Quit",
                "END",
                "revoke",
                "opt out",
                "OptOut",
                "cancel",
                "unsubscribe",
                "Unsubscribe me please",
                "no more texts",
                "do not text me again",
                "don't text me",
                "take me off your list",
                "remove me",
                "leave me alone",
                "stop sending me this",
                "STPO",
                "No más",
                "no mas mensajes",
                "ALTO",
                "parar",
                "no me escriban",
                "dejen de mandarme mensajes",
                "quiero darme de baja",
                "no quiero recibir mensajes",
                "ya no",
                "basta",
                "Cancelar",
                "I revoke consent"
            })
    void stopIsUnderstoodHoweverItIsSaid(String body) {
        assertThat(Intents.read(body, null, true)).isEqualTo(Intent.OPT_OUT);
        assertThat(Intents.read(body, null, false)).isEqualTo(Intent.OPT_OUT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cancel my appointment",
                "I need to cancel",
                "can I stop by earlier?",
                "I'll stop at the desk",
                "quiero cancelar mi cita",
                "I cannot make it",
                "is there a bus stop nearby",
                "when does it end?"
            })
    void theVisitIsNotMistakenForTheMessages(String body) {
        assertThat(Intents.read(body, null, true)).isNotEqualTo(Intent.OPT_OUT);
    }

    @ParameterizedTest
    @CsvSource({
        "C,CONFIRM",
        "c.,CONFIRM",
        "Yes,CONFIRM",
        "Sí,CONFIRM",
        "I will be there,CONFIRM",
        "R,RESCHEDULE",
        "2,RESCHEDULE",
        "another day please,RESCHEDULE",
        "otra hora,RESCHEDULE",
        "X,CANCEL",
        "x!,CANCEL",
        "cancel my visit,CANCEL",
        "no puedo ir,CANCEL",
        "what should I bring,FREE_TEXT",
        "ok,FREE_TEXT"
    })
    void answersCountWhileAQuestionIsOpen(String body, Intent intent) {
        assertThat(Intents.read(body, null, true)).isEqualTo(intent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "R", "X", "Yes", "another day please"})
    void withoutAQuestionAnswersMeanNothing(String body) {
        assertThat(Intents.read(body, null, false)).isEqualTo(Intent.FREE_TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "HELP,HELP",
        "ayuda,HELP",
        "info,HELP",
        "START,OPT_IN",
        "unstop,OPT_IN",
        "iniciar,OPT_IN",
        "wrong number,WRONG_NUMBER",
        "who is this?,WRONG_NUMBER",
        "número equivocado,WRONG_NUMBER",
        "No soy esa persona,WRONG_NUMBER"
    })
    void theRestIsUnderstoodInBothLanguages(String body, Intent intent) {
        assertThat(Intents.read(body, null, false)).isEqualTo(intent);
    }

    @Test
    void whatTheCarrierHeardCountsToo() {
        assertThat(Intents.read("detente", "STOP", true)).isEqualTo(Intent.OPT_OUT);
        assertThat(Intents.read("YES", "START", true)).isEqualTo(Intent.CONFIRM);
    }

    @Test
    void aBareCancelMayHaveMeantTheVisit() {
        assertThat(Intents.mayMeanTheVisit("CANCEL")).isTrue();
        assertThat(Intents.mayMeanTheVisit("STOP")).isFalse();
    }
}
