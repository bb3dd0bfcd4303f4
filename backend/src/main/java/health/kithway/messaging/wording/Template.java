package health.kithway.messaging.wording;

import health.kithway.consent.Channel;
import health.kithway.directory.Language;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Approved wording for one channel in one language.
 *
 * @param key the same for all channels and languages, e.g. {@code appointment-reminder}
 * @param version counts up from 1; an approved version never changes
 * @param thirdPartyRemuneration whether somebody else pays for sending it, which makes it marketing (R-HIPAA-01)
 * @param subject of an e-mail; texts have none
 * @param body with placeholders such as {@code {DATE}}
 */
public record Template(
        String key,
        Channel channel,
        Language language,
        int version,
        TemplatePurpose purpose,
        boolean thirdPartyRemuneration,
        @Nullable String subject,
        String body) {

    Template withVersion(int next) {
        return new Template(key, channel, language, next, purpose, thirdPartyRemuneration, subject, body);
    }

    /** Whether a stranger who reads it learns who goes where or when: more than a reminder has to say (R-HIPAA-11). */
    public boolean tellsWhoGoesWhere() {
        return says(Variable.FIRST_NAME)
                && (says(Variable.DATE) || says(Variable.TIME) || says(Variable.LOCATION_ADDRESS));
    }

    /** Whether it can be said with nothing filled in but what Kithway knows by itself. */
    public boolean standsAlone() {
        return Arrays.stream(Variable.values())
                .filter(variable -> variable != Variable.CLINIC_DISPLAY_NAME
                        && variable != Variable.PHONE
                        && variable != Variable.LINK
                        && variable != Variable.FIRST_NAME)
                .noneMatch(this::says);
    }

    /** Whether a placeholder of that kind stands in it. */
    public boolean says(Variable variable) {
        return wording().contains(variable.placeholder());
    }

    String wording() {
        return subject == null ? body : subject + "\n" + body;
    }
}
