package health.kithway.messaging.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.kithway.consent.Channel;
import health.kithway.consent.ConsentPurpose;
import health.kithway.consent.ConsentScope;
import health.kithway.directory.Language;
import health.kithway.messaging.MessagingStory;
import health.kithway.messaging.NewMessage;
import health.kithway.person.PersonId;
import health.kithway.problem.Refused;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Dana says in which language and between which hours she is written to. */
class ChoicesTest extends MessagingStory {

    private static final OwnHours EVENINGS = new OwnHours(LocalTime.of(17, 0), LocalTime.of(20, 0));

    @Autowired
    Choices choices;

    @Test
    @Tag("R-TCPA-09")
    void aTextWaitsForHerOwnHours() {
        PersonId dana = agreed();
        choices.choose(clinic.kithway(), dana, Language.EN, EVENINGS).block();

        send(dana, "one");
        runDue();
        assertThat(bodies()).as("at eleven").isEmpty();

        clock.advance(Duration.ofHours(6));
        runDue();
        assertThat(bodies()).as("at five").hasSize(1);
    }

    @Test
    void theNewestChoiceCountsAndNoHoursAreAllThatTheLawLeavesOpen() {
        PersonId dana = agreed();
        choices.choose(clinic.kithway(), dana, Language.EN, EVENINGS).block();
        clock.advance(Duration.ofSeconds(1));
        choices.choose(clinic.kithway(), dana, Language.EN, null).block();

        send(dana, "one");
        runDue();

        assertThat(bodies()).hasSize(1);
        assertThat(choices.get(clinic.kithway(), dana).block().hours()).isNull();
    }

    /** R-TCPA-09: at nine in the evening nobody is texted, whatever they chose. */
    @Test
    @Tag("R-TCPA-09")
    void nobodyCanChooseHoursThatTheLawCloses() {
        for (List<Integer> hours : List.of(List.of(7, 12), List.of(19, 22), List.of(9, 10), List.of(12, 9))) {
            assertThatThrownBy(() -> new OwnHours(LocalTime.of(hours.getFirst(), 0), LocalTime.of(hours.getLast(), 0)))
                    .as("%s", hours)
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.refusal().code()).isEqualTo("choice-no-such-hours"));
        }
    }

    @Test
    void sheIsWrittenToInTheLanguageSheChose() {
        PersonId dana = agreed();
        choices.choose(clinic.kithway(), dana, Language.ES, null).block();

        send(dana, "one");
        runDue();

        assertThat(bodies()).singleElement().satisfies(body -> assertThat(body).contains("recibimos su solicitud"));
    }

    @Test
    @Tag("R-TCPA-10")
    void whatSheTurnedOffIsTakenBackAndHerPageTellsWhen() {
        PersonId dana = agreed();
        choices.choose(clinic.kithway(), dana, Language.EN, EVENINGS).block();
        send(dana, "one");
        clock.advance(Duration.ofMinutes(1));

        choices.turnOff(clinic.kithway(), dana, Set.of(ConsentScope.TEXT_ABOUT_VISIT))
                .block();
        clock.advance(Duration.ofHours(7));
        runDue();

        assertThat(bodies()).isEmpty();
        Choice now = choices.get(clinic.kithway(), dana).block();
        assertThat(now.on()).isEmpty();
        assertThat(now.hours()).isEqualTo(EVENINGS);
        assertThat(now.history())
                .extracting(Choice.Change::kind)
                .containsExactly(
                        Choice.Change.Kind.TURNED_OFF, Choice.Change.Kind.CHOSEN, Choice.Change.Kind.TURNED_ON);
    }

    @Test
    void turnedOnAgainSheIsTextedAgain() {
        PersonId dana = agreed();
        choices.turnOff(clinic.kithway(), dana, Choice.CHOSEN).block();
        clock.advance(Duration.ofMinutes(1));
        choices.turnOn(
                        clinic.kithway(),
                        dana,
                        world.agreements(clinic, Language.EN, ConsentPurpose.TEXT_ABOUT_VISIT),
                        Language.EN)
                .block();

        send(dana, "one");
        runDue();

        assertThat(bodies()).hasSize(1);
    }

    /** "HELP" is answered with a way to what is sent, whoever it was that wrote. */
    @Test
    void helpTellsWhereToChoose() {
        agreed();

        reply(sid(), "HELP");
        runDue();

        assertThat(bodies())
                .singleElement()
                .satisfies(body -> assertThat(body).containsPattern("http://localhost:8480/p/[A-Za-z0-9_-]{27} "));
    }

    private PersonId agreed() {
        PersonId dana = dana(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT);
        clock.advance(Duration.ofSeconds(1));
        return dana;
    }

    private void send(PersonId person, String occasion) {
        messages.send(
                        clinic.kithway(),
                        new NewMessage(
                                person,
                                "referral-received",
                                Map.of(),
                                occasion,
                                null,
                                null,
                                null,
                                null,
                                null,
                                Channel.TEXT))
                .block();
    }
}
