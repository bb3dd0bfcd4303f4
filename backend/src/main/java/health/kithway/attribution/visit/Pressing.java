package health.kithway.attribution.visit;

import org.jspecify.annotations.Nullable;

/**
 * Somebody presses the first button: what of it tells one visit from another.
 *
 * @param page stands in the page that was pressed; two presses of one page are one visit
 * @param visitor who the browser says it is; absent when it never pressed before
 */
public record Pressing(
        VisitSignals signals,
        @Nullable VisitId page,
        @Nullable Visitor visitor) {

    public static Pressing of(VisitSignals signals) {
        return new Pressing(signals, null, null);
    }
}
