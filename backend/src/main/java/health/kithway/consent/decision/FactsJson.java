package health.kithway.consent.decision;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The facts of a decision as they are kept: read again, they are decided the same way. Facts name nobody; addresses are blind indexes. */
public final class FactsJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(seen -> seen.withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY))
            // What was kept before a question was asked of the facts does not answer it.
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .changeDefaultPropertyInclusion(kept -> kept.withValueInclusion(Include.NON_NULL))
            .build();

    private FactsJson() {}

    public static String write(Record facts) {
        return JSON.writeValueAsString(facts);
    }

    public static <T extends Record> T read(String kept, Class<T> facts) {
        return JSON.readValue(kept, facts);
    }
}
