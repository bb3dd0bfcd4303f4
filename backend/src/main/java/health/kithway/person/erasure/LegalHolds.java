package health.kithway.person.erasure;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.person.KeptWords;
import health.kithway.person.KeptWordsId;
import health.kithway.person.People;
import health.kithway.person.PersonId;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Who may not be erased, because of a proceeding (R-SEC-03). The matter is sealed and kept as evidence. */
@Component
public final class LegalHolds {

    private static final String PURPOSE = "compliance";

    private final AuditedTransactions audited;
    private final LegalHoldTable table;
    private final ErasureTable erasures;
    private final People people;
    private final KeptWords words;
    private final Clock clock;

    LegalHolds(
            AuditedTransactions audited,
            LegalHoldTable table,
            ErasureTable erasures,
            People people,
            KeptWords words,
            Clock clock) {
        this.audited = audited;
        this.table = table;
        this.erasures = erasures;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    /** Places or lifts a hold; says the same again without harm. */
    public Mono<LegalHold> set(Actor actor, PersonId person, boolean held, String matter) {
        OrganizationId organization = actor.organization();
        LegalHold said = new LegalHold(held, matter, clock.instant());
        return audited.run(
                actor,
                Sentence.of(held ? "person.hold-placed" : "person.hold-lifted", "person", person.value(), PURPOSE),
                () -> people.require(organization, List.of(person))
                        .then(erasures.lockKey(organization, person))
                        .filter(Boolean::booleanValue)
                        .switchIfEmpty(Mono.error(() -> new Refused(new ErasureRefused.AlreadyErased())))
                        .then(Mono.defer(() -> words.keepAsEvidence(actor, matter)))
                        .flatMap(kept -> table.insert(organization, person, held, kept, clock.instant()))
                        .thenReturn(said));
    }

    /** Read with its matter, which may tell something of the person. */
    public Mono<LegalHold> get(Actor actor, PersonId person) {
        return audited.run(
                actor,
                Sentence.of("person.hold-read", "person", person.value(), PURPOSE),
                () -> people.require(actor.organization(), List.of(person))
                        .then(table.find(actor.organization(), person))
                        .flatMap(row -> words.read(actor, new KeptWordsId(row.wordsId()), PURPOSE)
                                .map(matter -> new LegalHold(row.held(), matter, row.saidAt())))
                        .defaultIfEmpty(LegalHold.NEVER));
    }

    /** For whoever deletes: inside their transaction. */
    Mono<Boolean> isHeld(OrganizationId organization, PersonId person) {
        return table.find(organization, person).map(LegalHoldTable.Row::held).defaultIfEmpty(false);
    }
}
