package health.kithway.messaging.wording;

import health.kithway.consent.Channel;
import health.kithway.directory.Language;
import health.kithway.messaging.firewall.Finding;
import health.kithway.messaging.firewall.Verdict;
import health.kithway.messaging.firewall.WordFirewall;
import health.kithway.problem.Refused;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the text that leaves, from approved wording and values of the right shape, and reads it once more. */
@Component
public final class Rendering {

    private static final Pattern UNFIT_IN_NAME = Pattern.compile("[^\\p{L} '’-]");
    private static final int LONGEST_NAME = 20;
    private static final String ACCENTED = "áíóúÁÍÓÚ";
    private static final String IN_GSM7 = "aiouAIOU";

    private final WordFirewall firewall;

    Rendering(WordFirewall firewall) {
        this.firewall = firewall;
    }

    /** What leaves; never stored. */
    public record Rendered(@Nullable String subject, String body) {}

    /**
     * Renders, or refuses.
     *
     * @param firstName of the reader; a greeting without a name takes its place where it does not fit
     */
    public Rendered render(Template template, House house, @Nullable String firstName, Map<Variable, String> given) {
        Map<Variable, String> values = values(template, house, firstName, given);
        check(template, house, values);
        List<String> allowed = new ArrayList<>(house.allowed());
        String link = values.get(Variable.LINK);
        if (link != null) {
            allowed.add(link);
        }
        String subject = template.subject() == null ? null : Placeholders.fill(template.subject(), values);
        String body = Placeholders.fill(template.body(), values);
        List<Finding> findings = firewall.check(subject == null ? body : subject + "\n" + body, allowed);
        if (Verdict.of(findings) == Verdict.BLOCK) {
            throw new Refused(new WordingRefused.Clinical(findings));
        }
        return new Rendered(subject, body);
    }

    private Map<Variable, String> values(
            Template template, House house, @Nullable String firstName, Map<Variable, String> given) {
        Map<Variable, String> values = new EnumMap<>(Variable.class);
        given.forEach((variable, value) -> {
            String said = Spoken.value(variable, value, template.language(), template.channel());
            values.put(variable, template.channel() == Channel.TEXT ? shortAlphabet(said) : said);
        });
        values.put(Variable.CLINIC_DISPLAY_NAME, house.organization().displayName());
        values.putIfAbsent(Variable.PHONE, house.organization().phone());
        values.put(Variable.FIRST_NAME, greeted(firstName, template.language()));
        return values;
    }

    private static void check(Template template, House house, Map<Variable, String> values) {
        for (Variable variable : Variable.values()) {
            if (template.wording().contains(variable.placeholder())) {
                String value = values.get(variable);
                if (value == null || !variable.takes(value)) {
                    throw new Refused(new WordingRefused.BadValue(variable));
                }
            }
        }
        String link = values.get(Variable.LINK);
        if (link != null && !house.linkHosts().contains(URI.create(link).getHost())) {
            throw new Refused(new WordingRefused.BadValue(Variable.LINK));
        }
    }

    private String greeted(@Nullable String firstName, Language language) {
        String name = firstName == null
                ? ""
                : UNFIT_IN_NAME.matcher(firstName).replaceAll("").strip();
        String fitting =
                name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME).strip() : name;
        boolean fits = Variable.FIRST_NAME.takes(fitting)
                && firewall.check(fitting, List.of()).isEmpty();
        return fits
                ? fitting
                : switch (language) {
                    case EN -> "there";
                    case ES -> "qué tal";
                };
    }

    /** á, í, ó and ú would more than halve what a text holds (R-TWI-13); texts do without them. */
    private static String shortAlphabet(String value) {
        StringBuilder plain = new StringBuilder(value.length());
        value.chars().forEach(unit -> {
            int at = ACCENTED.indexOf(unit);
            plain.append(at < 0 ? (char) unit : IN_GSM7.charAt(at));
        });
        return plain.toString();
    }
}
