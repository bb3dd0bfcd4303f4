package health.kithway.attribution.visit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes the keys of one organization's day: equal for the same browser or address on that day, unlinkable to any other day, and to
 * the address itself once the salt is destroyed.
 */
record DayKeys(LocalDate day, byte[] salt) {

    static final int SALT_BYTES = 32;
    private static final int KEY_BYTES = 16;
    private static final String ALGORITHM = "HmacSHA256";
    /** Copied for each key: finding the algorithm costs more than the hash. */
    private static final Mac HASH = hash();

    String visitor(String id) {
        return key("visitor", id.getBytes(StandardCharsets.UTF_8));
    }

    String address(byte[] network) {
        return key("address", network);
    }

    private String key(String kind, byte[] value) {
        try {
            Mac mac = (Mac) HASH.clone();
            mac.init(new SecretKeySpec(salt, ALGORITHM));
            mac.update(kind.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(mac.doFinal(value), KEY_BYTES));
        } catch (GeneralSecurityException | CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Mac hash() {
        try {
            return Mac.getInstance(ALGORITHM);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "DayKeys[" + day + "]";
    }
}
