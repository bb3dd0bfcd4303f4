package health.kithway.directory.brand;

import health.kithway.problem.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An organization's colours, each as {@code #rrggbb}; an absent one stays Kithway's.
 *
 * @param brand of the name, the edge of the band and the buttons; white stands on it, and it on white
 * @param surface of cards and notes; text and links stand on it
 */
public record Colours(
        @Nullable String brand,
        @Nullable String link,
        @Nullable String linkHover,
        @Nullable String surface,
        @Nullable String text) {

    private static final int WHITE = 0xffffff;
    private static final String BRAND = "#0b5457";
    private static final String LINK = "#0b5457";
    private static final String LINK_HOVER = "#06383a";
    private static final String SURFACE = "#e7f0f0";
    private static final String TEXT = "#0b0c0c";

    public static Colours kithways() {
        return new Colours(null, null, null, null, null);
    }

    /** Every pair that would be hard to read, under the name of the ink (WCAG 1.4.3). */
    public List<FieldProblem> hardToRead() {
        List<FieldProblem> faults = new ArrayList<>();
        int paper = number(surface, SURFACE);
        judge(faults, "/colours/brand", number(brand, BRAND), paper);
        judge(faults, "/colours/link", number(link, LINK), paper);
        judge(faults, "/colours/linkHover", number(linkHover, LINK_HOVER), paper);
        judge(faults, "/colours/text", number(text, TEXT), paper);
        return faults;
    }

    /** Sets the variables of the pages' stylesheet and nothing else. */
    public String css() {
        StringBuilder css = new StringBuilder(":root {\n");
        set(css, "brand", brand);
        set(css, "link", link);
        set(css, "link-visited", link);
        set(css, "link-hover", linkHover);
        set(css, "link-active", linkHover);
        set(css, "surface-background", surface);
        set(css, "template-background", surface);
        set(css, "text", text);
        return css.append("}\n").toString();
    }

    private static void judge(List<FieldProblem> faults, String pointer, int ink, int paper) {
        double worst = Math.min(Contrast.of(ink, WHITE), Contrast.of(ink, paper));
        if (worst < Contrast.READABLE) {
            faults.add(new FieldProblem(
                    pointer,
                    "low-contrast",
                    String.format(
                            Locale.ROOT,
                            "WCAG 1.4.3: contrast %.2f on white or on the surface; 4.5 is needed",
                            worst)));
        }
    }

    private static int number(@Nullable String colour, String otherwise) {
        return Integer.parseInt((colour == null ? otherwise : colour).substring(1), 16);
    }

    private static void set(StringBuilder css, String name, @Nullable String colour) {
        if (colour != null) {
            css.append("  --kw-")
                    .append(name)
                    .append("-colour: ")
                    .append(colour)
                    .append(";\n");
        }
    }
}
