package health.kithway.sandbox;

import java.util.ArrayDeque;
import java.util.Deque;

/** Ends what was started, the last first, when this process is asked to end. */
final class Undoing {

    private record Step(String what, Runnable end) {}

    private final Deque<Step> steps = new ArrayDeque<>();
    private boolean ending;

    void onExit() {
        Runtime.getRuntime()
                .addShutdownHook(Thread.ofPlatform().name("sandbox-end").unstarted(this::undo));
    }

    /** What is started while things are being ended already is ended at once. */
    synchronized void add(String what, Runnable end) {
        if (ending) {
            end.run();
        } else {
            steps.push(new Step(what, end));
        }
    }

    private void undo() {
        System.out.println();
        for (Step step = next(); step != null; step = next()) {
            System.out.println("      Ending " + step.what());
            try {
                step.end().run();
            } catch (RuntimeException failed) {
                System.out.println("      " + step.what() + " did not end by itself: " + failed.getMessage());
            }
        }
    }

    private synchronized @org.jspecify.annotations.Nullable Step next() {
        ending = true;
        return steps.poll();
    }
}
