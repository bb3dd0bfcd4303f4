package health.kithway.sandbox.demo;

import health.kithway.job.DueJobs;
import health.kithway.sandbox.SandboxClock;
import health.kithway.sandbox.twilio.TwilioNetwork;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Lets planned things happen one after the other, each at its time, with the jobs that become due between them. */
final class Replay {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final SandboxClock clock;
    private final DueJobs jobs;
    private final TwilioNetwork network;

    Replay(SandboxClock clock, DueJobs jobs, TwilioNetwork network) {
        this.clock = clock;
        this.jobs = jobs;
        this.network = network;
    }

    void play(List<Happening> happenings) {
        for (Happening happening : happenings) {
            clock.replayFrom(happening.at());
            happening.act().get().block(PATIENCE);
            if (happening.writes()) {
                doWhatIsDue(happening.at());
            }
        }
    }

    /** Once in a while is enough for the many to whom nobody writes. */
    void doWhatIsDue(Instant at) {
        clock.replayFrom(at.plusSeconds(5));
        jobs.runDue().block(PATIENCE);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!network.quiet() && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }
}
