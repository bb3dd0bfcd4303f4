package health.kithway.circle.joining;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.circle.Circles;
import health.kithway.person.People;
import health.kithway.person.Person;
import health.kithway.person.PersonId;
import health.kithway.tenancy.Actor;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Whoever says "I was here before" and has shown by a code that they hold the same telephone stays the person they were, where one
 * member of that first name is reached there. It is never guessed: phones are shared, and nobody is told whether there was anybody.
 */
@Component
final class SamePerson {

    private final AuditedTransactions audited;
    private final Circles circles;
    private final People people;

    SamePerson(AuditedTransactions audited, Circles circles, People people) {
        this.audited = audited;
        this.circles = circles;
        this.people = people;
    }

    /** Who they were; who they are now where there was nobody, or there were several. */
    Mono<PersonId> of(Actor actor, PersonId shown) {
        return audited.run(
                        actor,
                        Sentence.of("circle.same-person-said", "person", shown.value(), "circle"),
                        () -> people.listReachedThere(actor.organization(), shown)
                                .flatMapMany(Flux::fromIterable)
                                .filterWhen(one -> isMember(actor, one))
                                .collectList()
                                .filter(members -> !members.isEmpty())
                                .flatMap(members -> namesakes(actor, shown, members)))
                .defaultIfEmpty(shown);
    }

    private Mono<Boolean> isMember(Actor actor, PersonId person) {
        return circles.listCirclesAround(actor.organization(), person)
                .map(around -> around.stream()
                        .anyMatch(circle -> circle.present().stream()
                                .anyMatch(member -> member.person().equals(person))));
    }

    private Mono<PersonId> namesakes(Actor actor, PersonId shown, List<PersonId> members) {
        Set<PersonId> all = new HashSet<>(members);
        all.add(shown);
        return people.getPeople(actor, all, "circle").flatMap(found -> {
            String name = found.stream()
                    .filter(person -> person.id().equals(shown))
                    .map(Person::firstName)
                    .findFirst()
                    .orElseThrow();
            List<PersonId> same = found.stream()
                    .filter(person -> !person.id().equals(shown)
                            && person.firstName().strip().equalsIgnoreCase(name.strip()))
                    .map(Person::id)
                    .toList();
            return same.size() == 1 ? Mono.just(same.getFirst()) : Mono.empty();
        });
    }
}
