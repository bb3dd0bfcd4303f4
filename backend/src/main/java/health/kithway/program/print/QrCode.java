package health.kithway.program.print;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.net.URI;
import java.util.Locale;
import java.util.Map;

/**
 * The QR code (ISO/IEC 18004) of an address: error correction Q, so that a quarter of it may be lost. In capitals an address
 * fits the alphanumeric mode, which needs a third fewer modules; scheme and host do not mind, and {@code /R/} leads where
 * {@code /r/} does.
 */
public final class QrCode {

    /** Light modules that must stay around a code. */
    static final int QUIET = 4;

    private final String content;
    private final ByteMatrix modules;

    private QrCode(String content, ByteMatrix modules) {
        this.content = content;
        this.modules = modules;
    }

    /** Of the address of a share link. */
    public static QrCode of(URI address) {
        String content = inCapitals(address.toString());
        try {
            var code =
                    Encoder.encode(content, ErrorCorrectionLevel.Q, Map.of(EncodeHintType.CHARACTER_SET, "ISO-8859-1"));
            return new QrCode(content, code.getMatrix());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("An address this long fits no QR code", tooLong);
        }
    }

    /** A code in small letters is another code, so such an address stays as it is. */
    private static String inCapitals(String address) {
        String code = address.substring(address.lastIndexOf('/') + 1);
        return code.equals(code.toUpperCase(Locale.ROOT)) ? address.toUpperCase(Locale.ROOT) : address;
    }

    /** What a phone reads. */
    public String content() {
        return content;
    }

    /** Modules a side, the quiet zone included. */
    int side() {
        return modules.getWidth() + 2 * QUIET;
    }

    /** Whether a module is dark; the quiet zone is light. */
    boolean isDark(int column, int row) {
        int x = column - QUIET;
        int y = row - QUIET;
        return x >= 0 && y >= 0 && x < modules.getWidth() && y < modules.getHeight() && modules.get(x, y) == 1;
    }
}
