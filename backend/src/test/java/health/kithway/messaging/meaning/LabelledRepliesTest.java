package health.kithway.messaging.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.messaging.meaning.LabelledReplies.Labelled;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How well replies are understood; the figures are in docs/replies.md. */
class LabelledRepliesTest {

    private static final List<Labelled> LABELLED = LabelledReplies.all("labelled.txt");
    private static final List<Labelled> UNSEEN =
            LABELLED.stream().filter(line -> !line.tunedOn()).toList();
    private static final Meanings MEANINGS = new Meanings();

    @Test
    void theSetIsLargeAndHasBothLanguagesInBothHalves() {
        Map<String, Long> spanish = LABELLED.stream()
                .filter(line -> line.language().equals("es"))
                .collect(Collectors.groupingBy(line -> line.tunedOn() ? "tuned" : "unseen", Collectors.counting()));

        assertThat(LABELLED).hasSizeGreaterThan(1000).doesNotHaveDuplicates();
        assertThat(spanish.values()).allMatch(count -> count > 150);
    }

    @Test
    @Tag("R-TCPA-10")
    void whoeverWantsItToStopIsHeardInTheHalfNobodyTunedOn() {
        System.out.println(
                figures("tuned on", LABELLED.stream().filter(Labelled::tunedOn).toList()));
        System.out.println(figures("not tuned on", UNSEEN));

        assertThat(share(UNSEEN, is(Intent.OPT_OUT), Intent.OPT_OUT)).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    @Tag("R-TCPA-10")
    @Tag("R-REPLY-02")
    void whoeverCancelsTheVisitIsNotTakenForStoppingMessages() {
        assertThat(share(UNSEEN, is(Intent.CANCEL), Intent.OPT_OUT)).isLessThanOrEqualTo(0.02);
        assertThat(share(UNSEEN, is(Intent.OPT_OUT).negate(), Intent.OPT_OUT)).isLessThanOrEqualTo(0.02);
    }

    @Test
    @Tag("R-REPLY-01")
    void theRestIsUnderstoodToo() {
        long right = UNSEEN.stream()
                .filter(line -> line.read(MEANINGS) == line.intent())
                .count();

        assertThat((double) right / UNSEEN.size()).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    @Tag("R-TCPA-10")
    @Tag("R-REPLY-01")
    void whatWasLearnedFromLaterRoundsIsNotForgotten() {
        List<Labelled> later = LabelledReplies.all("later.txt");
        System.out.println(figures("later rounds", later));

        assertThat(later).hasSizeGreaterThan(1000);
        assertThat(share(later, is(Intent.OPT_OUT), Intent.OPT_OUT)).isGreaterThanOrEqualTo(0.99);
        assertThat(share(later, is(Intent.CANCEL), Intent.OPT_OUT)).isLessThanOrEqualTo(0.02);
    }

    @Test
    @Tag("R-REPLY-05")
    void nothingElseEverStartsMessagesAgain() {
        assertThat(LABELLED)
                .filteredOn(line -> line.read(MEANINGS) == Intent.OPT_IN)
                .allMatch(line -> line.words().toUpperCase(Locale.ROOT).matches("(?s).*\\b(START|UNSTOP)\\b.*"));
    }

    private static Predicate<Labelled> is(Intent intent) {
        return line -> line.intent() == intent;
    }

    private static double share(List<Labelled> lines, Predicate<Labelled> of, Intent readAs) {
        List<Labelled> all = lines.stream().filter(of).toList();
        return all.stream().filter(line -> line.read(MEANINGS) == readAs).count() / (double) all.size();
    }

    private static String figures(String half, List<Labelled> lines) {
        long right = lines.stream()
                .filter(line -> line.read(MEANINGS) == line.intent())
                .count();
        return "%s: %d replies, %.3f understood, opt-out recall %.3f, others taken for opt-out %.3f, cancelled visits taken for opt-out %.3f"
                .formatted(
                        half,
                        lines.size(),
                        right / (double) lines.size(),
                        share(lines, is(Intent.OPT_OUT), Intent.OPT_OUT),
                        share(lines, is(Intent.OPT_OUT).negate(), Intent.OPT_OUT),
                        share(lines, is(Intent.CANCEL), Intent.OPT_OUT));
    }
}
