package health.kithway.directory.brand;

import health.kithway.problem.Refused;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Decodes a PNG and draws it anew, so that only pixels are left. Its size is read before its pixels are. */
final class PngPicture {

    private static final int LONGEST_SIDE = 1024;

    private PngPicture() {}

    static byte[] redraw(byte[] upload) {
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(upload))) {
            BufferedImage read = read(input);
            BufferedImage clean = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_ARGB);
            Graphics2D canvas = clean.createGraphics();
            canvas.drawImage(read, 0, 0, null);
            canvas.dispose();
            return encode(clean);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw new Refused(new BrandRefused.BadLogo("It is no PNG that can be read."));
        }
    }

    private static BufferedImage read(ImageInputStream input) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
        ImageReader reader = readers.next();
        try {
            reader.setInput(input, true, true);
            if (reader.getWidth(0) > LONGEST_SIDE || reader.getHeight(0) > LONGEST_SIDE) {
                throw new Refused(new BrandRefused.BadLogo("It may be 1024 pixels wide and high at most."));
            }
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    private static byte[] encode(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, "png", output);
        }
        if (bytes.size() > 2 * Logo.MOST_BYTES) {
            throw new Refused(new BrandRefused.BadLogo("Drawn anew it is too large: use fewer colours or pixels."));
        }
        return bytes.toByteArray();
    }
}
