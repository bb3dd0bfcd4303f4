package health.kithway.disclosure;

import health.kithway.audit.AuditEntry;
import health.kithway.audit.AuditTrail;
import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.consent.disclosure.Disclosures;
import health.kithway.consent.grant.Consent;
import health.kithway.consent.grant.Consents;
import health.kithway.consent.receipt.Receipt;
import health.kithway.consent.receipt.Receipts;
import health.kithway.directory.Directory;
import health.kithway.disclosure.accounting.NotedDisclosures;
import health.kithway.messaging.Message;
import health.kithway.messaging.Messages;
import health.kithway.pass.IssuedPass;
import health.kithway.pass.Pass;
import health.kithway.pass.PassPurpose;
import health.kithway.pass.Passes;
import health.kithway.pass.Sessions;
import health.kithway.person.People;
import health.kithway.person.PersonId;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.ActorKind;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.Page;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Shows people what is known of them. */
@Component
public final class OwnRecords {

    /** Long enough to be read at leisure; whoever comes later asks the clinic for a new link. */
    private static final Duration LINK_VALID = Duration.ofDays(30);

    private static final int MOST_LOOKS = 500;

    private final AuditedTransactions audited;
    private final AuditTrail trail;
    private final Passes passes;
    private final Sessions sessions;
    private final People people;
    private final Consents consents;
    private final Receipts receipts;
    private final Messages messages;
    private final Disclosures disclosures;
    private final NotedDisclosures noted;
    private final Directory directory;

    OwnRecords(
            AuditedTransactions audited,
            AuditTrail trail,
            Passes passes,
            Sessions sessions,
            People people,
            Consents consents,
            Receipts receipts,
            Messages messages,
            Disclosures disclosures,
            NotedDisclosures noted,
            Directory directory) {
        this.audited = audited;
        this.trail = trail;
        this.passes = passes;
        this.sessions = sessions;
        this.people = people;
        this.consents = consents;
        this.receipts = receipts;
        this.messages = messages;
        this.disclosures = disclosures;
        this.noted = noted;
        this.directory = directory;
    }

    /** A link for one person to their own record. */
    public Mono<IssuedPass> invite(Actor actor, PersonId person) {
        return people.require(actor.organization(), List.of(person))
                .then(Mono.defer(() ->
                        passes.issue(actor, PassPurpose.KNOW_ABOUT_ME, person.value(), person.value(), LINK_VALID)));
    }

    /** By the link; refuses one that is wrong or too old. */
    public Mono<OwnRecord> show(String token) {
        return open(token).flatMap(pass -> show(pass.holder(), new PersonId(pass.subjectId())));
    }

    /** One of the person's own receipts, by the link. */
    public Mono<Receipt> getReceipt(String token, UUID receipt) {
        return open(token).flatMap(pass -> receipts.getReceipt(pass.holder(), new PersonId(pass.subjectId()), receipt));
    }

    /** For somebody whose code was typed. */
    public Mono<OwnRecord> showHeld(Actor holder) {
        return sessions.findHeld(holder)
                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("person"))))
                .flatMap(session -> show(holder, new PersonId(session.personId())));
    }

    /** Everything at once; that it was read is part of what is shown the next time. */
    private Mono<OwnRecord> show(Actor holder, PersonId person) {
        OrganizationId organization = holder.organization();
        return audited.run(
                holder,
                Sentence.of("disclosure.own-record-read", "person", person.value(), "own-record"),
                () -> people.getPerson(holder, person, "own-record")
                        .flatMap(known -> directory
                                .getOrganization(organization)
                                .flatMap(own -> said(holder, person)
                                        .flatMap(said -> done(holder, person)
                                                .map(done -> new OwnRecord(
                                                        own,
                                                        known.language(),
                                                        said.consents(),
                                                        said.receipts(),
                                                        done.messages(),
                                                        done.told(),
                                                        done.looks()))))));
    }

    /** What the person did. */
    private record Said(List<Consent> consents, List<Receipt> receipts) {}

    private Mono<Said> said(Actor holder, PersonId person) {
        return consents.listConsents(holder, person)
                .flatMap(said -> receipts.listReceipts(holder, person).map(proofs -> new Said(said, proofs)));
    }

    /** What others did with what is known of the person. */
    private record Done(List<Message> messages, List<Told> told, List<OwnRecord.Look> looks) {}

    private Mono<Done> done(Actor holder, PersonId person) {
        return messages.listToPerson(holder, person)
                .flatMap(sent -> told(holder, person)
                        .flatMap(told ->
                                looks(holder.organization(), person).map(looks -> new Done(sent, told, looks))));
    }

    private Mono<List<Told>> told(Actor holder, PersonId person) {
        return disclosures
                .listDecisions(holder, person, null, Page.MOST, "own-record")
                .flatMap(decided -> noted.listAccountable(holder, person, "own-record")
                        .map(outside -> Told.gather(decided.items(), outside)));
    }

    private Mono<List<OwnRecord.Look>> looks(OrganizationId organization, PersonId person) {
        return trail.listReads(organization, person.toString(), MOST_LOOKS).map(OwnRecords::gather);
    }

    /** What one occasion read several times over is one look. */
    private static List<OwnRecord.Look> gather(List<AuditEntry> entries) {
        List<OwnRecord.Look> looks = new ArrayList<>();
        for (AuditEntry entry : entries) {
            OwnRecord.Look look = look(entry);
            if (!looks.isEmpty() && looks.getLast().isLike(look)) {
                looks.set(looks.size() - 1, looks.getLast().andEarlier());
            } else {
                looks.add(look);
            }
        }
        return List.copyOf(looks);
    }

    /** A practice's system is outside; what works for the clinic, its own people and the person are not. */
    private static OwnRecord.Look look(AuditEntry entry) {
        boolean outside = entry.actorKind().equals(ActorKind.SYSTEM_CLIENT.name());
        return new OwnRecord.Look(entry.occurredAt(), entry.actorKind(), entry.action(), entry.purpose(), outside, 1);
    }

    /** Who holds a link; refuses one that is wrong or too old. Shows nothing. */
    public Mono<Pass> open(String token) {
        return passes.open(PassPurpose.KNOW_ABOUT_ME, token)
                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("link"))));
    }
}
