package health.kithway.disclosure.accounting;

import org.jspecify.annotations.Nullable;

/**
 * What an accounting says of one disclosure. Kept sealed: recipients have names.
 *
 * @param recipient who was told
 * @param address where they are, if that is known
 * @param what a few words: which facts
 * @param why a few words: what for
 */
public record Particulars(String recipient, @Nullable String address, String what, String why) {

    @Override
    public String toString() {
        return "Particulars[sealed]";
    }
}
