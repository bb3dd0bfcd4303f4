package health.kithway.messaging.choice;

import health.kithway.consent.ConsentScope;
import health.kithway.consent.grant.Consent;
import health.kithway.directory.Language;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How somebody is written to now, and how it came to that.
 *
 * @param hours absent for whenever the law allows
 * @param on what they agreed to and did not take back, of what can be chosen
 * @param history newest first; at most 20
 */
public record Choice(Language language, @Nullable OwnHours hours, Set<ConsentScope> on, List<Change> history) {

    /** What anybody can turn on and off by themselves, at any time (R-TCPA-10). */
    public static final Set<ConsentScope> CHOSEN =
            EnumSet.of(ConsentScope.TEXT_ABOUT_VISIT, ConsentScope.EMAIL_ABOUT_VISIT, ConsentScope.NEWS);

    private static final int SHOWN = 20;

    public Choice {
        on = Set.copyOf(on);
        history = List.copyOf(history);
    }

    /**
     * One thing that was said.
     *
     * @param scope absent where language and hours were chosen
     */
    public record Change(Kind kind, @Nullable ConsentScope scope, Instant at) {
        /** What was said. */
        public enum Kind {
            TURNED_ON,
            TURNED_OFF,
            CHOSEN
        }

        private static Change of(Consent consent) {
            return new Change(
                    consent.isGranted() ? Kind.TURNED_ON : Kind.TURNED_OFF, consent.scope(), consent.occurredAt());
        }
    }

    static Choice of(Language language, List<ChoiceTable.Row> chosen, List<Consent> said) {
        Set<ConsentScope> on = EnumSet.noneOf(ConsentScope.class);
        Consent.standingEverywhere(said).stream()
                .filter(one -> one.isGranted() && CHOSEN.contains(one.scope()))
                .map(Consent::scope)
                .forEach(on::add);
        return new Choice(language, chosen.isEmpty() ? null : chosen.getFirst().hours(), on, history(chosen, said));
    }

    private static List<Change> history(List<ChoiceTable.Row> chosen, List<Consent> said) {
        return Stream.concat(
                        said.stream()
                                .filter(consent -> CHOSEN.contains(consent.scope()))
                                .map(Change::of),
                        chosen.stream().map(row -> new Change(Change.Kind.CHOSEN, null, row.chosenAt())))
                .sorted(Comparator.comparing(Change::at).reversed())
                .limit(SHOWN)
                .toList();
    }
}
