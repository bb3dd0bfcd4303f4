package health.kithway.disclosure.accounting;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.directory.Directory;
import health.kithway.person.KeptWords;
import health.kithway.person.People;
import health.kithway.person.PersonId;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** What was told to somebody outside and is not seen by Kithway itself: a court, a health department, a wrong address. */
@Component
public final class NotedDisclosures {

    /** More than any person has; the letter says so if it were not. */
    static final int MOST = 500;

    private final AuditedTransactions audited;
    private final NotedDisclosureTable table;
    private final People people;
    private final KeptWords keptWords;
    private final Directory directory;
    private final JsonMapper json;
    private final Ids ids;
    private final Clock clock;

    NotedDisclosures(
            AuditedTransactions audited,
            NotedDisclosureTable table,
            People people,
            KeptWords keptWords,
            Directory directory,
            JsonMapper json,
            Ids ids,
            Clock clock) {
        this.audited = audited;
        this.table = table;
        this.people = people;
        this.keptWords = keptWords;
        this.directory = directory;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /** Notes one; why and to whom is kept sealed. */
    public Mono<NotedDisclosure> note(
            Actor actor, PersonId person, Basis basis, Particulars particulars, Instant occurredAt) {
        Instant now = clock.instant();
        if (occurredAt.isAfter(now)) {
            return Mono.error(new Refused(new AccountingRefused.NotYet("/occurredAt")));
        }
        return audited.run(
                actor,
                Sentence.of("disclosure.noted", "person", person.value(), "compliance"),
                () -> people.require(actor.organization(), List.of(person))
                        .then(Mono.defer(() -> keptWords.keepAsEvidence(actor, json.writeValueAsString(particulars))))
                        .map(kept -> new NotedDisclosureTable.Row(ids.next(), basis, kept.value(), occurredAt, now))
                        .flatMap(row -> table.insert(actor, person, row).thenReturn(noted(row, particulars))));
    }

    /** What would have to be listed if the person asked now: six years back, oldest first (R-HIPAA-07). */
    public Mono<List<NotedDisclosure>> listAccountable(Actor actor, PersonId person, String purpose) {
        return listAccountable(actor, person, clock.instant(), purpose);
    }

    Mono<List<NotedDisclosure>> listAccountable(Actor actor, PersonId person, Instant until, String purpose) {
        return audited.run(
                actor,
                Sentence.of("disclosure.noted-read", "person", person.value(), purpose),
                () -> people.require(actor.organization(), List.of(person))
                        .then(Mono.defer(() -> directory.getOrganization(actor.organization())))
                        .map(own -> until.atZone(own.zone())
                                .minusYears(Accounting.YEARS)
                                .toInstant())
                        .flatMap(from -> table.listAccountable(actor.organization(), person, from, until, MOST))
                        .flatMapMany(Flux::fromIterable)
                        .concatMap(row -> open(actor, row, purpose))
                        .collectList());
    }

    private Mono<NotedDisclosure> open(Actor actor, NotedDisclosureTable.Row row, String purpose) {
        return keptWords
                .read(actor, row.particulars(), purpose)
                .map(kept -> noted(row, json.readValue(kept, Particulars.class)));
    }

    private static NotedDisclosure noted(NotedDisclosureTable.Row row, Particulars particulars) {
        return new NotedDisclosure(row.id(), row.basis(), particulars, row.occurredAt(), row.recordedAt());
    }
}
