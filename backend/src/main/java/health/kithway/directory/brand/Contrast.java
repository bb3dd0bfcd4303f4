package health.kithway.directory.brand;

/** How well one colour can be read on another, as WCAG 2 defines it. */
public final class Contrast {

    /** WCAG 1.4.3. */
    public static final double READABLE = 4.5;

    private Contrast() {}

    /** From 1 to 21; colours as {@code 0xrrggbb}. */
    public static double of(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 0xff)
                + 0.7152 * linear(colour >> 8 & 0xff)
                + 0.0722 * linear(colour & 0xff);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
