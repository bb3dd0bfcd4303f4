package health.kithway.consent.decision;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import tools.jackson.databind.json.JsonMapper;

/** The facts of a decision as they are kept: read again, they are decided the same way. Names nobody; addresses are blind indexes. */
final class FactsJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(seen -> seen.withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY))
            .changeDefaultPropertyInclusion(kept -> kept.withValueInclusion(Include.NON_NULL))
            .build();

    private FactsJson() {}

    static String write(Deciding.Facts facts) {
        return JSON.writeValueAsString(facts);
    }

    static Deciding.Facts read(String kept) {
        return JSON.readValue(kept, Deciding.Facts.class);
    }
}
