package health.kithway.program.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** One sheet of paper that is written from the top down, everything in the middle. Sizes are points. */
final class Sheet {

    private static final float MARGIN = 48;
    private static final float GAP = 6;
    private static final float LEADING = 1.18f;

    /** How much longer than the average a line may be, since words are not broken. */
    private static final float SLACK = 1.2f;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Rectangle size;
    private final Document document;
    private final PdfContentByte canvas;
    private float y;
    private boolean overfull;

    Sheet(Poster.Paper paper, String title, String language) {
        this.size = switch (paper) {
            case A4 -> PageSize.A4;
            case LETTER -> PageSize.LETTER;
        };
        this.document = new Document(size);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        document.addTitle(title);
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language));
        this.canvas = writer.getDirectContent();
        this.y = size.getHeight() - MARGIN;
    }

    Sheet gap(float height) {
        y -= height;
        return this;
    }

    Sheet rule() {
        canvas.rectangle(MARGIN, y, size.getWidth() - 2 * MARGIN, 1.5f);
        canvas.fill();
        return this;
    }

    /** As high as it may be, and never wider than the lines; nothing where there is no picture. */
    Sheet picture(byte @Nullable [] png, float height) {
        if (png != null) {
            try {
                Image image = Image.getInstance(png);
                image.scaleToFit(size.getWidth() - 2 * MARGIN, height);
                y -= image.getScaledHeight();
                image.setAbsolutePosition((size.getWidth() - image.getScaledWidth()) / 2, y);
                canvas.addImage(image);
                y -= GAP;
            } catch (IOException notAPicture) {
                throw new UncheckedIOException(notAPicture);
            }
        }
        return this;
    }

    /** As many lines as it needs, all about as long. */
    Sheet text(String words, Font font) {
        ColumnText column = new ColumnText(canvas);
        float leading = font.getSize() * LEADING;
        float inset = inset(words, font);
        column.setSimpleColumn(
                new Phrase(words, font), inset, MARGIN, size.getWidth() - inset, y, leading, Element.ALIGN_CENTER);
        overfull |= ColumnText.hasMoreText(column.go());
        y = column.getYLine();
        return this;
    }

    /** How far from the edge, so that no last line is left with a single word. */
    private float inset(String words, Font font) {
        float room = size.getWidth() - 2 * MARGIN;
        float width = font.getBaseFont().getWidthPoint(words, font.getSize());
        double lines = Math.ceil(width / room);
        float each = lines <= 1 ? room : Math.min(room, (float) (width / lines) * SLACK);
        return MARGIN + (room - each) / 2;
    }

    /** In vectors, so that it is sharp at any size; the quiet zone is part of its width. */
    Sheet code(QrCode code, float width) {
        float module = width / code.side();
        float left = (size.getWidth() - width) / 2;
        for (int row = 0; row < code.side(); row++) {
            for (int column = 0; column < code.side(); column++) {
                if (code.isDark(column, row)) {
                    canvas.rectangle(left + column * module, y - (row + 1) * module, module, module);
                }
            }
        }
        canvas.fill();
        y -= width;
        return this;
    }

    /** Whether something did not fit. */
    boolean isOverfull() {
        return overfull || y < MARGIN;
    }

    byte[] pdf() {
        document.close();
        return out.toByteArray();
    }
}
