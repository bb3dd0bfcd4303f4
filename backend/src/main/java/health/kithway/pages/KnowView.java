package health.kithway.pages;

import java.util.List;

/** What the pages of somebody's own record say. */
final class KnowView {

    private KnowView() {}

    /** Before anything is shown: where shall the code go? */
    record KnowAsk(String action, boolean phone, boolean email) implements View {}

    /**
     * What is known of the reader.
     *
     * @param own the address of the page, below which are its other parts
     */
    record Know(Known.All all, String own) implements View {}

    record Receipt(
            String clinic,
            String when,
            String id,
            String keyId,
            List<Known.ReceiptLine> lines,
            String signed,
            String back)
            implements View {}

    record KnowGone() implements View {}
}
