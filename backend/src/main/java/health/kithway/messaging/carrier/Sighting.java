package health.kithway.messaging.carrier;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a carrier says when it is asked whether it has a message that nobody saw the end of (R-TWI-11). */
public sealed interface Sighting {

    /**
     * Everything it has from one sender to one address since a time; empty means that it has nothing.
     *
     * @param found the oldest first
     */
    record Listed(List<Found> found) implements Sighting {

        public Listed {
            found = List.copyOf(found);
        }
    }

    /** It cannot be asked, or did not answer. */
    record CannotTell() implements Sighting {}

    /**
     * One message as the carrier has it.
     *
     * @param sameWords whether it says what was looked for; the words themselves stay with the carrier
     */
    record Found(
            String carrierId, CarrierStep step, @Nullable Fault fault, boolean sameWords) {}

    /**
     * What is looked for. Hand it on, never keep it, never log it.
     *
     * @param since when it was handed over, or a little earlier
     */
    record Wanted(String from, String to, String words, Instant since) {

        @Override
        public String toString() {
            return "Wanted";
        }
    }
}
