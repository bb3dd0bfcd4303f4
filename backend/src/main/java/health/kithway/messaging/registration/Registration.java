package health.kithway.messaging.registration;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What carriers want to know of a program of texts before they take any (R-10DLC-01). Everything may be missing while somebody
 * is still writing.
 *
 * @param samples texts as they will be sent
 * @param optInFlow how people agree, in words that somebody at the carrier understands
 * @param campaign the carrier's name for it, once there is one
 */
public record Registration(
        @Nullable String brand,
        @Nullable String description,
        List<String> samples,
        @Nullable String optInFlow,
        @Nullable String privacyPolicy,
        @Nullable String terms,
        @Nullable String campaign) {

    static final Registration NONE = new Registration(null, null, List.of(), null, null, null, null);

    private static final int SHORTEST_FLOW = 40;
    private static final int LONGEST_FLOW = 2049;
    private static final int FEWEST_SAMPLES = 2;

    public Registration {
        samples = List.copyOf(samples);
    }

    /** The fields that keep it from being complete, by their names in the contract; empty when nothing does. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        want(isSaid(brand), "brand", missing);
        want(description != null && description.strip().length() >= SHORTEST_FLOW, "description", missing);
        want(hasSamples(), "samples", missing);
        want(
                optInFlow != null && optInFlow.strip().length() >= SHORTEST_FLOW && optInFlow.length() <= LONGEST_FLOW,
                "optInFlow",
                missing);
        want(isPublicLink(privacyPolicy), "privacyPolicy", missing);
        want(isPublicLink(terms), "terms", missing);
        want(isSaid(campaign), "campaign", missing);
        return missing;
    }

    /** Different ones, each of which says who writes and how to stop. */
    private boolean hasSamples() {
        return samples.stream().distinct().count() >= FEWEST_SAMPLES
                && samples.stream()
                        .allMatch(sample -> sample.contains("STOP") && brand != null && sample.contains(brand));
    }

    private static boolean isSaid(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    private static boolean isPublicLink(@Nullable String value) {
        try {
            return value != null && "https".equals(new URI(value).getScheme()) && new URI(value).getHost() != null;
        } catch (URISyntaxException noLink) {
            return false;
        }
    }

    private static void want(boolean right, String field, List<String> missing) {
        if (!right) {
            missing.add(field);
        }
    }
}
