package health.kithway.sandbox.demo;

import health.kithway.sandbox.Progress;
import health.kithway.sandbox.SandboxClock;
import health.kithway.sandbox.twilio.TwilioNetwork;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.SmartLifecycle;

/** At start, when the doors are open and the poller is not yet at work: the demo data, once, and the clock into office hours. */
final class DemoStart implements SmartLifecycle {

    private static final Duration AT_ONCE = Duration.ofMillis(1);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d, h:mm a", Locale.US);

    private final DemoData data;
    private final SandboxClock clock;
    private final TwilioNetwork network;
    private final DemoMark mark;
    private final Progress progress;
    private boolean running;

    DemoStart(DemoData data, SandboxClock clock, TwilioNetwork network, DemoMark mark, Progress progress) {
        this.data = data;
        this.clock = clock;
        this.network = network;
        this.mark = mark;
        this.progress = progress;
    }

    @Override
    public void start() {
        running = true;
        Duration moved = clock.goToOfficeHours(Lakeview.ZONE);
        if (!moved.isZero()) {
            progress.say("The clinic is closed at this hour: the sandbox's clock goes on to "
                    + DAY.format(clock.instant().atZone(Lakeview.ZONE)) + " Chicago time");
        }
        if (!mark.isMade()) {
            mark.begin();
            network.pace(AT_ONCE);
            data.make(progress::say);
            network.pace(TwilioNetwork.USUAL_PACE);
            mark.finish();
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the web server, before the poller. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 512;
    }
}
