package health.kithway.pages;

import health.kithway.consent.ConsentPurpose;
import health.kithway.consent.ConsentScope;
import health.kithway.directory.Directory;
import health.kithway.directory.Language;
import health.kithway.messaging.choice.Choice;
import health.kithway.messaging.choice.Choices;
import health.kithway.messaging.choice.OwnHours;
import health.kithway.person.AddressKind;
import health.kithway.person.People;
import health.kithway.person.PersonId;
import health.kithway.tenancy.Actor;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Mono;

/** How somebody is written to: says it in plain words, and reads what they chose. */
@Component
final class ChoicePages {

    /** Texts may come between these at all (R-TCPA-09). */
    private static final List<String> HOURS =
            IntStream.rangeClosed(8, 21).mapToObj("%02d:00"::formatted).toList();

    private final Choices choices;
    private final CirclePages pages;
    private final People people;
    private final Directory directory;

    ChoicePages(Choices choices, CirclePages pages, People people, Directory directory) {
        this.choices = choices;
        this.pages = pages;
        this.people = people;
        this.directory = directory;
    }

    Mono<ChoiceView> show(Actor holder, PersonId person, Language reads) {
        return choices.get(holder, person)
                .flatMap(choice -> off(holder, person, choice, reads)
                        .flatMap(off -> directory
                                .getOrganization(holder.organization())
                                .map(clinic -> new Words(reads, clinic.zone()).say(choice, off))));
    }

    /** What is not on, as far as there is an address for it. */
    private Mono<List<View.Text>> off(Actor holder, PersonId person, Choice choice, Language reads) {
        return people.listAddressIndexes(holder.organization(), person)
                .flatMap(addresses ->
                        pages.boxes(holder.organization(), reads, List.of(), offered(choice, addresses.keySet())));
    }

    private static Set<ConsentPurpose> offered(Choice choice, Set<AddressKind> addresses) {
        Set<ConsentPurpose> offered = EnumSet.noneOf(ConsentPurpose.class);
        for (ConsentPurpose purpose :
                List.of(ConsentPurpose.TEXT_ABOUT_VISIT, ConsentPurpose.EMAIL_ABOUT_VISIT, ConsentPurpose.NEWS)) {
            purpose.scope()
                    .filter(scope -> !choice.on().contains(scope) && isReached(scope, addresses))
                    .ifPresent(scope -> offered.add(purpose));
        }
        return offered;
    }

    private static boolean isReached(ConsentScope scope, Set<AddressKind> addresses) {
        return scope.channel() != null && addresses.contains(scope.channel().addressKind());
    }

    /** Refuses hours that there are not. */
    Mono<Void> choose(Actor holder, PersonId person, MultiValueMap<String, String> sent) {
        return Mono.defer(() -> choices.choose(
                holder,
                person,
                Forms.text(sent, "language").equals("ES") ? Language.ES : Language.EN,
                hours(Forms.text(sent, "opens"), Forms.text(sent, "closes"))));
    }

    /** From the first hour to the last is no choice of one's own. */
    private static @Nullable OwnHours hours(String opens, String closes) {
        boolean always = opens.equals(HOURS.getFirst()) && closes.equals(HOURS.getLast());
        return always || !HOURS.contains(opens) || !HOURS.contains(closes)
                ? null
                : new OwnHours(LocalTime.parse(opens), LocalTime.parse(closes));
    }

    /** One way, or all of them. */
    Mono<Void> stop(Actor holder, PersonId person, MultiValueMap<String, String> sent) {
        String asked = Forms.text(sent, "stop");
        Set<ConsentScope> one = Choice.CHOSEN.stream()
                .filter(scope -> scope.name().equals(asked))
                .collect(Collectors.toUnmodifiableSet());
        return choices.turnOff(holder, person, one.isEmpty() ? Choice.CHOSEN : one);
    }

    /** Nothing ticked changes nothing. */
    Mono<Void> start(Actor holder, PersonId person, Language reads, MultiValueMap<String, String> sent) {
        List<String> ticked = sent.getOrDefault("agreed", List.of());
        return ticked.isEmpty() ? Mono.empty() : choices.turnOn(holder, person, CirclePages.agreed(ticked), reads);
    }

    private record Words(Language language, ZoneId zone) {

        ChoiceView say(Choice choice, List<View.Text> off) {
            OwnHours hours = choice.hours();
            return new ChoiceView(
                    choice.language().name(),
                    hours == null ? HOURS.getFirst() : hours.opens().toString(),
                    hours == null ? HOURS.getLast() : hours.closes().toString(),
                    HOURS.stream()
                            .map(hour -> new ChoiceView.Hour(hour, words(LocalTime.parse(hour))))
                            .toList(),
                    choice.on().stream().map(ConsentScope::name).sorted().toList(),
                    off,
                    choice.history().stream().map(this::said).toList());
        }

        private ChoiceView.Said said(Choice.Change change) {
            ConsentScope scope = change.scope();
            return new ChoiceView.Said(
                    "prefer.said." + change.kind().name(),
                    scope == null ? null : "prefer.scope." + scope.name(),
                    day(change.at()));
        }

        private String words(LocalTime hour) {
            return DateTimeFormatter.ofPattern(language == Language.EN ? "h a" : "H:mm", language.locale())
                    .format(hour);
        }

        private String day(Instant at) {
            String pattern = language == Language.EN ? "MMMM d, h:mm a" : "d 'de' MMMM, H:mm";
            return DateTimeFormatter.ofPattern(pattern, language.locale()).format(at.atZone(zone));
        }
    }
}
