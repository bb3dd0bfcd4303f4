package health.kithway.messaging.wording;

/**
 * Something that must not leave the building.
 *
 * @param layer which part of the firewall found it
 * @param term the word of our own list that was matched; for identifiers only their kind, never the value
 */
public record Finding(Layer layer, String term) {

    /** The layers of R-PHI-04. */
    public enum Layer {
        WORD,
        PHRASE,
        IDENTIFIER,
        PLACEHOLDER
    }
}
