package health.kithway.bench;

import java.util.Arrays;

/** What came of one phase: how many were answered rightly, and how long each took. */
final class Run {

    private long[] times = new long[1024];
    private int answered;
    private long wrong;
    private long failed;
    private long nanos;

    void answered(boolean good, long took) {
        if (!good) {
            wrong++;
            return;
        }
        if (answered == times.length) {
            times = Arrays.copyOf(times, answered * 2);
        }
        times[answered++] = took;
    }

    /** No answer at all. */
    void failed() {
        failed++;
    }

    void took(long all) {
        nanos = all;
    }

    void add(Run other) {
        if (answered + other.answered > times.length) {
            times = Arrays.copyOf(times, Math.max(answered + other.answered, times.length * 2));
        }
        System.arraycopy(other.times, 0, times, answered, other.answered);
        answered += other.answered;
        wrong += other.wrong;
        failed += other.failed;
    }

    int answered() {
        return answered;
    }

    long errors() {
        return wrong + failed;
    }

    double perSecond() {
        return answered * 1e9 / nanos;
    }

    double millisAt(double share) {
        if (answered == 0) return Double.NaN;
        long[] sorted = Arrays.copyOf(times, answered);
        Arrays.sort(sorted);
        return sorted[(int) Math.min(answered - 1L, Math.round(answered * share))] / 1e6;
    }
}
