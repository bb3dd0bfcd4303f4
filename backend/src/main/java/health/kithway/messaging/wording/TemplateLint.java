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
    private static final Pattern SHORTENER = Pattern.compile(
            "(?i)(?<![a-z0-9.-])(bit\\.ly|tinyurl\\.com|goo\\.gl|t\\.co|ow\\.ly|is\\.gd|buff\\.ly|rebrand\\.ly|cutt\\.ly|short\\.io|twil\\.io|tiny\\.cc|rb\\.gy|bl\\.ink|t\\.ly|lnkd\\.in|shorturl\\.at)(?![a-z0-9-])");
    private static final Pattern PROVIDER = Pattern.compile("\\b(?:Dr|Dra|Doctora?)\\.? \\p{Lu}");
    private static final Pattern PROMISE = Pattern.compile(
            "(?i)\\b(?:(?:has|have|was|were|is|are|been|you're) accepted|will be seen|(?:fue|ha sido|está) aceptad[oa]|será atendid[oa])\\b");
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)https?://|www\\.|\\b[a-z0-9-]+\\.(com|ly|io|gl|net|org|co|me)\\b");

    /** One thing that is wrong. */
    record Fault(String code, String detail) {}

    private TemplateLint() {}

    /** A whole template. */
    static List<Fault> check(Template template, String clinic) {
        List<Fault> faults = new ArrayList<>(checkBody(template, clinic));
        String subject = template.subject();
        if (template.channel() == Channel.TEXT) {
            want(subject == null, faults, "subject", "A text has no subject");
        } else if (subject == null) {
            faults.add(new Fault("no-subject", "An e-mail has a subject"));
        } else {
            faults.addAll(checkSubject(subject, true));
        }
        want(
                template.channel() == Channel.TEXT
                        || template.purpose() != TemplatePurpose.MARKETING
                        || template.body().contains(Variable.LOCATION_ADDRESS.placeholder()),
                faults,
                "postal-address",
                "R-EML-02: news by e-mail name a postal address: say {LOCATION_ADDRESS}");
        want(
                !template.thirdPartyRemuneration() || template.purpose() == TemplatePurpose.MARKETING,
                faults,
                "remuneration",
                "R-HIPAA-01: what somebody else pays for is MARKETING");
        return faults;
    }

    /** A subject alone; of an e-mail, because a text has none. */
    static List<Fault> checkSubject(String subject, boolean mail) {
        List<Fault> faults = new ArrayList<>(checkPart(subject));
        String start = subject.length() > GENERIC_START ? subject.substring(0, GENERIC_START) : subject;
        boolean generic = !start.contains(Variable.DATE.placeholder())
                && !start.contains(Variable.FIRST_NAME.placeholder())
                && !start.contains(Variable.LOCATION_ADDRESS.placeholder());
        want(mail, faults, "subject", "A text has no subject");
        want(generic, faults, "subject", "R-PHI-05: a subject is generic: it shows on locked screens");
        return faults;
    }

    /** What holds for every part of a message. */
    static List<Fault> checkPart(String wording) {
        List<Fault> faults = new ArrayList<>();
        Set<String> known = Placeholders.names();
        Matcher used = PLACEHOLDER.matcher(wording);
        while (used.find()) {
            want(known.contains(used.group(1)), faults, "unknown-variable", "R-PHI-01: use " + known);
        }
        want(!TAG.matcher(wording).find(), faults, "markup", "Plain text only");
        boolean shortened = SHORTENER.matcher(wording).find();
        want(!shortened, faults, "shortener", "R-10DLC-03: no public link shorteners, carriers drop them");
        want(
                shortened || !ADDRESS.matcher(wording).find(),
                faults,
                "link",
                "R-10DLC-03: links only as {LINK}, on the organization's own domain");
        want(!PROVIDER.matcher(wording).find(), faults, "provider", "R-PHI-01: a doctor's name tells the specialty");
        want(!PROMISE.matcher(wording).find(), faults, "promise", "R-PHI-08: say it only after the clinic answered");
        return faults;
    }

    /** A body alone. */
    static List<Fault> checkBody(Template template, String clinic) {
        List<Fault> faults = new ArrayList<>(checkPart(
                template.key().equals(StaffWords.TEMPLATE)
                        ? template.body().replace(Variable.STAFF_WORDS.placeholder(), "")
                        : template.body()));
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
        if (template.channel() == Channel.TEXT) {
            faults.addAll(text(template, clinic));
        }
        return faults;
    }

    private static List<Fault> text(Template template, String clinic) {
        List<Fault> faults = new ArrayList<>();
        String longest = Placeholders.fillLongest(template.body(), clinic);
        want(
                template.key().startsWith(STOP_CONFIRMATION)
                        || STOP_LINE.matcher(template.body()).find(),
                faults,
                "no-stop",
                "R-TCPA-06: say how to stop");
        want(longest.length() <= LONGEST_TEXT, faults, "too-long", "R-TWI-13: 1600 characters at most");
        want(
                !QUESTION.matcher(template.body()).find()
                        || Segments.of(longest).count() == 1,
                faults,
                "segments",
                "R-TWI-13: a reminder is one segment with its longest values");
        return faults;
    }

    private static void want(boolean right, List<Fault> faults, String code, String detail) {
        if (!right) {
            faults.add(new Fault(code, detail));
        }
    }
}
