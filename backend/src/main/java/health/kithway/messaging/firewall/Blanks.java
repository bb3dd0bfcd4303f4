package health.kithway.messaging.firewall;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Places that somebody will fill in (R-PHI-01, R-PHI-04 e). A blank for what our own variables hold is fine while wording is
 * written; one for anything else is free text; one that is still there when a text leaves was forgotten.
 */
final class Blanks {

    private static final Pattern SHAPE = Pattern.compile(
            "\\[[^\\]\\n]{1,60}]|\\{\\{?[^}\\n]{0,60}}?}|<<[^>\\n]{1,60}>>|<[A-Za-z][A-Za-z _.-]{1,40}>|%[A-Za-z][A-Za-z_.]{1,40}%|\\$\\{[^}\\n]{1,60}}");

    /** Words of blanks that say who, where and when, and nothing else. */
    private static final Set<String> HARMLESS =
            Arrays.stream("""
            name first last full given firstname lastname fullname patient patientname client guest member
            person contact caregiver parent guardian child friend sender recipient you your clinic clinicname
            practice practicename office officename hospital organization organisation company business location
            locationname address street city state zip building floor suite room site facility display date day
            month year weekday time hour minutes start end appointment appt visit booking link url website
            portal phone number telephone tel fax email mail code pin otp token reference ref confirmation
            provider doctor dr physician staff nurse team agent signature language zone timezone hours opening
            map directions parking the of and a new old our my s x here formatted short long local next count
            nombre apellido paciente clinica consultorio oficina lugar direccion ciudad fecha dia hora cita
            visita enlace liga telefono numero correo codigo medico doctora de la el del su mes sitio web
            sucursal ubicacion organizacion persona amigo remitente idioma horario slot feedback review survey
            video zoom google form forms health system insurance registration scheduling calendar practitioner
            title manager coordinator care center centre medical group brand account customer user username
            password holiday closure reopening duration period alternative available availability previous
            original current preferred emergency support help info expiration weather event clinician seat check
            in on at to am pm or by for with por y
            """.split("\\s+")).collect(Collectors.toUnmodifiableSet());

    private Blanks() {}

    /** While wording is written. */
    static List<Finding> ofWording(String text) {
        List<Finding> findings = new ArrayList<>();
        SHAPE.matcher(text).results().forEach(blank -> {
            boolean harmless =
                    parts(blank.group()).stream().allMatch(word -> HARMLESS.contains(word.word()) || word.isNumber());
            if (!harmless) {
                findings.add(finding(blank, "blank that is no variable"));
            }
        });
        return findings;
    }

    /** When a text leaves. */
    static List<Finding> ofFinished(String text) {
        return SHAPE.matcher(text)
                .results()
                .map(blank -> finding(blank, "unfilled blank"))
                .toList();
    }

    /** Variables in capitals, snake case, dots and camel humps. */
    private static List<Token> parts(String blank) {
        Folding folding = Folding.of(blank.replaceAll("([a-z])([A-Z])", "$1 $2"));
        return Tokens.of(folding);
    }

    private static Finding finding(MatchResult blank, String kind) {
        return new Finding(
                Verdict.BLOCK,
                Finding.Layer.PLACEHOLDER,
                Reason.FREE_TEXT,
                "R-PHI-01",
                kind,
                blank.start(),
                blank.end());
    }
}
