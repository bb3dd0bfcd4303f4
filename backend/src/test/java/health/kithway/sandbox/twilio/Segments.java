package health.kithway.sandbox.twilio;

/** In how many parts a text travels (3GPP TS 23.038): one character outside of GSM-7 makes the whole text UCS-2. */
final class Segments {

    private static final String GSM =
            "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String GSM_DOUBLE = "^{}\\[~]|€\f";

    private Segments() {}

    static int of(String body) {
        int gsm = gsmLength(body);
        return gsm < 0 ? parts(body.length(), 70, 67) : parts(gsm, 160, 153);
    }

    private static int gsmLength(String body) {
        int length = 0;
        for (char letter : body.toCharArray()) {
            if (GSM.indexOf(letter) >= 0) {
                length++;
            } else if (GSM_DOUBLE.indexOf(letter) >= 0) {
                length += 2;
            } else {
                return -1;
            }
        }
        return length;
    }

    private static int parts(int length, int alone, int joined) {
        return length <= alone ? 1 : Math.ceilDiv(length, joined);
    }
}
