package health.kithway.messaging.wording;

import health.kithway.consent.Channel;
import health.kithway.directory.Bilingual;
import health.kithway.directory.Language;
import org.jspecify.annotations.Nullable;

/** Wording for one occasion and channel, in both languages side by side: a translation cannot be missing. */
public record NewTemplate(
        String key,
        Channel channel,
        TemplatePurpose purpose,
        boolean thirdPartyRemuneration,
        @Nullable Bilingual subject,
        Bilingual body) {

    Template in(Language language, int version) {
        return new Template(
                key,
                channel,
                language,
                version,
                purpose,
                thirdPartyRemuneration,
                subject == null ? null : subject.in(language),
                body.in(language));
    }
}
