package health.kithway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.directory.Language;
import health.kithway.directory.LocationId;
import health.kithway.directory.PayerId;
import health.kithway.pages.Draft.Answers;
import health.kithway.pages.Draft.Reach;
import health.kithway.pages.Draft.Sent;
import health.kithway.pages.Draft.Step;
import health.kithway.pages.Draft.Tick;
import health.kithway.pages.Draft.Where;
import health.kithway.routing.Handover;
import health.kithway.routing.rule.Booking;
import health.kithway.routing.rule.Coverage;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DraftTest {

    private static final Where EASTSIDE = new Where(new LocationId(new UUID(1, 1)), null, "");
    private static final Reach BY_TEXT = new Reach("Dana", "", "312 555 0123", "", "ANY", "", "");
    private static final Draft EMPTY =
            new Draft(new UUID(7, 7), "token", "CODE", Language.EN, Instant.EPOCH, null, Answers.NONE, null);
    private static final Draft FULL =
            EMPTY.who("ME", Draft.Asks.NOTHING).where(EASTSIDE).reach(BY_TEXT).agreed(List.of(new Tick("a", 1)));

    @Test
    void leadsFromQuestionToQuestion() {
        assertThat(EMPTY.next()).isEqualTo(Step.WHO);
        assertThat(EMPTY.who("ME", Draft.Asks.NOTHING).next()).isEqualTo(Step.WHERE);
        assertThat(EMPTY.who("ME", Draft.Asks.NOTHING).where(EASTSIDE).next()).isEqualTo(Step.REACH);
        assertThat(EMPTY.who("ME", Draft.Asks.NOTHING)
                        .where(EASTSIDE)
                        .reach(BY_TEXT)
                        .next())
                .isEqualTo(Step.AGREE);
        assertThat(FULL.next()).isEqualTo(Step.CHECK);
    }

    @Test
    void aChangedAnswerLeadsBackToTheCheckAndOnlyThere() {
        assertThat(FULL.where(EASTSIDE).next()).isEqualTo(Step.CHECK);
        assertThat(FULL.who("ME", Draft.Asks.NOTHING).next()).isEqualTo(Step.CHECK);
    }

    @Test
    void somebodyElseIsAskedAboutWhenTheVisitBecomesTheirs() {
        assertThat(FULL.who("SOMEONE_I_HELP", Draft.Asks.NOTHING).next()).isEqualTo(Step.REACH);
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
        Draft sent = FULL.sent(new Sent(
                "7F3Q-2MXK",
                new LocationId(new UUID(1, 1)),
                "Lakeview Eastside",
                "(312) 555-0110",
                false,
                true,
                new Handover(Booking.Kind.CALL_BACK, null, List.of())));
        assertThat(sent.next()).isEqualTo(Step.DONE);
        assertThat(new JsonMapper().writeValueAsString(sent)).doesNotContain("Dana", "0123");
        assertThat(Step.CHECK.reachableFrom(sent.next())).isFalse();
    }

    @Test
    void thePlanIsAskedAfterHowToReachSomebodyAndOnlyWhereTheRulesAskIt() {
        Draft asked =
                EMPTY.who("ME", new Draft.Asks(true, true)).where(EASTSIDE).reach(BY_TEXT);
        assertThat(asked.next()).isEqualTo(Step.INSURANCE);
        assertThat(asked.plan(new Draft.Plan(Coverage.NOT_SAID, "")).next()).isEqualTo(Step.AGREE);
    }

    @Test
    void whatWasSentSurfacesFromJsonWithItsCallWindows() {
        JsonMapper json = new JsonMapper();
        Booking.Window mornings =
                new Booking.Window(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, LocalTime.of(9, 0), LocalTime.NOON);
        Draft sent = FULL.plan(new Draft.Plan(Coverage.plan(new PayerId(new UUID(2, 2))), "Harbor Plan"))
                .sent(new Sent(
                        "7F3Q-2MXK",
                        new LocationId(new UUID(1, 1)),
                        "Lakeview Eastside",
                        "(312) 555-0110",
                        false,
                        true,
                        new Handover(Booking.Kind.CALL_BACK, null, List.of(mornings))));
        assertThat(json.readValue(json.writeValueAsBytes(sent), Draft.class)).isEqualTo(sent);
    }

    @Test
    void surfacesFromJsonAsItWas() {
        JsonMapper json = new JsonMapper();
        assertThat(json.readValue(json.writeValueAsBytes(FULL), Draft.class)).isEqualTo(FULL);
    }
}
