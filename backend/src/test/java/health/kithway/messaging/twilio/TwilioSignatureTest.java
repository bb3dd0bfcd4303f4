package health.kithway.messaging.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** The public vectors of Twilio's own SDK; their source is named in the file. */
@Tag("R-TWI-05")
class TwilioSignatureTest {

    record Vector(
            String name,
            String auth_token,
            String url,
            Map<String, String> params,
            @Nullable String body,
            String signature,
            boolean valid,
            String note) {

        @Override
        public String toString() {
            return name;
        }
    }

    private record Vectors(String source, List<Vector> vectors) {}

    static List<Vector> vectors() throws IOException {
        try (InputStream file = new ClassPathResource("vectors/twilio-signature-vectors.json").getInputStream()) {
            List<Vector> vectors =
                    JsonMapper.builder().build().readValue(file, Vectors.class).vectors();
            assertThat(vectors).hasSize(6);
            return vectors;
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void whatTwilioSignedIsHeard(Vector vector) {
        assertThat(isRight(vector, vector.url(), vector.params(), vector.body(), vector.signature()))
                .isEqualTo(vector.valid());
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void whatWasTamperedWithIsNot(Vector vector) {
        Map<String, String> more = new HashMap<>(vector.params());
        more.put("Body", "");
        String elsewhere = vector.url().replace("mycompany", "yourcompany");
        String body = vector.body() == null ? null : vector.body() + " ";

        assertThat(isRight(vector, elsewhere, vector.params(), vector.body(), vector.signature()))
                .isFalse();
        assertThat(isRight(vector, vector.url(), vector.params(), vector.body(), "AAAA" + vector.signature()))
                .isFalse();
        assertThat(isRight(vector, vector.url(), vector.params(), vector.body(), null))
                .isFalse();
        assertThat(isRight(vector, vector.url(), more, body, vector.signature()))
                .isFalse();
    }

    private static boolean isRight(
            Vector vector, String url, Map<String, String> params, @Nullable String body, @Nullable String signature) {
        TwilioSignature checked = new TwilioSignature(vector.auth_token());
        return body == null ? checked.isRight(url, params, signature) : checked.isRight(url, body, signature);
    }
}
