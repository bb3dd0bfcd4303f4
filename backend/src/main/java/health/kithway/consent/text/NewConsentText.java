package health.kithway.consent.text;

import health.kithway.consent.ConsentPurpose;
import health.kithway.directory.Bilingual;
import health.kithway.directory.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Words to be approved, in both languages.
 *
 * @param wording exactly as people will see them; empty where the text is made of elements
 * @param elements one by one, where the law names them
 * @param remunerated whether somebody else pays for what is agreed to (R-HIPAA-03)
 * @param validDays how long a yes holds; until it is taken back if absent
 */
public record NewConsentText(
        ConsentPurpose purpose,
        Bilingual label,
        Bilingual wording,
        Map<Element, Bilingual> elements,
        boolean remunerated,
        @Nullable Integer validDays) {

    public NewConsentText {
        elements = Map.copyOf(elements);
    }

    public NewConsentText(ConsentPurpose purpose, Bilingual label, Bilingual wording) {
        this(purpose, label, wording, Map.of(), false, null);
    }

    /** Every word below the label, as people will see it. */
    public String shown(Language language) {
        return purpose.isMadeOfElements() ? composed(language) : wording.in(language);
    }

    private String composed(Language language) {
        Map<Element, Bilingual> inOrder = new EnumMap<>(Element.class);
        inOrder.putAll(elements);
        return inOrder.entrySet().stream()
                .map(part -> part.getKey().heading().in(language) + "\n"
                        + part.getValue().in(language).strip())
                .collect(Collectors.joining("\n\n"));
    }

    List<Element> wanted() {
        return Element.of(purpose, remunerated);
    }
}
