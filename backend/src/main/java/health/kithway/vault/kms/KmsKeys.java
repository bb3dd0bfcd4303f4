package health.kithway.vault.kms;

import com.amazonaws.client.builder.AwsClientBuilder.EndpointConfiguration;
import com.amazonaws.services.kms.AWSKMSClientBuilder;
import com.google.api.client.googleapis.javanet.GoogleNetHttpTransport;
import com.google.api.client.http.HttpRequestInitializer;
import com.google.api.client.json.gson.GsonFactory;
import com.google.api.services.cloudkms.v1.CloudKMS;
import com.google.api.services.cloudkms.v1.CloudKMSScopes;
import com.google.auth.http.HttpCredentialsAdapter;
import com.google.auth.oauth2.GoogleCredentials;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.integration.awskms.AwsKmsAead;
import com.google.crypto.tink.integration.gcpkms.GcpKmsAead;
import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;

/**
 * Keys that never leave a key management service; it is asked to wrap and to unwrap. Credentials are found as the vendor's own
 * library finds them: a role of the machine, or the environment.
 */
public final class KmsKeys {

    private static final String AWS = "aws-kms://";
    private static final String GCP = "gcp-kms://";
    private static final int REGION = 3;

    private KmsKeys() {}

    /**
     * @param uri {@code aws-kms://arn:aws:kms:…} or {@code gcp-kms://projects/…/cryptoKeys/…}
     * @param endpoint where the service is reached if not at its public address, e.g. inside of a private network
     */
    public static Aead open(String uri, @Nullable URI endpoint) {
        if (uri.startsWith(AWS)) {
            return aws(uri.substring(AWS.length()), endpoint);
        }
        if (uri.startsWith(GCP)) {
            return gcp(uri.substring(GCP.length()), endpoint);
        }
        throw new IllegalStateException("A key begins with " + AWS + " or " + GCP + ", not: " + uri);
    }

    private static Aead aws(String arn, @Nullable URI endpoint) {
        String[] parts = arn.split(":", -1);
        if (parts.length <= REGION) {
            throw new IllegalStateException("This is not the ARN of a key: " + arn);
        }
        AWSKMSClientBuilder builder = AWSKMSClientBuilder.standard();
        return new AwsKmsAead(
                (endpoint == null
                                ? builder.withRegion(parts[REGION])
                                : builder.withEndpointConfiguration(
                                        new EndpointConfiguration(endpoint.toString(), parts[REGION])))
                        .build(),
                arn);
    }

    private static Aead gcp(String name, @Nullable URI endpoint) {
        try {
            return gcp(
                    name,
                    endpoint,
                    new HttpCredentialsAdapter(
                            GoogleCredentials.getApplicationDefault().createScoped(CloudKMSScopes.all())));
        } catch (IOException unreachable) {
            throw new IllegalStateException("There are no credentials for " + name, unreachable);
        }
    }

    static Aead gcp(String name, @Nullable URI endpoint, HttpRequestInitializer credentials) {
        try {
            CloudKMS.Builder builder = new CloudKMS.Builder(
                            GoogleNetHttpTransport.newTrustedTransport(), GsonFactory.getDefaultInstance(), credentials)
                    .setApplicationName("kithway");
            return new GcpKmsAead((endpoint == null ? builder : builder.setRootUrl(endpoint + "/")).build(), name);
        } catch (IOException | GeneralSecurityException unusable) {
            throw new IllegalStateException("Google's key management service cannot be used: " + name, unusable);
        }
    }
}
