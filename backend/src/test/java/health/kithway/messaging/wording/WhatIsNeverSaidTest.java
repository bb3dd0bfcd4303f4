package health.kithway.messaging.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What no wording of ours says: promises, and who goes where. */
class WhatIsNeverSaidTest {

    private static final Pattern PROMISE =
            Pattern.compile("accepted|approved|will be seen|aceptad|aprobad|será atendid", Pattern.CASE_INSENSITIVE);

    static List<Template> starters() {
        return new Starters(JsonMapper.shared()).all();
    }

    /** A request that arrived is not one that was accepted. */
    @ParameterizedTest
    @Tag("R-PHI-08")
    @MethodSource("starters")
    void noStarterPromisesWhatTheClinicHasNotSaid(Template starter) {
        assertThat(PROMISE.matcher(starter.wording()).find()).isFalse();
    }

    @ParameterizedTest
    @Tag("R-HIPAA-11")
    @MethodSource("starters")
    void noStarterTellsAStrangerWhoGoesWhere(Template starter) {
        assertThat(starter.tellsWhoGoesWhere()).isFalse();
    }

    @ParameterizedTest
    @Tag("R-HIPAA-11")
    @ValueSource(strings = {"{DATE}", "{TIME}", "{LOCATION_ADDRESS}"})
    void aNameBesideADayOrAPlaceIsMoreThanAMessageHasToSay(String where) {
        assertThat(email("Hello {FIRST_NAME}, see you " + where).tellsWhoGoesWhere())
                .isTrue();
        assertThat(email("Hello, see you " + where).tellsWhoGoesWhere()).isFalse();
        assertThat(email("Hello {FIRST_NAME}, call {PHONE}").tellsWhoGoesWhere())
                .isFalse();
    }

    /** Kinds of visits have names inside the app only; there is no way to put one into a message. */
    @Test
    @Tag("R-PHI-01")
    @Tag("R-PHI-09")
    void noVariableNamesAServiceAProviderOrAProgram() {
        assertThat(Arrays.stream(Variable.values()).map(one -> one.name().toLowerCase(Locale.ROOT)))
                .noneMatch(name -> name.matches(".*(service|provider|program|reason|specialty|text).*"));
    }

    private static Template email(String body) {
        return starters().stream()
                .filter(starter -> starter.subject() != null)
                .map(starter -> new Template(
                        "x",
                        starter.channel(),
                        starter.language(),
                        1,
                        starter.purpose(),
                        false,
                        starter.subject(),
                        body))
                .findFirst()
                .orElseThrow();
    }
}
