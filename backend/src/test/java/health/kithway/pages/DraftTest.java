package health.kithway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.directory.Language;
import health.kithway.directory.LocationId;
import health.kithway.pages.Draft.Answers;
import health.kithway.pages.Draft.Reach;
import health.kithway.pages.Draft.Sent;
import health.kithway.pages.Draft.Step;
import health.kithway.pages.Draft.Tick;
import health.kithway.pages.Draft.Where;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DraftTest {

    private static final Where EASTSIDE = new Where(new LocationId(new UUID(1, 1)), null);
    private static final Reach BY_TEXT = new Reach("Dana", "", "312 555 0123", "", "ANY", "", "");
    private static final Draft EMPTY =
            new Draft(new UUID(7, 7), "token", "CODE", Language.EN, Instant.EPOCH, null, Answers.NONE, null);
    private static final Draft FULL =
            EMPTY.who("ME").where(EASTSIDE).reach(BY_TEXT).agreed(List.of(new Tick("a", 1)));

    @Test
    void leadsFromQuestionToQuestion() {
        assertThat(EMPTY.next()).isEqualTo(Step.WHO);
        assertThat(EMPTY.who("ME").next()).isEqualTo(Step.WHERE);
        assertThat(EMPTY.who("ME").where(EASTSIDE).next()).isEqualTo(Step.REACH);
        assertThat(EMPTY.who("ME").where(EASTSIDE).reach(BY_TEXT).next()).isEqualTo(Step.AGREE);
        assertThat(FULL.next()).isEqualTo(Step.CHECK);
    }

    @Test
    void aChangedAnswerLeadsBackToTheCheckAndOnlyThere() {
        assertThat(FULL.where(EASTSIDE).next()).isEqualTo(Step.CHECK);
        assertThat(FULL.who("ME").next()).isEqualTo(Step.CHECK);
    }

    @Test
    void somebodyElseIsAskedAboutWhenTheVisitBecomesTheirs() {
        assertThat(FULL.who("SOMEONE_I_HELP").next()).isEqualTo(Step.REACH);
    }

    @Test
    void anotherWayToBeReachedIsAgreedToAnew() {
        Reach alsoByMail = new Reach("Dana", "", "312 555 0123", "dana@example.com", "ANY", "", "");
        assertThat(FULL.reach(alsoByMail).next()).isEqualTo(Step.AGREE);
        assertThat(FULL.reach(BY_TEXT).next()).isEqualTo(Step.CHECK);
    }

    @Test
    void nobodyAgreesInALanguageTheyDidNotReadTheTextsIn() {
        assertThat(FULL.in(Language.ES).next()).isEqualTo(Step.AGREE);
    }

    @Test
    void nothingPersonalStaysOnThePhoneAfterSending() {
        Draft sent = FULL.sent(new Sent("7F3Q-2MXK", EASTSIDE.location(), false, true));
        assertThat(sent.next()).isEqualTo(Step.DONE);
        assertThat(new JsonMapper().writeValueAsString(sent)).doesNotContain("Dana", "0123");
        assertThat(Step.CHECK.reachableFrom(sent.next())).isFalse();
    }

    @Test
    void surfacesFromJsonAsItWas() {
        JsonMapper json = new JsonMapper();
        assertThat(json.readValue(json.writeValueAsBytes(FULL), Draft.class)).isEqualTo(FULL);
    }
}
