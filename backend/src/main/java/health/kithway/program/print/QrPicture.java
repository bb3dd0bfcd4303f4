package health.kithway.program.print;

import health.kithway.directory.brand.Logo;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A QR code drawn, with a logo in its middle if there is one. The logo covers 4 % of it, far below the 25 % that level Q
 * restores, so that there is enough left for a torn corner.
 *
 * @param logo the organization's own; one that is an SVG stands in the SVG only
 */
public record QrPicture(QrCode code, @Nullable Logo logo) {

    /** Side of the logo as a share of the code's own side. */
    private static final double LOGO = 0.2;

    /** Scalable; as wide as it needs to be for a screen. */
    public String svg() {
        int side = code.side();
        StringBuilder svg = new StringBuilder()
                .append(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %1$d\" width=\"%2$d\" height=\"%2$d\" "
                                .formatted(side, side * 8))
                .append("role=\"img\" shape-rendering=\"crispEdges\"><title>QR code</title>")
                .append("<path fill=\"#fff\" d=\"M0 0h%1$dv%1$dH0z\"/><path fill=\"#000\" d=\"".formatted(side));
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                int run = darkFrom(column, row);
                if (run > 0) {
                    svg.append("M%d %dh%dv1h-%dz".formatted(column, row, run, run));
                    column += run;
                }
            }
        }
        return svg.append("\"/>").append(logoInSvg()).append("</svg>").toString();
    }

    private int darkFrom(int column, int row) {
        int run = 0;
        while (code.isDark(column + run, row)) {
            run++;
        }
        return run;
    }

    private String logoInSvg() {
        if (logo == null) {
            return "";
        }
        double width = (code.side() - 2 * QrCode.QUIET) * LOGO;
        double at = (code.side() - width) / 2;
        return "<path fill=\"#fff\" d=\"M%1$s %1$sh%2$sv%2$sh-%2$sz\"/>".formatted(at - 0.5, width + 1)
                + "<image x=\"%1$s\" y=\"%1$s\" width=\"%2$s\" height=\"%2$s\" href=\"data:%3$s;base64,%4$s\"/>"
                        .formatted(
                                at, width, logo.mediaType(), Base64.getEncoder().encodeToString(logo.bytes()));
    }

    /** As large as fits into so many pixels a side with modules of whole pixels; one pixel a module at least. */
    public byte[] png(int pixels) {
        int scale = Math.max(1, pixels / code.side());
        int side = code.side() * scale;
        byte[] picture = logo == null ? null : logo.png();
        BufferedImage image = new BufferedImage(
                side, side, picture == null ? BufferedImage.TYPE_BYTE_BINARY : BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                image.setRGB(x, y, (code.isDark(x / scale, y / scale) ? Color.BLACK : Color.WHITE).getRGB());
            }
        }
        if (picture != null) {
            draw(picture, image, scale);
        }
        return written(image);
    }

    private void draw(byte[] picture, BufferedImage image, int scale) {
        int width = (int) ((code.side() - 2 * QrCode.QUIET) * LOGO * scale);
        int at = (image.getWidth() - width) / 2;
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setColor(Color.WHITE);
        pen.fillRect(at - scale / 2, at - scale / 2, width + scale, width + scale);
        pen.drawImage(read(picture), at, at, width, width, null);
        pen.dispose();
    }

    private static BufferedImage read(byte[] png) {
        try {
            return ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(png)));
        } catch (IOException notAPicture) {
            throw new UncheckedIOException(notAPicture);
        }
    }

    private static byte[] written(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, "png", stream);
            stream.flush();
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
