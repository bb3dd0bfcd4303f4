package health.kithway.consent.text;

import static health.kithway.consent.ConsentPurpose.ATTESTED;
import static health.kithway.consent.ConsentPurpose.EMAIL_ABOUT_VISIT;
import static health.kithway.consent.ConsentPurpose.NEWS;
import static health.kithway.consent.ConsentPurpose.TELL_CIRCLE;
import static health.kithway.consent.ConsentPurpose.TELL_SHARER;
import static health.kithway.consent.ConsentPurpose.TEXT_ABOUT_VISIT;
import static health.kithway.consent.ConsentPurpose.UNENCRYPTED_RISK;
import static health.kithway.consent.ConsentPurpose.USE_ANSWERS;

import health.kithway.consent.ConsentPurpose;
import health.kithway.directory.Bilingual;
import health.kithway.directory.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a consent text must tell people, and how a machine can see that it does. */
public enum Clause {
    HOW_OFTEN(
            "R-TCPA-01",
            Set.of(TEXT_ABOUT_VISIT, EMAIL_ABOUT_VISIT, NEWS, ATTESTED),
            new Bilingual("up to \\d+", "hasta \\d+")),
    HOW_TO_STOP(
            "R-TCPA-10",
            Set.of(USE_ANSWERS, EMAIL_ABOUT_VISIT, TELL_SHARER, NEWS, TELL_CIRCLE, UNENCRYPTED_RISK),
            new Bilingual("\\bstop\\b", "\\b(?:parar|cancelar|dejar)\\b")),
    REPLY_STOP("R-TCPA-10", Set.of(TEXT_ABOUT_VISIT, ATTESTED), new Bilingual("\\bSTOP\\b", "\\bSTOP\\b")),
    RATES(
            "R-10DLC-02",
            Set.of(TEXT_ABOUT_VISIT, ATTESTED),
            new Bilingual("message and data rates may apply", "tarifas de mensajes y datos")),
    SENT_BY_A_MACHINE(
            "R-TCPA-02", Set.of(TEXT_ABOUT_VISIT, NEWS), new Bilingual("computer|automatic", "computadora|automátic")),
    NOT_NEEDED_FOR_CARE(
            "R-HIPAA-04c",
            Set.of(TEXT_ABOUT_VISIT, EMAIL_ABOUT_VISIT, TELL_SHARER, NEWS, ATTESTED, TELL_CIRCLE, UNENCRYPTED_RISK),
            new Bilingual("not need to agree to get care", "no .{0,20}aceptar para recibir atención")),
    NOT_NEEDED_TO_BUY("R-TCPA-02", Set.of(NEWS), new Bilingual("\\bto buy\\b", "\\bcomprar\\b")),
    NOT_PRIVATE(
            "R-HIPAA-11",
            Set.of(TEXT_ABOUT_VISIT, EMAIL_ABOUT_VISIT, UNENCRYPTED_RISK),
            new Bilingual("not fully private", "no .{0,20}del todo privad"));

    private final String rule;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable copy, which the type cannot say
    private final Set<ConsentPurpose> purposes;

    private final Pattern en;
    private final Pattern es;

    Clause(String rule, Set<ConsentPurpose> purposes, Bilingual words) {
        this.rule = rule;
        this.purposes = Set.copyOf(purposes);
        this.en = pattern(words.en());
        this.es = pattern(words.es());
    }

    public String rule() {
        return rule;
    }

    /** What a text leaves out in a language. */
    static List<Clause> missing(NewConsentText text, Language language) {
        String words = text.wording().in(language);
        return Arrays.stream(values())
                .filter(clause -> clause.purposes.contains(text.purpose()))
                .filter(clause -> !clause.pattern(language).matcher(words).find())
                .toList();
    }

    private Pattern pattern(Language language) {
        return switch (language) {
            case EN -> en;
            case ES -> es;
        };
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
