package health.kithway.messaging.wording;

/**
 * How a text is cut into segments on the air (R-TWI-13, 3GPP TS 23.038). One character outside GSM-7 makes the whole text
 * UCS-2, which holds less than half.
 *
 * @param gsm7 whether every character is in GSM-7
 * @param characters as the encoding counts them: some take two places
 * @param count how many segments the carrier charges
 */
public record Segments(boolean gsm7, int characters, int count) {

    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String ESCAPED = "^{}\\[~]|€\f";
    private static final int GSM7_ALONE = 160;
    private static final int GSM7_JOINED = 153;
    private static final int UCS2_ALONE = 70;
    private static final int UCS2_JOINED = 67;

    public static Segments of(String text) {
        boolean gsm7 = text.chars().allMatch(unit -> BASIC.indexOf(unit) >= 0 || ESCAPED.indexOf(unit) >= 0);
        return gsm7
                ? cut(true, septets(text), GSM7_ALONE, GSM7_JOINED)
                : cut(false, units(text), UCS2_ALONE, UCS2_JOINED);
    }

    private static Segments cut(boolean gsm7, int[] widths, int alone, int joined) {
        int total = 0;
        int segments = 1;
        int used = 0;
        for (int width : widths) {
            total += width;
            if (used + width > joined) {
                segments++;
                used = 0;
            }
            used += width;
        }
        return new Segments(gsm7, total, total <= alone ? 1 : segments);
    }

    /** An escaped character takes two septets, which no carrier parts. */
    private static int[] septets(String text) {
        return text.chars().map(unit -> ESCAPED.indexOf(unit) >= 0 ? 2 : 1).toArray();
    }

    private static int[] units(String text) {
        return text.codePoints().map(Character::charCount).toArray();
    }
}
