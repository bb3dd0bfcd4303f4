package health.kithway.consent.representative;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.directory.Directory;
import health.kithway.person.KeptWords;
import health.kithway.person.People;
import health.kithway.person.PersonId;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Records who may decide for whom, and says whether they may now. */
@Component
public final class Authorities {

    private static final String PURPOSE = "consent";

    private final AuditedTransactions audited;
    private final AuthorityTable table;
    private final People people;
    private final KeptWords keptWords;
    private final Directory directory;
    private final Ids ids;
    private final Clock clock;

    Authorities(
            AuditedTransactions audited,
            AuthorityTable table,
            People people,
            KeptWords keptWords,
            Directory directory,
            Ids ids,
            Clock clock) {
        this.audited = audited;
        this.table = table;
        this.people = people;
        this.keptWords = keptWords;
        this.directory = directory;
        this.ids = ids;
        this.clock = clock;
    }

    /** Records an authority; the actor has seen the evidence. */
    public Mono<Standing> record(Actor actor, NewAuthority said) {
        Instant now = clock.instant();
        Instant starts = said.startsAt() == null ? now : said.startsAt();
        Authority authority = new Authority(
                ids.next(),
                said.person().value(),
                said.representative().value(),
                said.kind(),
                starts,
                said.endsAt(),
                actor.id(),
                now,
                List.of());
        return allow(said, starts)
                .then(audited.run(
                        actor,
                        sentence("consent.authority-recorded", said.person()),
                        () -> people.require(actor.organization(), List.of(said.person(), said.representative()))
                                .then(keptWords.keepAsEvidence(actor, said.evidence()))
                                .flatMap(evidence -> table.insert(actor, authority, evidence))
                                .then(Mono.defer(() -> get(actor, said.person(), authority.id())))));
    }

    /** Ends, holds or releases one, at once; why is kept sealed. */
    public Mono<Standing> change(
            Actor actor, PersonId person, UUID authority, Authority.Change.Kind kind, String reason) {
        return audited.run(
                actor,
                sentence("consent.authority-changed", person),
                () -> get(actor, person, authority)
                        .flatMap(found -> keptWords.keepAsEvidence(actor, reason))
                        .flatMap(kept -> table.insertChange(actor, authority, kind, kept))
                        .then(Mono.defer(() -> get(actor, person, authority))));
    }

    /** An authority and whether it holds at the moment of asking. */
    public record Standing(Authority authority, AuthorityState state) {}

    /** Who decides or decided for a patient. */
    public Mono<List<Standing>> list(Actor actor, PersonId person) {
        return audited.run(
                actor,
                sentence("consent.authorities-read", person),
                () -> people.require(actor.organization(), List.of(person))
                        .then(Mono.defer(() -> listAt(actor, person, clock.instant()))));
    }

    /** The same for a decision, which leaves its own sentence. The date of birth is opened only where a parent decides. */
    public Mono<List<Standing>> listAt(Actor actor, PersonId person, Instant at) {
        return table.list(actor.organization(), person)
                .flatMap(found -> isAdult(actor, person, found, at)
                        .map(adult -> found.stream()
                                .map(authority -> new Standing(authority, authority.stateAt(at, adult)))
                                .toList()));
    }

    private Mono<Boolean> isAdult(Actor actor, PersonId person, List<Authority> found, Instant at) {
        return found.stream().noneMatch(authority -> authority.kind() == AuthorityKind.PARENT)
                ? Mono.just(false)
                : directory
                        .getOrganization(actor.organization())
                        .flatMap(own -> people.isKnownAdultOn(actor, person, LocalDate.ofInstant(at, own.zone())));
    }

    private Mono<Standing> get(Actor actor, PersonId person, UUID authority) {
        return listAt(actor, person, clock.instant())
                .flatMap(all -> all.stream()
                        .filter(one -> one.authority().id().equals(authority))
                        .findFirst()
                        .map(Mono::just)
                        .orElseGet(() -> Mono.error(() -> new Refused(new CommonRefusal.NotFound("representative")))));
    }

    private static Mono<Void> allow(NewAuthority said, Instant starts) {
        Instant ends = said.endsAt();
        if (said.person().equals(said.representative())) {
            return Mono.error(() -> new Refused(new RepresentativeRefused.Oneself()));
        }
        return ends != null && !ends.isAfter(starts)
                ? Mono.error(() -> new Refused(new RepresentativeRefused.EndsFirst()))
                : Mono.empty();
    }

    private static Sentence sentence(String act, PersonId person) {
        return Sentence.of(act, "person", person.value(), PURPOSE);
    }
}
