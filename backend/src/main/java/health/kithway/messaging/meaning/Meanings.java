package health.kithway.messaging.meaning;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Understands replies. Looks at nothing but the words, what the carrier took them for, and what was asked. */
@Component
public final class Meanings {

    private static final List<Intent> ALWAYS = List.of(Intent.OPT_OUT, Intent.WRONG_NUMBER, Intent.HELP, Intent.OPT_IN);
    private static final List<Intent> ABOUT_VISIT = List.of(Intent.RESCHEDULE, Intent.CANCEL, Intent.CONFIRM);
    private static final List<Intent> ABOUT_TASK = List.of(Intent.TAKE, Intent.CANNOT, Intent.DONE);
    private static final Pattern NUMBER = Pattern.compile("(?:number )?([1-9])");
    private static final int SHORT_ENOUGH = 8;

    private final Rules rules = Rules.load();
    private final Map<Intent, List<Rule>> sounding = new EnumMap<>(Intent.class);
    private final Map<Intent, List<Rule>> telling = new EnumMap<>(Intent.class);

    public Meanings() {
        for (Intent intent : Intent.values()) {
            List<Rule> all = rules.of(intent);
            sounding.put(intent, sounding(intent, all));
            telling.put(intent, all.stream().filter(rule -> !leavesOut(rule)).toList());
        }
    }

    /**
     * Reads one reply.
     *
     * @param hint what the carrier took it for, STOP, START or HELP: an additional signal only (R-TWI-02)
     * @param asked what may be answered, what was asked last first: a bare number answers that; empty when no question is open
     */
    public Meaning read(String body, @Nullable String hint, List<Asked> asked) {
        Said said = Folding.fold(body, rules);
        Optional<Found> urgent = find(Intent.EMERGENCY, said);
        Optional<Found> always = Stream.concat(
                        ALWAYS.stream().map(intent -> find(intent, said)), Stream.of(hinted(hint, said)))
                .flatMap(Optional::stream)
                .findFirst();
        Optional<Found> found = urgent.filter(danger ->
                        always.map(Found::intent).filter(Intent.OPT_OUT::equals).isEmpty())
                .or(() -> always)
                .or(() -> answer(said, asked));
        return meaning(found.orElse(Found.NOTHING), urgent.isPresent(), said);
    }

    private record Found(Intent intent, @Nullable Integer choice, String rule, String words) {

        static final Found NOTHING = new Found(Intent.FREE_TEXT, null, "no-rule", "");
    }

    private static Meaning meaning(Found found, boolean urgent, Said said) {
        boolean forPerson = urgent
                || found.intent() == Intent.FREE_TEXT
                || (found.intent().isAnswer() && (said.asks() || said.words() > SHORT_ENOUGH));
        return new Meaning(found.intent(), found.choice(), found.rule(), found.words(), urgent, forPerson);
    }

    /** STOP is believed; START only if the word itself was written, because carriers take YES for it (R-REPLY-05). */
    private static Optional<Found> hinted(@Nullable String hint, Said said) {
        if ("STOP".equals(hint)) {
            return Optional.of(new Found(Intent.OPT_OUT, null, "carrier-heard-stop", said.text()));
        }
        return "HELP".equals(hint)
                ? Optional.of(new Found(Intent.HELP, null, "carrier-heard-help", said.text()))
                : Optional.empty();
    }

    private Optional<Found> answer(Said said, List<Asked> asked) {
        return asked.stream()
                .flatMap(question -> answer(said, question).stream())
                .findFirst();
    }

    private Optional<Found> answer(Said said, Asked question) {
        return switch (question) {
            case VISIT -> first(ABOUT_VISIT, said);
            case TASK -> first(ABOUT_TASK, said);
            case WHICH -> number(said);
        };
    }

    private Optional<Found> first(List<Intent> intents, Said said) {
        return intents.stream().flatMap(intent -> find(intent, said).stream()).findFirst();
    }

    private static Optional<Found> number(Said said) {
        Matcher number = NUMBER.matcher(said.bare());
        return number.matches()
                ? Optional.of(
                        new Found(Intent.CHOICE, Integer.valueOf(number.group(1)), "number-of-choice", said.bare()))
                : Optional.empty();
    }

    private Optional<Found> find(Intent intent, Said said) {
        Said left = said.without(sounding.getOrDefault(intent, List.of()));
        return telling.getOrDefault(intent, List.of()).stream()
                .flatMap(rule -> rule.find(left).stream().map(words -> new Found(intent, null, rule.name(), words)))
                .findFirst();
    }

    /** What tells of danger asks for nothing else: "end it all" is no STOP. */
    private List<Rule> sounding(Intent intent, List<Rule> all) {
        Stream<Rule> danger = intent == Intent.OPT_OUT
                ? rules.of(Intent.EMERGENCY).stream().filter(rule -> rule.fit() == Rule.Fit.ANYWHERE)
                : Stream.empty();
        return Stream.concat(danger, all.stream().filter(Meanings::leavesOut)).toList();
    }

    private static boolean leavesOut(Rule rule) {
        return rule.fit() == Rule.Fit.NOT;
    }
}
