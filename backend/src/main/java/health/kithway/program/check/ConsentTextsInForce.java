package health.kithway.program.check;

import health.kithway.consent.ConsentPurpose;
import health.kithway.consent.text.ConsentText;
import health.kithway.consent.text.ConsentTextId;
import health.kithway.consent.text.ConsentTexts;
import health.kithway.directory.Language;
import health.kithway.program.Finding;
import health.kithway.program.ProgramDraft;
import health.kithway.program.PublishingCheck;
import health.kithway.tenancy.Actor;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** People are asked with approved words only, and never without the one consent that everything rests on (R-TCPA-01). */
@Component
final class ConsentTextsInForce implements PublishingCheck {

    private final ConsentTexts texts;

    ConsentTextsInForce(ConsentTexts texts) {
        this.texts = texts;
    }

    @Override
    public Mono<List<Finding>> check(Actor actor, ProgramDraft draft) {
        return texts.listInForce(actor.organization(), Language.EN)
                .flatMap(english -> texts.listInForce(actor.organization(), Language.ES)
                        .map(spanish -> compare(draft, english, spanish)));
    }

    static List<Finding> compare(ProgramDraft draft, List<ConsentText> english, List<ConsentText> spanish) {
        List<Finding> findings = new ArrayList<>();
        var chosen = draft.content().consentTextIds();
        for (int at = 0; at < chosen.size(); at++) {
            var id = chosen.get(at);
            if (!isAsked(english, id) || !isAsked(spanish, id)) {
                findings.add(Finding.blocking(
                        "R-TCPA-01",
                        "/consentTextIds/" + at,
                        "consent-text-not-in-force",
                        "No approved text of this kind is in force in both languages."));
            }
        }
        boolean asks = english.stream()
                .anyMatch(text -> text.purpose() == ConsentPurpose.USE_ANSWERS && chosen.contains(text.id()));
        if (!asks) {
            findings.add(Finding.blocking(
                    "R-TCPA-01",
                    "/consentTextIds",
                    "no-consent-to-use-answers",
                    "Nobody can send a referral without agreeing that their answers are used."));
        }
        return findings;
    }

    private static boolean isAsked(List<ConsentText> inForce, ConsentTextId id) {
        return inForce.stream().anyMatch(text -> text.id().equals(id) && text.purpose() != ConsentPurpose.ATTESTED);
    }
}
