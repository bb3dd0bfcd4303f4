package health.kithway.messaging.firewall;

import java.util.Arrays;
import java.util.List;

/**
 * One line of a hand-made list.
 *
 * @param text as it stands in the list
 */
record Entry(String text, List<Step> steps, Reason reason, Verdict verdict) {

    static Entry of(String line, Reason reason, Verdict verdict) {
        return new Entry(line, Arrays.stream(line.split("\\s+")).map(Step::of).toList(), reason, verdict);
    }

    boolean isPhrase() {
        return steps.size() > 1;
    }

    /** Where the entry has ended, counted in words, when it begins at this word; -1 when it does not. */
    int endAt(List<Token> words, int at) {
        return endAt(words, at, at, 0);
    }

    private int endAt(List<Token> words, int first, int at, int step) {
        if (step == steps.size()) {
            return at;
        }
        Step wanted = steps.get(step);
        if (wanted.gap() > 0) {
            return endAfterGap(words, first, at, step, wanted.gap());
        }
        boolean here = at < words.size() && (at == first || !words.get(at).begins());
        int end = here && wanted.takes(words.get(at).word()) ? endAt(words, first, at + 1, step + 1) : -1;
        return end >= 0 || !wanted.optional() ? end : endAt(words, first, at, step + 1);
    }

    private int endAfterGap(List<Token> words, int first, int at, int step, int most) {
        for (int skipped = 0; skipped <= most && at + skipped <= words.size(); skipped++) {
            int end = endAt(words, first, at + skipped, step + 1);
            if (end >= 0) {
                return end;
            }
            if (at + skipped < words.size()
                    && at + skipped > first
                    && words.get(at + skipped).begins()) {
                return -1;
            }
        }
        return -1;
    }
}
