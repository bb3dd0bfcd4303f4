package health.kithway.pages;

import health.kithway.directory.Language;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Prints a first page that nobody sees before the instance says that it is ready: its templates are read, parsed and compiled then, and
 * not while the first visitors of a campaign wait. Takes half of {@code kithway.warm-up} at the longest; zero leaves it out.
 */
@Component
@Order(0)
final class FirstPrinting implements ApplicationRunner {

    private static final int MOST = 300;
    private static final View.Landing SAMPLE = new View.Landing(
            "-",
            "-",
            null,
            List.of("-"),
            "-",
            List.of(new View.Place("-", "-", "-", "-")),
            List.of(new View.Question("-", "-")),
            "-");

    private final Printer printer;
    private final Duration longest;

    FirstPrinting(Printer printer, @Value("${kithway.warm-up}") Duration longest) {
        this.printer = printer;
        this.longest = longest.dividedBy(2);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        long end = System.nanoTime() + longest.toNanos();
        Frame.Clinic clinic = new Frame.Clinic("-", "-", "tel:", "-");
        for (int printed = 0; printed < MOST && System.nanoTime() < end; printed++) {
            for (Language language : Language.values()) {
                printer.html(Frame.bare(new Here("/r/-", language, false, "-")).with(clinic, null), SAMPLE);
            }
        }
    }
}
