package health.kithway.messaging.wording;

import health.kithway.consent.Channel;
import java.util.List;
import java.util.Map;

/**
 * A text to be read, which nobody keeps.
 *
 * @param language BCP 47; may be one we do not speak
 * @param registered names and addresses to be treated as registered besides the organization's own
 * @param longest the longest value a variable may get; for the others their type says
 */
record NewCheck(
        String text,
        String language,
        Part part,
        Channel channel,
        TemplatePurpose purpose,
        List<String> registered,
        Map<Variable, String> longest) {

    /** Which part of a message a text is (R-PHI-05). */
    enum Part {
        BODY,
        SUBJECT,
        PREHEADER,
        FROM_NAME,
        LINK_TEXT,
        FILE_NAME,
        ICS_SUMMARY,
        OG_TITLE
    }

    NewCheck {
        registered = List.copyOf(registered);
        longest = Map.copyOf(longest);
    }
}
