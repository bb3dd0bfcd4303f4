package health.kithway.messaging.meaning;

import org.jspecify.annotations.Nullable;

/**
 * A reply, read.
 *
 * @param choice the number that was chosen; only with {@link Intent#CHOICE}
 * @param rule stable name of what decided, e.g. {@code stop-texts}
 * @param words the words that it was read from, folded; empty where nothing was understood
 * @param urgent whether somebody may be in danger, whatever else it says (R-REPLY-04)
 * @param forPerson whether somebody should read it, although it was understood
 */
public record Meaning(
        Intent intent, @Nullable Integer choice, String rule, String words, boolean urgent, boolean forPerson) {

    /** R-REPLY-02: a bare CANCEL stops messages, but may have been meant for the visit. */
    public boolean mayMeanTheVisit() {
        return rule.equals("bare-cancel");
    }
}
