package health.kithway.messaging.reply;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.consent.Channel;
import health.kithway.consent.suppression.SuppressionSource;
import health.kithway.consent.suppression.Suppressions;
import health.kithway.directory.Directory;
import health.kithway.directory.Language;
import health.kithway.directory.Organization;
import health.kithway.messaging.Messages;
import health.kithway.pass.Pass;
import health.kithway.pass.PassPurpose;
import health.kithway.pass.Passes;
import health.kithway.person.AddressKind;
import health.kithway.person.People;
import health.kithway.person.PersonId;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Stopping e-mails by the link that each of them carries (R-EML-03): asking changes nothing, stopping may be repeated. */
@Component
public final class Unsubscribes {

    private final Passes passes;
    private final AuditedTransactions audited;
    private final People people;
    private final Suppressions suppressions;
    private final Messages messages;
    private final Directory directory;

    Unsubscribes(
            Passes passes,
            AuditedTransactions audited,
            People people,
            Suppressions suppressions,
            Messages messages,
            Directory directory) {
        this.passes = passes;
        this.audited = audited;
        this.people = people;
        this.suppressions = suppressions;
        this.messages = messages;
        this.directory = directory;
    }

    /** What the page that asks needs to say. */
    public record Asked(Organization organization, Language language) {}

    /** Whose e-mails the link would stop; refuses a link that is wrong or too old. */
    public Mono<Asked> ask(String token) {
        return open(token)
                .flatMap(pass -> Mono.zip(
                        directory.getOrganization(pass.organization()),
                        people.getPerson(pass.holder(), person(pass), "consent"),
                        (organization, person) -> new Asked(organization, person.language())));
    }

    /** Stops e-mails to the address, those that wait included. */
    public Mono<Void> stop(String token) {
        return open(token).flatMap(pass -> {
            Actor actor = pass.holder();
            return audited.run(
                    actor,
                    Sentence.of("messaging.unsubscribed", "person", person(pass).value(), "consent"),
                    () -> people.listAddressIndexes(actor.organization(), person(pass))
                            .flatMap(indexes -> Mono.justOrEmpty(indexes.get(AddressKind.EMAIL)))
                            .flatMap(index -> stop(actor, pass, index)));
        });
    }

    private Mono<Void> stop(Actor actor, Pass pass, byte[] index) {
        return suppressions
                .suppress(actor, Channel.EMAIL, index, SuppressionSource.UNSUBSCRIBE_LINK)
                .then(Mono.defer(() -> messages.stopPlanned(actor, List.of(person(pass)), Channel.EMAIL, index)));
    }

    private Mono<Pass> open(String token) {
        return passes.open(PassPurpose.UNSUBSCRIBE, token)
                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("link"))));
    }

    private static PersonId person(Pass pass) {
        return new PersonId(pass.subjectId());
    }
}
