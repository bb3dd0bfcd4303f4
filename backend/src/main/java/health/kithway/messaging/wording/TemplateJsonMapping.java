package health.kithway.messaging.wording;

import health.kithway.consent.Channel;
import health.kithway.contract.staff.LanguageJson;
import health.kithway.contract.staff.MessageChannelJson;
import health.kithway.contract.staff.TemplateDecisionJson;
import health.kithway.contract.staff.TemplateDraftJson;
import health.kithway.contract.staff.TemplateDraftStateJson;
import health.kithway.contract.staff.TemplateJson;
import health.kithway.contract.staff.TemplatePurposeJson;
import health.kithway.contract.staff.TemplateWordsJson;
import health.kithway.contract.staff.WriteTemplateJson;
import health.kithway.directory.Bilingual;
import org.jspecify.annotations.Nullable;

/** Templates as the contract shows them. */
final class TemplateJsonMapping {

    private TemplateJsonMapping() {}

    static NewTemplate toTemplate(WriteTemplateJson json) {
        TemplateWordsJson subject = json.subject();
        return new NewTemplate(
                json.key(),
                Channel.valueOf(json.channel().name()),
                TemplatePurpose.valueOf(json.purpose().name()),
                Boolean.TRUE.equals(json.thirdPartyRemuneration()),
                subject == null ? null : words(subject),
                words(json.body()));
    }

    static TemplateJson toJson(Template template) {
        return new TemplateJson(
                template.key(),
                MessageChannelJson.valueOf(template.channel().name()),
                LanguageJson.of(template.language().tag()),
                template.version(),
                TemplatePurposeJson.valueOf(template.purpose().name()),
                template.thirdPartyRemuneration(),
                template.subject(),
                template.body());
    }

    static TemplateDraftJson toJson(TemplateDraft draft) {
        NewTemplate content = draft.content();
        Bilingual subject = content.subject();
        return new TemplateDraftJson(
                draft.id(),
                TemplateDraftStateJson.valueOf(draft.state().name()),
                content.key(),
                MessageChannelJson.valueOf(content.channel().name()),
                TemplatePurposeJson.valueOf(content.purpose().name()),
                content.thirdPartyRemuneration(),
                subject == null ? null : toJson(subject),
                toJson(content.body()),
                draft.writtenBy(),
                draft.writtenAt(),
                toJson(draft.decision()));
    }

    private static @Nullable TemplateDecisionJson toJson(TemplateDraft.@Nullable Decision decision) {
        return decision == null
                ? null
                : new TemplateDecisionJson(decision.by(), decision.at(), decision.reason(), decision.version());
    }

    private static TemplateWordsJson toJson(Bilingual words) {
        return new TemplateWordsJson(words.en(), words.es());
    }

    private static Bilingual words(TemplateWordsJson words) {
        return new Bilingual(words.en().strip(), words.es().strip());
    }
}
