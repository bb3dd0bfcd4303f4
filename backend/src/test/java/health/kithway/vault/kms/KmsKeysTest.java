package health.kithway.vault.kms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Against a stand-in of the wire, through the vendors' own libraries. */
class KmsKeysTest {

    private static final String ARN = "aws-kms://arn:aws:kms:us-east-2:111122223333:key/kithway";
    private static final String GCP = "projects/kithway/locations/us/keyRings/main/cryptoKeys/wrapping";

    private static KmsStandIn kms;

    @BeforeAll
    static void start() {
        kms = new KmsStandIn();
        System.setProperty("aws.accessKeyId", "test");
        System.setProperty("aws.secretKey", "test");
    }

    @AfterAll
    static void stop() {
        kms.close();
        System.clearProperty("aws.accessKeyId");
        System.clearProperty("aws.secretKey");
    }

    @Test
    void aKeyInAwsWrapsAndUnwrapsForItsOwnerOnly() throws GeneralSecurityException {
        wrapsAndUnwraps(KmsKeys.open(ARN, kms.address()));
    }

    @Test
    void aKeyInGoogleCloudWrapsAndUnwrapsForItsOwnerOnly() throws GeneralSecurityException {
        wrapsAndUnwraps(KmsKeys.gcp(GCP, kms.address(), request -> {}));
    }

    @Test
    void anAddressOfNoVendorIsRefusedAtTheStart() {
        assertThatThrownBy(() -> KmsKeys.open("vault://kithway", null))
                .hasMessageContaining("aws-kms:// or gcp-kms://");
        assertThatThrownBy(() -> KmsKeys.open("aws-kms://kithway", null)).hasMessageContaining("ARN");
    }

    private static void wrapsAndUnwraps(Aead key) throws GeneralSecurityException {
        byte[] owner = bytes("lakeview");
        byte[] wrapped = key.encrypt(bytes("a key"), owner);

        assertThat(key.decrypt(wrapped, owner)).isEqualTo(bytes("a key"));
        assertThatThrownBy(() -> key.decrypt(wrapped, bytes("riverbend"))).isInstanceOf(GeneralSecurityException.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
