package health.kithway.messaging.firewall;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.messaging.firewall.LabelledSet.Labelled;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** R-PHI-10: how much gets through, and how much is stopped for nothing. The figures are kept in docs/firewall.md. */
class LabelledSetTest {

    private static final double LEAKS_CAUGHT = 0.98;
    private static final double FALSE_ALARMS = 0.03;

    private final WordFirewall firewall = new WordFirewall();
    private final List<Labelled> all = LabelledSet.first();

    @Test
    void rPhi10TheHalfNobodyTunedOnIsReadAsWellAsTheOther() {
        Figures tuned = figures("half for tuning", Labelled::isForTuning);
        Figures held = figures("half never looked at", message -> !message.isForTuning());

        assertThat(all).hasSizeGreaterThan(300);
        assertThat(List.of(tuned, held)).allSatisfy(half -> {
            assertThat(half.caught()).isGreaterThanOrEqualTo(LEAKS_CAUGHT);
            assertThat(half.alarms()).isLessThanOrEqualTo(FALSE_ALARMS);
        });
    }

    @Test
    void bothLanguagesAreReadWell() {
        for (String language : List.of("en", "es")) {
            Figures figures = figures(language, message -> message.language().equals(language));

            assertThat(figures.caught()).isGreaterThanOrEqualTo(LEAKS_CAUGHT);
            assertThat(figures.alarms()).isLessThanOrEqualTo(FALSE_ALARMS);
        }
    }

    /** What these showed first, and what they show since somebody looked, stands in docs/firewall.md. */
    @Test
    @Tag("R-PHI-10")
    void whatWasWrittenLaterStaysFound() {
        assertThat(LabelledSet.second()).hasSizeGreaterThan(250);
        for (Figures figures :
                List.of(figures("second set", LabelledSet.second()), figures("while improving", LabelledSet.third()))) {
            assertThat(figures.caught()).isGreaterThanOrEqualTo(LEAKS_CAUGHT);
            assertThat(figures.alarms()).isLessThanOrEqualTo(FALSE_ALARMS);
        }
    }

    /** R-PHI-05: an ordinary word that holds a telling one tells nothing. */
    @Test
    @Tag("R-PHI-05")
    void aFileMayBeNamedAfterAnAppointmentAndNotAfterAnOintment() {
        assertThat(verdict("appointment.ics")).isEqualTo(Verdict.PASS);
        assertThat(verdict("provision-2.pdf")).isEqualTo(Verdict.PASS);
        assertThat(verdict("ointment.pdf")).isEqualTo(Verdict.BLOCK);
        assertThat(verdict("appointment-vision.pdf")).isEqualTo(Verdict.BLOCK);
    }

    private Verdict verdict(String name) {
        return Verdict.of(firewall.checkWording(name, "en", LabelledSet.REGISTERED));
    }

    private Figures figures(String name, Predicate<Labelled> wanted) {
        return figures(name, all.stream().filter(wanted).toList());
    }

    private Figures figures(String name, List<Labelled> messages) {
        Figures figures = new Figures(
                messages.stream().filter(Labelled::leak).toList().size(),
                messages.stream()
                        .filter(Labelled::leak)
                        .filter(this::isStopped)
                        .toList()
                        .size(),
                messages.stream().filter(message -> !message.leak()).toList().size(),
                messages.stream()
                        .filter(message -> !message.leak())
                        .filter(this::isStopped)
                        .toList()
                        .size());
        System.out.printf(
                Locale.ROOT,
                "Firewall, %s: leaks caught %d of %d (%.3f), false alarms %d of %d (%.3f)%n",
                name,
                figures.stoppedLeaks,
                figures.leaks,
                figures.caught(),
                figures.stoppedSafe,
                figures.safe,
                figures.alarms());
        return figures;
    }

    private boolean isStopped(Labelled message) {
        return Verdict.of(firewall.checkWording(message.text(), message.language(), LabelledSet.REGISTERED))
                != Verdict.PASS;
    }

    private record Figures(int leaks, int stoppedLeaks, int safe, int stoppedSafe) {

        double caught() {
            return stoppedLeaks / (double) leaks;
        }

        double alarms() {
            return stoppedSafe / (double) safe;
        }
    }
}
