package health.kithway.messaging.wording;

import health.kithway.consent.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What carriers and rules want of a template, whatever it says; answers with what is wrong. */
final class TemplateLint {

    /** Says that messages have stopped, so it needs no way to stop them. */
    static final String STOP_CONFIRMATION = "stop-confirmation";

    private static final int LONGEST_TEXT = 1600;
    private static final int GENERIC_START = 60;
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Z_]*)}");
    private static final Pattern STOP_LINE = Pattern.compile("\\bSTOP\\b");
    private static final Pattern ANSWER_WORD = Pattern.compile(
            "(?i)\\b(reply|text|answer|send|responda|envíe|conteste)\\s+(with\\s+|con\\s+)?[\"'“]?(yes|no|cancel|end|quit|sí|si|cancelar)\\b");
    private static final Pattern QUESTION = Pattern.compile("\\bC (to|para)\\b");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)https?://|www\\.|\\b[a-z0-9-]+\\.(com|ly|io|gl|net|org|co|me)\\b");

    /** One thing that is wrong. */
    record Fault(String code, String detail) {}

    private TemplateLint() {}

    static List<Fault> check(Template template, String clinic) {
        List<Fault> faults = new ArrayList<>();
        Set<String> known = Placeholders.names();
        Matcher used = PLACEHOLDER.matcher(template.wording());
        while (used.find()) {
            want(known.contains(used.group(1)), faults, "unknown-variable", "R-PHI-01: use " + known);
        }
        want(!TAG.matcher(template.wording()).find(), faults, "markup", "Plain text only");
        want(
                template.wording().contains(Variable.CLINIC_DISPLAY_NAME.placeholder()),
                faults,
                "no-sender",
                "R-10DLC-02: say {CLINIC_DISPLAY_NAME}");
        want(
                !ANSWER_WORD.matcher(template.body()).find(),
                faults,
                "answer-word",
                "R-REPLY-02: ask for C, R or X, never for YES or CANCEL");
        want(
                !ADDRESS.matcher(template.wording()).find(),
                faults,
                "link",
                "R-10DLC-03: links only as {LINK}, on the organization's own domain");
        want(
                !template.thirdPartyRemuneration() || template.purpose() == TemplatePurpose.MARKETING,
                faults,
                "remuneration",
                "R-HIPAA-01: what somebody else pays for is MARKETING");
        faults.addAll(template.channel() == Channel.TEXT ? text(template, clinic) : email(template));
        return faults;
    }

    private static List<Fault> text(Template template, String clinic) {
        List<Fault> faults = new ArrayList<>();
        String longest = Placeholders.fillLongest(template.body(), clinic);
        want(
                template.key().equals(STOP_CONFIRMATION)
                        || STOP_LINE.matcher(template.body()).find(),
                faults,
                "no-stop",
                "R-TCPA-06: say how to stop");
        want(longest.length() <= LONGEST_TEXT, faults, "too-long", "R-TWI-13: 1600 characters at most");
        want(template.subject() == null, faults, "subject", "A text has no subject");
        want(
                !QUESTION.matcher(template.body()).find()
                        || Segments.of(longest).count() == 1,
                faults,
                "segments",
                "R-TWI-13: a reminder is one segment with its longest values");
        return faults;
    }

    private static List<Fault> email(Template template) {
        List<Fault> faults = new ArrayList<>();
        String subject = template.subject();
        if (subject == null) {
            return List.of(new Fault("no-subject", "An e-mail has a subject"));
        }
        String start = subject.length() > GENERIC_START ? subject.substring(0, GENERIC_START) : subject;
        boolean generic = !start.contains(Variable.DATE.placeholder())
                && !start.contains(Variable.FIRST_NAME.placeholder())
                && !start.contains(Variable.LOCATION_ADDRESS.placeholder());
        want(generic, faults, "subject", "R-PHI-05: a subject is generic: it shows on locked screens");
        return faults;
    }

    private static void want(boolean right, List<Fault> faults, String code, String detail) {
        if (!right) {
            faults.add(new Fault(code, detail));
        }
    }
}
