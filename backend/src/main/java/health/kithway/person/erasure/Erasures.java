package health.kithway.person.erasure;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.job.Jobs;
import health.kithway.pass.Passes;
import health.kithway.person.People;
import health.kithway.person.PersonId;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Erases people: the key goes, and with it everything sealed under it; what waits for them is cancelled, their links are closed.
 * Counts, consents, receipts, suppressions and the trail hold ids only and stay as they are.
 */
@Component
public final class Erasures {

    private final AuditedTransactions audited;
    private final ErasureTable table;
    private final LegalHolds holds;
    private final People people;
    private final Passes passes;
    private final ObjectProvider<ForgetsPeople> rooms;
    private final Jobs jobs;
    private final Clock clock;

    Erasures(
            AuditedTransactions audited,
            ErasureTable table,
            LegalHolds holds,
            People people,
            Passes passes,
            ObjectProvider<ForgetsPeople> rooms,
            Jobs jobs,
            Clock clock) {
        this.audited = audited;
        this.table = table;
        this.holds = holds;
        this.people = people;
        this.passes = passes;
        this.rooms = rooms;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** All of it or nothing. Refuses whoever is under legal hold, and a second time. */
    public Mono<Erasure> erase(Actor actor, PersonId person, Erasure.Reason reason) {
        OrganizationId organization = actor.organization();
        Erasure erasure = new Erasure(person, reason, clock.instant());
        return audited.run(
                actor,
                Sentence.of("person.erased", "person", person.value(), "erasure"),
                () -> people.require(organization, List.of(person))
                        .then(mayErase(organization, person))
                        .then(forget(actor, person))
                        .then(passes.revokeAllOf(actor, person.value()))
                        .then(table.insert(organization, erasure))
                        .then(table.destroy(organization, person))
                        .then(NoteErasure.later(jobs, organization, person))
                        .thenReturn(erasure));
    }

    private Mono<Void> mayErase(OrganizationId organization, PersonId person) {
        return table.lockKey(organization, person)
                .filter(Boolean::booleanValue)
                .switchIfEmpty(Mono.error(() -> new Refused(new ErasureRefused.AlreadyErased())))
                .then(holds.isHeld(organization, person))
                .filter(held -> !held)
                .switchIfEmpty(Mono.error(() -> new Refused(new ErasureRefused.UnderLegalHold())))
                .then();
    }

    private Mono<Void> forget(Actor actor, PersonId person) {
        return people.listAddressIndexes(actor.organization(), person)
                .flatMap(addresses -> Flux.fromStream(rooms::orderedStream)
                        .concatMap(room -> room.forget(actor, person, addresses))
                        .then());
    }
}
