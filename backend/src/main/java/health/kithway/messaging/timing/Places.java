package health.kithway.messaging.timing;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.person.AddressKind;
import health.kithway.person.People;
import health.kithway.person.PersonId;
import health.kithway.person.erasure.ForgetsPeople;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** In which state or zone people live, as far as they or their clinic said. The ZIP code itself is not kept. */
@Component
public final class Places implements ForgetsPeople {

    private final AuditedTransactions audited;
    private final PlaceTable table;
    private final People people;

    Places(AuditedTransactions audited, PlaceTable table, People people) {
        this.audited = audited;
        this.table = table;
        this.people = people;
    }

    /** Keeps the state of a ZIP code; one that is absent or unknown changes nothing. Joins the caller's transaction. */
    public Mono<Void> live(Actor actor, PersonId person, @Nullable String zip) {
        return Mono.justOrEmpty(zip)
                .flatMap(code -> Mono.justOrEmpty(Place.ofZip(code)))
                .flatMap(place -> audited.run(
                        actor,
                        Sentence.of("messaging.place-kept", "person", person.value(), "operations"),
                        () -> table.keep(actor.organization(), person, place)));
    }

    /** Keeps the zone that staff was told; absent, what is known otherwise counts again. Refuses a zone of no American state. */
    public Mono<Void> setZone(Actor actor, PersonId person, @Nullable String zone) {
        return people.require(actor.organization(), List.of(person))
                .then(Mono.defer(() -> audited.run(
                        actor,
                        Sentence.of("messaging.time-zone-set", "person", person.value(), "operations"),
                        () -> zone == null
                                ? table.forgetZone(actor.organization(), person)
                                : Mono.justOrEmpty(Place.zone(zone))
                                        .switchIfEmpty(Mono.error(() -> new Refused(new TimingRefused.NotAmerican())))
                                        .flatMap(known -> table.keepZone(actor.organization(), person, known)))));
    }

    /** Empty where nobody said. Belongs into a transaction. */
    public Mono<Place> find(OrganizationId organization, PersonId person) {
        return table.find(organization, person).flatMap(row -> Mono.justOrEmpty(Place.of(row.state(), row.zone())));
    }

    @Override
    public Mono<Void> forget(Actor actor, PersonId person, Map<AddressKind, byte[]> addresses) {
        return audited.run(
                actor,
                Sentence.of("messaging.place-forgotten", "person", person.value(), "erasure"),
                () -> table.forget(actor.organization(), person));
    }
}
