package health.kithway.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines of the pages that say what is known of a reader: keys of the wording, and times as they are read. */
final class Known {

    private Known() {}

    record All(List<Said> said, List<Proof> receipts, List<Sent> sent, List<Look> looks, List<Told> told) {}

    /** @param represented whether somebody with authority said it for them */
    record Said(String scope, boolean yes, String method, boolean represented, String when) {}

    record Proof(String when, String address) {}

    /** @param why the reason it was, or was not, sent */
    record Sent(String channel, String state, String why, String when) {}

    record Look(String who, String purpose, String when) {}

    /**
     * @param name who, where staff noted it
     * @param what a key of the wording, or what staff noted
     */
    record Told(String who, @Nullable String name, String what, boolean worded, String when) {}

    record ReceiptLine(
            String scope,
            boolean yes,
            String method,
            String when,
            @Nullable String wording,
            @Nullable String version,
            @Nullable String language) {}
}
