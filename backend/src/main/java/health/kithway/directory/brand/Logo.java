package health.kithway.directory.brand;

import health.kithway.problem.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A picture made from an upload, never the upload itself.
 *
 * @param mediaType {@code image/png} or {@code image/svg+xml}
 */
public record Logo(String mediaType, byte[] bytes) {

    static final String PNG = "image/png";
    static final String SVG = "image/svg+xml";

    /** Largest upload, in bytes. */
    static final int MOST_BYTES = 131_072;

    private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /** Decides by the content what it is; what claims to be something else is refused by its reader. */
    static Logo of(byte[] upload) {
        if (upload.length > MOST_BYTES) {
            throw new Refused(new BrandRefused.BadLogo("It may have 128 KiB at most."));
        }
        return startsAsPng(upload)
                ? new Logo(PNG, PngPicture.redraw(upload))
                : new Logo(SVG, SvgPicture.redraw(upload));
    }

    /** The bytes if they are pixels: what can only draw those leaves an SVG out. */
    public byte @Nullable [] png() {
        return mediaType.equals(PNG) ? bytes : null;
    }

    private static boolean startsAsPng(byte[] upload) {
        if (upload.length < PNG_SIGNATURE.length) {
            return false;
        }
        for (int at = 0; at < PNG_SIGNATURE.length; at++) {
            if (upload[at] != PNG_SIGNATURE[at]) {
                return false;
            }
        }
        return true;
    }
}
