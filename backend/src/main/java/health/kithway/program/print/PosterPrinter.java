package health.kithway.program.print;

import health.kithway.directory.Language;

/** Sets a poster: the heading large, the code in the middle, and below it how to come without a camera. */
final class PosterPrinter {

    private static final float LARGEST_CODE = 380;
    private static final float SMALLEST_CODE = 200;
    private static final float LOGO = 48;
    private static final float LARGEST_HEADING = 36;
    private static final float SMALLEST_HEADING = 18;

    /** How much smaller the language below is set. */
    private static final float SECOND = 0.6f;

    private PosterPrinter() {}

    /** One sheet: the code as large as there is room for, and only then the heading smaller. */
    static byte[] print(Poster poster, Poster.Paper paper) {
        for (float heading = LARGEST_HEADING; heading > SMALLEST_HEADING; heading -= 2) {
            for (float code = LARGEST_CODE; code >= SMALLEST_CODE; code -= 20) {
                Sheet sheet = set(poster, paper, heading, code);
                if (!sheet.isOverfull()) {
                    return sheet.pdf();
                }
            }
        }
        return set(poster, paper, SMALLEST_HEADING, SMALLEST_CODE).pdf();
    }

    private static Sheet set(Poster poster, Poster.Paper paper, float heading, float code) {
        Language first = poster.first();
        Language second = poster.second();
        PosterWords one = PosterWords.in(first);
        PosterWords other = PosterWords.in(second);
        Sheet sheet = new Sheet(paper, poster.clinic(), first.tag());
        sheet.picture(poster.logo(), LOGO);
        sheet.text(poster.clinic(), Typefaces.bold(20)).gap(14).rule().gap(6);
        sheet.text(poster.heading(first), Typefaces.bold(heading)).gap(10);
        sheet.text(poster.heading(second), Typefaces.regular(heading * SECOND)).gap(8);
        sheet.code(QrCode.of(poster.address()), code);
        sheet.text(one.scan(), Typefaces.bold(16)).text(other.scan(), Typefaces.regular(14));
        sheet.gap(10).text(one.type() + " · " + other.type(), Typefaces.regular(12));
        sheet.text(poster.printedAddress(), Typefaces.bold(14)).gap(8);
        sheet.text(call(poster, one), Typefaces.bold(16)).text(call(poster, other), Typefaces.regular(14));
        sheet.gap(14).rule().gap(2);
        return sheet.text(one.emergency() + " " + other.emergency(), Typefaces.regular(11));
    }

    private static String call(Poster poster, PosterWords words) {
        String spoken = poster.spoken();
        return words.call(poster.phone()) + (spoken == null ? "" : " " + words.say(spoken));
    }
}
