package health.kithway.messaging.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.kithway.consent.Channel;
import health.kithway.consent.suppression.SuppressionSource;
import health.kithway.directory.Language;
import health.kithway.messaging.MessagingStory;
import health.kithway.pass.CodeRefused;
import health.kithway.pass.PassPurpose;
import health.kithway.pass.Passes;
import health.kithway.person.AddressKind;
import health.kithway.person.PersonId;
import health.kithway.problem.Refused;
import health.kithway.testkit.TestDatabase;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Dana types her number on a page and the code that comes. */
@Tag("R-OTP-01")
class OneTimeCodesTest extends MessagingStory {

    private static final Pattern SIX_DIGITS = Pattern.compile("\\b\\d{6}\\b");

    @Autowired
    OneTimeCodes codes;

    @Autowired
    Passes passes;

    private PersonId dana;
    private UUID pass;

    @BeforeEach
    void danaHasALink() {
        dana = dana();
        pass = aPass(dana);
    }

    @Test
    void danaTypesTheCodeThatCame() {
        CodeTicket ticket = ask();
        runDue();

        assertThat(bodies())
                .singleElement()
                .satisfies(body -> assertThat(body)
                        .startsWith("Lakeview Family Health: your code is " + code() + ".")
                        .endsWith("@localhost:8480 #" + code()));
        assertThat(type(ticket, code())).isEqualTo(dana);
    }

    @Test
    void spacesAndDashesAreForgiven() {
        CodeTicket ticket = ask();
        runDue();

        assertThat(type(ticket, " " + code().substring(0, 3) + "-" + code().substring(3) + " "))
                .isEqualTo(dana);
    }

    @Test
    void aCodeIsUsedOnce() {
        CodeTicket ticket = ask();
        runDue();
        type(ticket, code());

        over(ticket, code());
    }

    @Test
    void aCodeIsOverAfterTenMinutes() {
        CodeTicket ticket = ask();
        runDue();
        clock.advance(Duration.ofMinutes(10));

        over(ticket, code());
    }

    @Test
    void aNewCodeEndsTheOneBefore() {
        CodeTicket first = ask();
        runDue();
        String earlier = code();
        clock.advance(Duration.ofMinutes(1));
        ask();

        over(first, earlier);
    }

    @Test
    void afterFiveWrongOnesTheRightOneDoesNotOpen() {
        CodeTicket ticket = ask();
        runDue();
        for (int left = 4; left >= 0; left--) {
            int tries = left;
            assertThatThrownBy(() -> type(ticket, wrong()))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.refusal()).isEqualTo(new CodeRefused.Wrong(tries)));
        }

        over(ticket, code());
    }

    /** Guesses that come at once are counted one by one. */
    @Test
    void aHundredGuessesAtOnceAreFiveTries() {
        CodeTicket ticket = ask();
        runDue();
        String wrong = wrong();

        List<String> answers = Flux.range(0, 100)
                .flatMap(
                        guess -> codes.check(clinic.kithway(), pass, ticket.secret(), wrong)
                                .map(PersonId::toString)
                                .onErrorResume(
                                        Refused.class,
                                        refused -> Mono.just(refused.refusal().code()))
                                .subscribeOn(Schedulers.boundedElastic()),
                        20)
                .collectList()
                .block();

        assertThat(answers).filteredOn("code-wrong"::equals).hasSize(5);
        assertThat(answers).filteredOn("code-over"::equals).hasSize(95);
    }

    @Test
    void theCodeOfOneBrowserDoesNotOpenInAnother() {
        ask();
        runDue();
        String code = code();
        clock.advance(Duration.ofMinutes(1));
        CodeTicket hers = codes.send(clinic.kithway(), aPass(dana), dana, null).block();

        assertThatThrownBy(() -> type(hers, code)).isInstanceOf(Refused.class);
    }

    @Test
    void fiveCodesAnHourGoToOneAddressWhoeverAsks() {
        for (int asked = 0; asked < 5; asked++) {
            codes.send(clinic.kithway(), aPass(dana), samePhone(), null).block();
        }

        assertThatThrownBy(() ->
                        codes.send(clinic.kithway(), pass, samePhone(), null).block())
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(new CodeRefused.TooManySent()));
        clock.advance(Duration.ofHours(1));
        assertThat(ask()).isNotNull();
    }

    @Test
    void aHundredWrongCodesInARowLockUntilStaffHelp() {
        for (int round = 0; round < 20; round++) {
            CodeTicket ticket = ask();
            for (int guess = 0; guess < 5; guess++) {
                assertThatThrownBy(() -> type(ticket, wrongFor(ticket))).isInstanceOf(Refused.class);
            }
            clock.advance(Duration.ofMinutes(20));
        }

        assertThatThrownBy(this::ask)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(new CodeRefused.Locked()));
    }

    /** Stopped messages are a fact about a person: the page shows the same, and no text leaves. */
    @Test
    void whoStoppedMessagesGetsNoCodeAndThePageDoesNotTell() {
        byte[] index = people.addressIndex(clinic.organization(), AddressKind.PHONE, phone)
                .block();
        suppressions
                .suppress(clinic.kithway(), Channel.TEXT, index, SuppressionSource.STOP_REPLY)
                .block();

        CodeTicket ticket = ask();
        runDue();

        assertThat(ticket.secret()).hasSize(27);
        assertThat(texts()).isEmpty();
    }

    @Test
    void aCodeComesAtAnyHour() {
        atInChicago(nextDay(), LocalTime.of(3, 0));
        ask();
        runDue();

        assertThat(texts()).hasSize(1);
    }

    @Test
    void byEmailWhereDanaAsksForThat() {
        codes.send(clinic.kithway(), pass, dana, Channel.EMAIL).block();
        runDue();

        assertThat(texts()).isEmpty();
        assertThat(MAIL.getReceivedMessages()).anySatisfy(mail -> {
            assertThat(mail.getAllRecipients()[0].toString()).isEqualTo(mailbox);
            assertThat(mail.getSubject()).isEqualTo("A message from Lakeview Family Health");
        });
    }

    @Test
    void neitherCodeNorTicketIsKept() {
        CodeTicket ticket = ask();
        runDue();

        List<String> rows = new JdbcTemplate(TestDatabase.superuser(database))
                .queryForList(
                        "select pass_code::text from ops.pass_code where organization_id = ?",
                        String.class,
                        clinic.organization().value());
        assertThat(rows)
                .singleElement()
                .satisfies(
                        row -> assertThat(row).doesNotContain(ticket.secret()).doesNotContain(code()));
    }

    private CodeTicket ask() {
        return codes.send(clinic.kithway(), pass, dana, null).block();
    }

    private PersonId type(CodeTicket ticket, String typed) {
        return codes.check(clinic.kithway(), pass, ticket.secret(), typed).block();
    }

    private void over(CodeTicket ticket, String typed) {
        assertThatThrownBy(() -> type(ticket, typed))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(new CodeRefused.Over()));
    }

    private PersonId samePhone() {
        return somebody("Sam", Language.EN);
    }

    private UUID aPass(PersonId person) {
        return passes.issue(
                        clinic.kithway(),
                        PassPurpose.CIRCLE_MEMBER,
                        person.value(),
                        person.value(),
                        Duration.ofDays(30))
                .block()
                .id();
    }

    private String code() {
        Matcher found = SIX_DIGITS.matcher(bodies().getLast());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private String wrong() {
        return code().equals("123456") ? "654321" : "123456";
    }

    /** Not the code, by a chance of all but one in a million. */
    private static String wrongFor(CodeTicket ticket) {
        return "%06d".formatted(Math.floorMod(ticket.hashCode(), 1_000_000));
    }
}
