package health.kithway.consent.grant;

import health.kithway.consent.Channel;
import health.kithway.directory.Language;
import java.time.Instant;
import java.util.Set;

/**
 * A practice's word that its patient agreed to be contacted.
 *
 * @param attestedBy who at the practice says so; kept sealed
 * @param at when the patient agreed
 * @param channels by which channels
 * @param language of the text that was attested
 */
public record Attestation(String attestedBy, Instant at, Set<Channel> channels, Language language) {

    public Attestation {
        channels = Set.copyOf(channels);
    }

    @Override
    public String toString() {
        return "Attestation[" + at + ", " + channels + "]";
    }
}
