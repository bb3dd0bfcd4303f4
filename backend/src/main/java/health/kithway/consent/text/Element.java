package health.kithway.consent.text;

import health.kithway.consent.ConsentPurpose;
import health.kithway.directory.Bilingual;
import java.util.Arrays;
import java.util.List;

/**
 * What the law wants said in a signed consent, each part a field of its own: the six elements and three statements of a HIPAA
 * authorization (45 CFR 164.508(c), R-HIPAA-04) and the elements of a Part 2 consent (42 CFR 2.31, R-P2-02).
 */
public enum Element {
    PATIENT("Who it is about", "De quién se trata"),
    DESCRIPTION("What may be shared", "Qué se puede compartir"),
    DISCLOSER("Who may share it", "Quién lo puede compartir"),
    RECIPIENT("Who may get it", "Quién lo puede recibir"),
    PURPOSE("What for", "Para qué"),
    EXPIRY("When it ends", "Cuándo termina"),
    RIGHT_TO_REVOKE("How to take it back", "Cómo retirarlo"),
    CONDITIONING("Your care does not depend on it", "Su atención no depende de esto"),
    REDISCLOSURE("It may be passed on", "Se puede volver a compartir"),
    REMUNERATION("Who is paid", "Quién recibe pago"),
    SIGNATURE("How you sign", "Cómo firma usted");

    private final String en;
    private final String es;

    Element(String en, String es) {
        this.en = en;
        this.es = es;
    }

    public Bilingual heading() {
        return new Bilingual(en, es);
    }

    /** Which of them a text of a purpose must have, in the order they are shown. */
    static List<Element> of(ConsentPurpose purpose, boolean remunerated) {
        return Arrays.stream(values())
                .filter(element -> switch (element) {
                    case PATIENT -> purpose == ConsentPurpose.PART2;
                    case CONDITIONING -> purpose == ConsentPurpose.AUTHORIZATION;
                    case REMUNERATION -> remunerated;
                    case DESCRIPTION, DISCLOSER, RECIPIENT, PURPOSE, EXPIRY, RIGHT_TO_REVOKE, REDISCLOSURE, SIGNATURE ->
                        purpose.isMadeOfElements();
                })
                .toList();
    }

    /** The rule that wants it in a text of a purpose. */
    String rule(ConsentPurpose purpose) {
        if (this == REMUNERATION) {
            return "R-HIPAA-03";
        }
        return purpose == ConsentPurpose.PART2 ? "R-P2-02" : "R-HIPAA-04";
    }
}
