package health.kithway.messaging.timing;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.person.AddressKind;
import health.kithway.person.PersonId;
import health.kithway.person.erasure.ForgetsPeople;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** In which state people live, as far as they or their clinic said. The ZIP code itself is not kept. */
@Component
public final class Places implements ForgetsPeople {

    private final AuditedTransactions audited;
    private final PlaceTable table;

    Places(AuditedTransactions audited, PlaceTable table) {
        this.audited = audited;
        this.table = table;
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

    /** Empty where nobody said. Belongs into a transaction. */
    public Mono<Place> find(OrganizationId organization, PersonId person) {
        return table.findState(organization, person).flatMap(state -> Mono.justOrEmpty(Place.ofState(state)));
    }

    @Override
    public Mono<Void> forget(Actor actor, PersonId person, Map<AddressKind, byte[]> addresses) {
        return audited.run(
                actor,
                Sentence.of("messaging.place-forgotten", "person", person.value(), "erasure"),
                () -> table.forget(actor.organization(), person));
    }
}
