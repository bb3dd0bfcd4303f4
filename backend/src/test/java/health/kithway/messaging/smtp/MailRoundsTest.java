package health.kithway.messaging.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import health.kithway.consent.Channel;
import health.kithway.consent.ConsentPurpose;
import health.kithway.consent.suppression.Suppression;
import health.kithway.consent.suppression.SuppressionSource;
import health.kithway.messaging.Message;
import health.kithway.messaging.MessageState;
import health.kithway.messaging.MessageStatuses;
import health.kithway.messaging.MessagingStory;
import health.kithway.messaging.NewMessage;
import health.kithway.messaging.Objections;
import health.kithway.person.AddressKind;
import health.kithway.person.PersonId;
import health.kithway.task.StaffTask;
import health.kithway.task.StaffTasks;
import health.kithway.task.TaskKind;
import health.kithway.task.TaskQuery;
import jakarta.mail.Flags;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The mailbox to which Dana's mail server, her provider and her mail program write, over real IMAP. */
@Tag("R-EML-05")
class MailRoundsTest extends MessagingStory {

    private static final GreenMail POST = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_IMAP));

    @Autowired
    MessageStatuses statuses;

    @Autowired
    Objections objections;

    @Autowired
    StaffTasks tasks;

    private MailRounds rounds;
    private GreenMailUser post;
    private PersonId dana;
    private UUID message;

    @BeforeEach
    void danaGotAnEmail() {
        POST.start();
        post = POST.setUser("post@lakeview.example", "post", "secret");
        var mailbox = new SmtpSettings.Mailbox(
                "localhost", POST.getImap().getPort(), "post", "secret", "post@lakeview.example");
        rounds = new MailRounds(new SmtpSettings(Set.of("localhost"), false, mailbox), statuses, objections);
        dana = dana(ConsentPurpose.USE_ANSWERS, ConsentPurpose.EMAIL_ABOUT_VISIT);
        say("referral/1");
        runDue();
        message = email().id().value();
        assertThat(email().state()).isEqualTo(MessageState.SENT);
    }

    @AfterEach
    void theMailboxIsClosed() {
        POST.stop();
    }

    @Test
    void aDeadMailboxMakesTheEmailUndeliveredAndTheReportIsTakenOut() throws Exception {
        arrives(MailReportsTest.bounce(wayBack(), "failed", "5.1.1", "smtp; 550 5.1.1 nobody", ""));

        rounds.look().block();

        assertThat(email().state()).isEqualTo(MessageState.UNDELIVERED);
        assertThat(left()).isZero();
    }

    @Test
    void aLateEmailIsNotUndelivered() {
        arrives(MailReportsTest.bounce(wayBack(), "delayed", "4.4.1", "smtp; 421", ""));

        rounds.look().block();

        assertThat(email().state()).isEqualTo(MessageState.SENT);
    }

    @Test
    void aComplaintEndsNewsAndLeavesWhatIsAboutTheVisitAndIsLookedAt() {
        arrives(MailReportsTest.complaint("abuse", "Message-ID: <" + message + "@lakeview.example>\r\n"));
        arrives(MailReportsTest.complaint("abuse", "Message-ID: <" + message + "@lakeview.example>\r\n"));

        rounds.look().block();

        assertThat(tasks.listTasks(clinic.kithway(), TaskQuery.ALL, 10).block().items())
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.kind()).isEqualTo(TaskKind.COMPLAINT);
                    assertThat(task.person()).isEqualTo(dana);
                    assertThat(task.state()).isEqualTo(StaffTask.State.OPEN);
                });
        assertThat(closings()).contains(SuppressionSource.COMPLAINT);
        say("referral/2");
        assertThat(email().permit().permitted()).isTrue();
    }

    @Test
    @Tag("R-EML-03")
    void aMailToTheAddressForStoppingStopsWhatWaitsToo() {
        say("referral/2");
        arrives("To: post+u-" + message + "@lakeview.example\r\nSubject: unsubscribe\r\n\r\n");

        rounds.look().block();
        runDue();

        assertThat(closings()).containsExactly(SuppressionSource.UNSUBSCRIBE_LINK);
        assertThat(emails())
                .filteredOn(email -> !email.id().value().equals(message))
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.state()).isEqualTo(MessageState.SUPPRESSED));
    }

    @Test
    void whatNobodyHereUnderstandsStaysAndIsLookedAtOnce() throws Exception {
        arrives("To: post@lakeview.example\r\nSubject: a question\r\n\r\nHello?");
        arrives(MailReportsTest.bounce(
                "post+b-" + UUID.randomUUID() + "@lakeview.example", "failed", "5.1.1", "smtp; 550", ""));

        rounds.look().block();
        rounds.look().block();

        assertThat(left()).isEqualTo(1);
        assertThat(POST.getManagers()
                        .getImapHostManager()
                        .getInbox(post)
                        .getMessages()
                        .getFirst()
                        .getFlags()
                        .contains(Flags.Flag.SEEN))
                .isTrue();
        assertThat(email().state()).isEqualTo(MessageState.SENT);
    }

    @Test
    void aMailboxThatCannotBeReachedIsReachedLater() {
        POST.stop();

        assertThat(rounds.look().blockOptional()).isEmpty();
    }

    private void say(String occasion) {
        messages.send(
                        clinic.kithway(),
                        NewMessage.about(UUID.randomUUID(), dana, "referral-received", Map.of(), occasion))
                .block();
    }

    private Message email() {
        return emails().getFirst();
    }

    private List<Message> emails() {
        return messages.listToPerson(clinic.kithway(), dana).block().stream()
                .filter(message -> message.channel() == Channel.EMAIL)
                .toList();
    }

    private String wayBack() {
        return "post+b-" + message + "@lakeview.example";
    }

    private void arrives(String source) {
        post.deliver(Mails.read(source));
    }

    private int left() throws FolderException {
        return POST.getManagers().getImapHostManager().getInbox(post).getMessageCount();
    }

    private List<SuppressionSource> closings() {
        byte[] index = people.addressIndex(clinic.organization(), AddressKind.EMAIL, mailbox)
                .block();
        return suppressions.listSuppressions(clinic.organization(), Channel.EMAIL, index).block().stream()
                .map(Suppression::source)
                .distinct()
                .toList();
    }
}
