package health.kithway.consent.receipt;

import health.kithway.vault.Signatures;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** Compact JWS with EdDSA over Ed25519 (RFC 7515, RFC 8037): what is signed is the text before the last dot. */
final class Jws {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private Jws() {}

    static String sign(Signatures.Signer signer, String type, byte[] payload) {
        String header = "{\"alg\":\"EdDSA\",\"kid\":\"" + keyId(signer.publicKey()) + "\",\"typ\":\"" + type + "\"}";
        String signed = encode(header.getBytes(StandardCharsets.UTF_8)) + "." + encode(payload);
        return signed + "." + encode(signer.sign(signed.getBytes(StandardCharsets.US_ASCII)));
    }

    /** The payload as text; whoever wants proof verifies it first. */
    static String payload(String jws) {
        String body = jws.substring(jws.indexOf('.') + 1, jws.lastIndexOf('.'));
        return new String(Base64.getUrlDecoder().decode(body), StandardCharsets.UTF_8);
    }

    static String encode(byte[] bytes) {
        return BASE64.encodeToString(bytes);
    }

    /** The first eight bytes of the key's SHA-256, in hexadecimal. */
    static String keyId(byte[] publicKey) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(publicKey);
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
