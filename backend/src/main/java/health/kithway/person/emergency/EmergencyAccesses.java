package health.kithway.person.emergency;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.person.KeptWords;
import health.kithway.person.KeptWordsId;
import health.kithway.person.People;
import health.kithway.person.Person;
import health.kithway.person.PersonId;
import health.kithway.person.emergency.EmergencyAccess.Reason;
import health.kithway.person.emergency.EmergencyAccess.Review;
import health.kithway.person.emergency.EmergencyAccess.Verdict;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Ids;
import health.kithway.tenancy.OrganizationTransactions;
import health.kithway.tenancy.Page;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Breaking the glass: for an hour, one member of staff reads one person, says why, and somebody else looks at it (R-SEC-02). */
@Component
public final class EmergencyAccesses {

    private static final Duration OPEN = Duration.ofHours(1);
    private static final String PURPOSE = "emergency";

    private final AuditedTransactions audited;
    private final OrganizationTransactions transactions;
    private final EmergencyTable table;
    private final People people;
    private final KeptWords words;
    private final EmergencyAlarm alarm;
    private final Ids ids;
    private final Clock clock;

    EmergencyAccesses(
            AuditedTransactions audited,
            OrganizationTransactions transactions,
            EmergencyTable table,
            People people,
            KeptWords words,
            EmergencyAlarm alarm,
            Ids ids,
            Clock clock) {
        this.audited = audited;
        this.transactions = transactions;
        this.table = table;
        this.people = people;
        this.words = words;
        this.alarm = alarm;
        this.ids = ids;
        this.clock = clock;
    }

    /** Opens it for the actor, rings the alarm and leaves a review for compliance. */
    public Mono<EmergencyAccess> open(Actor actor, PersonId person, Reason reason, String why) {
        Instant now = clock.instant();
        EmergencyAccess access = new EmergencyAccess(ids.next(), person, actor.id(), reason, now, now.plus(OPEN), null);
        return audited.run(
                        actor,
                        Sentence.of("person.emergency-opened", "person", person.value(), PURPOSE),
                        () -> people.require(actor.organization(), List.of(person))
                                .then(words.keepAsEvidence(actor, why))
                                .flatMap(kept -> table.insert(actor.organization(), access, kept))
                                .thenReturn(access))
                .doOnNext(alarm::ring);
    }

    /** For who opened it, while it is open; every reading is in the person's trail. */
    public Mono<Person> read(Actor actor, UUID id) {
        return find(actor, id)
                .filter(access -> access.isOpenFor(actor.id(), clock.instant()))
                .switchIfEmpty(Mono.error(() -> new Refused(new EmergencyRefused.Over())))
                .flatMap(access -> people.getPerson(actor, access.person(), PURPOSE));
    }

    /** Newest first; {@code reviewed} false lists what waits for compliance. */
    public Mono<Page<EmergencyAccess>> list(Actor actor, @Nullable Boolean reviewed, @Nullable UUID before, int size) {
        return transactions
                .read(actor.organization(), () -> table.list(actor.organization(), reviewed, before, size + 1))
                .map(rows -> Page.of(rows, size, row -> row.id().toString()).map(EmergencyTable.Row::toAccess));
    }

    /** With what was said when it was opened. */
    public record Explained(EmergencyAccess access, String why) {

        @Override
        public String toString() {
            return "Explained[" + access.id() + "]";
        }
    }

    public Mono<Explained> explain(Actor actor, UUID id) {
        return row(actor, id)
                .flatMap(row -> words.read(actor, new KeptWordsId(row.wordsId()), "compliance")
                        .map(why -> new Explained(row.toAccess(), why)));
    }

    /** Once and for good, by somebody else than who opened it. */
    public Mono<EmergencyAccess> review(Actor actor, UUID id, Verdict verdict) {
        Review review = new Review(verdict, actor.id(), clock.instant());
        return audited.run(
                actor,
                Sentence.of("person.emergency-reviewed", "emergency", id, "compliance"),
                () -> find(actor, id)
                        .filter(access -> !access.openedBy().equals(actor.id()))
                        .switchIfEmpty(Mono.error(() -> new Refused(new EmergencyRefused.OwnAccess())))
                        .flatMap(access -> table.review(actor.organization(), access, review))
                        .filter(Boolean::booleanValue)
                        .switchIfEmpty(Mono.error(() -> new Refused(new EmergencyRefused.AlreadyReviewed())))
                        .then(Mono.defer(() -> find(actor, id))));
    }

    private Mono<EmergencyAccess> find(Actor actor, UUID id) {
        return row(actor, id).map(EmergencyTable.Row::toAccess);
    }

    private Mono<EmergencyTable.Row> row(Actor actor, UUID id) {
        return transactions
                .read(actor.organization(), () -> table.find(actor.organization(), id))
                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("emergency access"))));
    }
}
