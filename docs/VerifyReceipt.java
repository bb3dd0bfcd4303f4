import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Verifies a consent receipt offline, with nothing but a JDK: {@code java VerifyReceipt.java receipt.jws keys.json}. */
public class VerifyReceipt {

    public static void main(String[] files) throws Exception {
        String[] parts = Files.readString(Path.of(files[0])).strip().split("\\.");
        String keys = Files.readString(Path.of(files[1]));
        String header = text(parts[0]);
        String kid = first(header, "\"kid\":\"([0-9a-f]+)\"");
        String x = keyNamed(keys, kid);

        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(publicKey(Base64.getUrlDecoder().decode(x)));
        check.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        boolean good = check.verify(Base64.getUrlDecoder().decode(parts[2]));

        System.out.println(good ? "GOOD: signed with key " + kid : "BAD: changed, or not signed with key " + kid);
        System.out.println(text(parts[1]));
        System.exit(good ? 0 : 1);
    }

    /** RFC 8032: 32 bytes, little-endian y, and the sign of x in the last bit. */
    private static PublicKey publicKey(byte[] raw) throws Exception {
        boolean odd = (raw[31] & 0x80) != 0;
        byte[] y = new byte[32];
        for (int at = 0; at < 32; at++) y[at] = raw[31 - at];
        y[0] &= 0x7f;
        EdECPoint point = new EdECPoint(odd, new BigInteger(1, y));
        return KeyFactory.getInstance("Ed25519").generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point));
    }

    private static String keyNamed(String keys, String kid) {
        Matcher key = Pattern.compile("\\{[^{}]*}").matcher(keys);
        while (key.find()) {
            if (key.group().replace(" ", "").contains("\"kid\":\"" + kid + "\"")) {
                return first(key.group(), "\"x\"\\s*:\\s*\"([A-Za-z0-9_-]+)\"");
            }
        }
        throw new IllegalArgumentException("The keys hold none named " + kid);
    }

    private static String first(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new IllegalArgumentException("Not found: " + pattern);
        }
        return found.group(1);
    }

    private static String text(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }
}
