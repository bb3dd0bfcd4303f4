package health.kithway.sandbox;

import java.io.PrintStream;
import java.time.Duration;

/** One line for each step while things start, with the seconds since the beginning. */
public final class Progress {

    private final long began = System.nanoTime();
    private final PrintStream out = System.out;

    public synchronized void say(String line) {
        out.printf("%4ds  %s%n", seconds(), line);
        out.flush();
    }

    void done() {
        say("Everything runs");
    }

    private long seconds() {
        return Duration.ofNanos(System.nanoTime() - began).toSeconds();
    }
}
