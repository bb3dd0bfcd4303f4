package health.kithway.program.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ReaderException;
import health.kithway.directory.Language;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A poster is looked at by somebody who reads English or Spanish, with or without a camera. */
class PosterTest {

    private static final Poster POSTER = new Poster(
            "Lakeview Family Health",
            Map.of(
                    Language.EN, "Book a visit for you or someone you help",
                    Language.ES, "Pida una cita para usted o para alguien a quien ayuda"),
            URI.create("https://go.lakeview.example/r/6T2M9FZQ4XW8RJ0KD5VAHYC3NP"),
            "(312) 555-0100",
            "C4F-7KM",
            Language.EN,
            null);

    @ParameterizedTest
    @EnumSource(Poster.Paper.class)
    void itIsOneSheetWithBothLanguagesTheAddressAndThePhone(Poster.Paper paper) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PosterPrinter.print(POSTER, paper))) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");

            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(text)
                    .contains(
                            "Lakeview Family Health",
                            "Book a visit for you or someone you help",
                            "Pida una cita para usted o para alguien a quien ayuda",
                            "go.lakeview.example/r/6T2M9FZQ4XW8RJ0KD5VAHYC3NP",
                            "Or call (312) 555-0100 and say C4F-7KM",
                            "O llame al (312) 555-0100 y diga C4F-7KM",
                            "call 911",
                            "llame al 911");
            for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
                assertThat(pdf.getPage(0).getResources().getFont(name).isEmbedded())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Poster.Paper.class)
    void aPhoneReadsItFromThePaper(Poster.Paper paper) throws IOException, ReaderException {
        for (Language first : Language.values()) {
            try (PDDocument pdf = Loader.loadPDF(PosterPrinter.print(inFirst(first), paper))) {
                BufferedImage seen = new PDFRenderer(pdf).renderImageWithDPI(0, 100);
                Path picture = Files.createDirectories(Path.of("target/pages"))
                        .resolve("poster-" + paper.name() + "." + first.tag() + ".png");
                ImageIO.write(seen, "png", picture.toFile());

                assertThat(Camera.read(seen).getText())
                        .isEqualTo("HTTPS://GO.LAKEVIEW.EXAMPLE/R/6T2M9FZQ4XW8RJ0KD5VAHYC3NP");
            }
        }
    }

    @Test
    void aLongHeadingIsSetSmallerAndStaysOnOneSheet() throws IOException {
        String heading = "Book a visit for you, for someone you help, or for a child of yours who is not yet eighteen";
        Poster wordy = new Poster(
                POSTER.clinic() + " and Community Partners of the Lake Shore",
                Map.of(Language.EN, heading, Language.ES, heading + " y algo más"),
                POSTER.address(),
                POSTER.phone(),
                POSTER.spoken(),
                Language.ES,
                new QrPicture(QrCode.of(POSTER.address()), null).png(64));
        try (PDDocument pdf = Loader.loadPDF(PosterPrinter.print(wordy, Poster.Paper.LETTER))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("call 911")
                    .contains("y algo más");
        }
    }

    @Test
    void itsTitleSaysTheClinicAndNothingElse() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PosterPrinter.print(POSTER, Poster.Paper.A4))) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Lakeview Family Health");
            assertThat(pdf.getDocumentInformation().getSubject()).isNull();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }

    private static Poster inFirst(Language first) {
        return new Poster(
                POSTER.clinic(),
                Map.of(
                        Language.EN, POSTER.heading(Language.EN),
                        Language.ES, POSTER.heading(Language.ES)),
                POSTER.address(),
                POSTER.phone(),
                POSTER.spoken(),
                first,
                null);
    }
}
