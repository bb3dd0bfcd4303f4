package health.kithway.program.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.EncodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.decoder.Mode;
import com.google.zxing.qrcode.encoder.Encoder;
import health.kithway.directory.brand.Logo;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What is printed is photographed: whole, torn, and with the clinic's logo on it. */
class QrCodeTest {

    private static final URI ADDRESS = URI.create("https://go.lakeview.example/r/6T2M9FZQ4XW8RJ0KD5VAHYC3NP");
    private static final String READ = "HTTPS://GO.LAKEVIEW.EXAMPLE/R/6T2M9FZQ4XW8RJ0KD5VAHYC3NP";

    /** Modules of a code of this size (version 4) that carry data or its repair: 100 codewords of eight. */
    private static final int CARRYING = 800;

    private final QrCode code = QrCode.of(ADDRESS);

    @Test
    void aPhoneReadsTheAddressInCapitalsAtLevelQ() throws IOException, ReaderException {
        Result read = Camera.read(Camera.picture(new QrPicture(code, null).png(600)));

        assertThat(read.getText()).isEqualTo(READ).isEqualTo(code.content());
        assertThat(read.getResultMetadata()).containsEntry(ResultMetadataType.ERROR_CORRECTION_LEVEL, "Q");
    }

    @Test
    void capitalsMakeTheCodeSmaller() throws WriterException {
        var small = Encoder.encode(READ, ErrorCorrectionLevel.Q, Map.of(EncodeHintType.CHARACTER_SET, "ISO-8859-1"));

        assertThat(small.getMode()).isEqualTo(Mode.ALPHANUMERIC);
        assertThat(code.side()).isEqualTo(small.getMatrix().getWidth() + 2 * 4);
        assertThat(code.side()).isLessThan(QrCode.of(URI.create(ADDRESS + "a")).side());
    }

    @Test
    void aCodeInSmallLettersKeepsThem() {
        assertThat(QrCode.of(URI.create("https://go.lakeview.example/r/abcd")).content())
                .isEqualTo("https://go.lakeview.example/r/abcd");
    }

    @Test
    void fourLightModulesStayAround() throws IOException {
        BufferedImage picture = Camera.picture(new QrPicture(code, null).png(code.side()));

        for (int at = 0; at < picture.getWidth(); at++) {
            for (int edge = 0; edge < 4; edge++) {
                int last = picture.getWidth() - 1 - edge;
                assertThat(picture.getRGB(at, edge)).isEqualTo(Color.WHITE.getRGB());
                assertThat(picture.getRGB(edge, at)).isEqualTo(Color.WHITE.getRGB());
                assertThat(picture.getRGB(at, last)).isEqualTo(Color.WHITE.getRGB());
                assertThat(picture.getRGB(last, at)).isEqualTo(Color.WHITE.getRGB());
            }
        }
        assertThat(picture.getRGB(4, 4)).isEqualTo(Color.BLACK.getRGB());
    }

    /** Level Q restores a quarter of the codewords; a blot on a corner touches few more than lie under it. */
    @Test
    void aPhoneReadsItWithAFifthOfItBlotted() throws IOException {
        for (Color ink : new Color[] {Color.BLACK, Color.WHITE}) {
            assertThat(Camera.canRead(blotted(0.2, 1, 1, ink), READ)).isTrue();
        }
    }

    /** A blot in the middle cuts codewords on all its four sides, so it must be a little smaller. */
    @Test
    void aPhoneReadsItWithASeventhOfItBlottedAnywhereBetweenTheCorners() throws IOException {
        for (Color ink : new Color[] {Color.BLACK, Color.WHITE}) {
            for (double[] at : new double[][] {{0.5, 0.5}, {1, 0.5}, {0.5, 1}, {0, 0.5}, {0.5, 0}, {0.75, 0.75}}) {
                assertThat(Camera.canRead(blotted(1 / 7.0, at[0], at[1], ink), READ))
                        .as("%s at %s, %s", ink, at[0], at[1])
                        .isTrue();
            }
        }
    }

    /**
     * A square over some of the modules that carry something, in ink or in correction fluid.
     *
     * @param right how far to the right, from 0 to 1
     * @param down how far down
     */
    private BufferedImage blotted(double share, double right, double down, Color ink) throws IOException {
        BufferedImage picture = Camera.picture(new QrPicture(code, null).png(code.side() * 12));
        int module = picture.getWidth() / code.side();
        int side = (int) Math.ceil(Math.sqrt(CARRYING * share));
        int room = code.side() - 8 - side;
        Graphics2D pen = picture.createGraphics();
        pen.setColor(ink);
        pen.fillRect(
                (4 + (int) (room * right)) * module, (4 + (int) (room * down)) * module, side * module, side * module);
        pen.dispose();
        return picture;
    }

    @Test
    void aPhoneReadsItWithALogo() throws IOException {
        QrPicture picture = new QrPicture(code, new Logo("image/png", logo()));

        assertThat(Camera.canRead(Camera.picture(picture.png(700)), READ)).isTrue();
        assertThat(picture.svg()).contains("<image ", "data:image/png;base64,");
        QrPicture drawn = new QrPicture(code, new Logo("image/svg+xml", "<svg/>".getBytes(StandardCharsets.UTF_8)));
        assertThat(drawn.svg()).contains("data:image/svg+xml;base64,");
        assertThat(drawn.png(700)).isEqualTo(new QrPicture(code, null).png(700));
    }

    private static byte[] logo() throws IOException {
        BufferedImage drawn = new BufferedImage(64, 64, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setColor(new Color(0, 94, 84));
        pen.fillOval(0, 0, 64, 64);
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(drawn, "png", png);
        return png.toByteArray();
    }

    @Test
    void theSvgDrawsTheSameModules() {
        String svg = new QrPicture(code, null).svg();

        assertThat(svg).startsWith("<svg ").endsWith("</svg>").doesNotContain("script", "http://go", "lakeview");
        assertThat(svg).contains("viewBox=\"0 0 %1$d %1$d\"".formatted(code.side()));
        assertThat(darkIn(svg)).isEqualTo(dark());
    }

    private int dark() {
        int dark = 0;
        for (int row = 0; row < code.side(); row++) {
            for (int column = 0; column < code.side(); column++) {
                dark += code.isDark(column, row) ? 1 : 0;
            }
        }
        return dark;
    }

    private static int darkIn(String svg) {
        String path = svg.substring(svg.indexOf("fill=\"#000\" d=\"") + 15);
        int dark = 0;
        var runs = Pattern.compile("M\\d+ \\d+h(\\d+)v1h-\\1z").matcher(path);
        while (runs.find()) {
            dark += Integer.parseInt(runs.group(1));
        }
        return dark;
    }
}
