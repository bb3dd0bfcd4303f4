package health.kithway.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.kithway.consent.ConsentPurpose;
import health.kithway.messaging.MessagingStory;
import health.kithway.messaging.NewMessage;
import health.kithway.messaging.meaning.Intent;
import health.kithway.person.PersonId;
import health.kithway.problem.Refused;
import health.kithway.task.StaffTask;
import health.kithway.task.StaffTasks;
import health.kithway.task.TaskKind;
import health.kithway.task.TaskQuery;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.ActorKind;
import health.kithway.tenancy.Role;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Dana writes what no rule understands, and Cora of the clinic reads it. */
class InboxTest extends MessagingStory {

    @Autowired
    Inbox inbox;

    @Autowired
    Corrections corrections;

    @Autowired
    StaffTasks tasks;

    @Test
    @Tag("R-REPLY-04")
    void dangerIsAnsweredWith911And988AndComesFirst() {
        agreedToTexts();
        reply(sid(), "What should I bring?");
        runDue();
        clock.advance(Duration.ofMinutes(1));
        reply(sid(), "I have chest pain");
        runDue();

        assertThat(bodies().getLast()).contains("911").contains("988").doesNotContain("chest");
        assertThat(entries())
                .extracting(InboxEntry::reason)
                .containsExactly(InboxReason.EMERGENCY, InboxReason.FREE_TEXT);
        assertThat(entries().getFirst().due())
                .isEqualTo(entries().getFirst().receivedAt().plus(Duration.ofMinutes(15)));
    }

    @Test
    @Tag("R-REPLY-03")
    void whatWasWrittenIsReadWithoutNumbersNobodyNeedsAndIsGoneAfterThirtyDays() {
        agreedToTexts();
        reply(sid(), "my number is 123-45-6789, is it on file?");
        runDue();
        InboxEntry entry = entries().getFirst();

        assertThat(inbox.readEntry(cora(), entry.reply()).block().words().orElseThrow())
                .contains("is it on file")
                .doesNotContain("6789");
        assertThat(entries().getFirst().state()).isEqualTo(InboxEntry.State.READ);

        clock.advance(Duration.ofDays(31));
        runDue();
        assertThat(inbox.readEntry(cora(), entry.reply()).block().words()).isEmpty();
    }

    @Test
    @Tag("R-PHI-02")
    void coraAnswersInHerOwnWordsButNotWithSomethingClinical() {
        agreedToTexts();
        reply(sid(), "where is the door?");
        runDue();
        InboxEntry entry = entries().getFirst();
        int before = bodies().size();

        assertThatThrownBy(() -> inbox.answer(
                                cora(), entry.reply(), new StaffAnswer.Words("Your chemotherapy is upstairs."))
                        .block())
                .isInstanceOf(Refused.class);
        inbox.claim(cora(), entry.reply()).block();
        inbox.answer(cora(), entry.reply(), new StaffAnswer.Words("Come in by the door on the left."))
                .block();
        runDue();

        assertThat(bodies()).hasSize(before + 1);
        assertThat(bodies().getLast()).contains("door on the left").contains("STOP");
        assertThat(entries().getFirst().state()).isEqualTo(InboxEntry.State.ANSWERED);
    }

    @Test
    void whatWasClosedStaysClosedAndLeavesTheInbox() {
        agreedToTexts();
        reply(sid(), "please call me");
        runDue();
        InboxEntry entry = entries().getFirst();

        inbox.close(cora(), entry.reply(), InboxEntry.Outcome.CALLED).block();

        assertThat(entries()).isEmpty();
        assertThatThrownBy(() -> inbox.claim(cora(), entry.reply()).block()).isInstanceOf(Refused.class);
    }

    @Test
    @Tag("R-TCPA-10")
    @Tag("R-TCPA-14")
    void aReadingThatWasWrongIsPutRightAndStopsMessagesButNeverStartsThem() {
        PersonId dana = agreedToTexts();
        reply(sid(), "I am so done with this clinic");
        runDue();
        InboxEntry entry = entries().getFirst();

        corrections.correct(cora(), entry.reply(), Intent.OPT_OUT).block();
        messages.send(
                        clinic.kithway(),
                        NewMessage.about(UUID.randomUUID(), dana, "referral-received", Map.of(), "another/day"))
                .block();
        runDue();

        assertThat(bodies()).hasSize(1);
        assertThatThrownBy(() -> corrections
                        .correct(cora(), entry.reply(), Intent.OPT_IN)
                        .block())
                .isInstanceOf(Refused.class);
    }

    @Test
    @Tag("R-REPLY-02")
    void aBareCancelStopsMessagesAndCallsForSomebodyWhoAsksAboutTheVisit() {
        agreedToTexts();
        reply(sid(), "CANCEL");
        runDue();

        List<StaffTask> open =
                tasks.listTasks(clinic.kithway(), TaskQuery.ALL, 10).block().items();
        assertThat(open).extracting(StaffTask::kind).containsExactly(TaskKind.MAY_HAVE_MEANT_THE_VISIT);
        assertThat(bodies()).hasSize(1);
    }

    @Test
    void whatARuleUnderstandsWaitsForNobody() {
        agreedToTexts();
        reply(sid(), "HELP");
        reply(sid(), "STOP");
        runDue();

        assertThat(entries()).isEmpty();
    }

    private PersonId agreedToTexts() {
        return dana(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT);
    }

    private List<InboxEntry> entries() {
        return inbox.listEntries(cora(), true, null, 50).block().items();
    }

    private Actor cora() {
        return new Actor(clinic.kithway().organization(), ActorKind.STAFF, "cora", Set.of(Role.COORDINATOR), null);
    }
}
