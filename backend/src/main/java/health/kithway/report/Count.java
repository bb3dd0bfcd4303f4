package health.kithway.report;

import org.jspecify.annotations.Nullable;

/**
 * A number as it may be shown.
 *
 * @param value absent when it is hidden
 * @param display the number, {@code <11}, or {@code hidden}
 */
public record Count(@Nullable Integer value, String display) {

    private static final String HIDDEN = "hidden";

    static Count shown(int value) {
        return new Count(value, Integer.toString(value));
    }

    static Count below(int threshold) {
        return new Count(null, "<" + threshold);
    }

    /** Hidden because another number would give it away, or it another; says nothing about its size. */
    static Count hidden() {
        return new Count(null, HIDDEN);
    }
}
