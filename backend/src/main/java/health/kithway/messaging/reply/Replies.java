package health.kithway.messaging.reply;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.job.Jobs;
import health.kithway.messaging.carrier.Senders;
import health.kithway.person.Address;
import health.kithway.person.AddressKind;
import health.kithway.person.Drafts;
import health.kithway.person.KeptWords;
import health.kithway.person.KeptWordsId;
import health.kithway.person.People;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Ids;
import health.kithway.tenancy.OrganizationId;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes in what people text back: kept once, sealed, and worked on afterwards, so that the carrier is answered at once. */
@Component
public final class Replies {

    private final AuditedTransactions audited;
    private final Senders senders;
    private final People people;
    private final KeptWords keptWords;
    private final Drafts drafts;
    private final ReplyTable table;
    private final Jobs jobs;
    private final Ids ids;
    private final Clock clock;

    Replies(
            AuditedTransactions audited,
            Senders senders,
            People people,
            KeptWords keptWords,
            Drafts drafts,
            ReplyTable table,
            Jobs jobs,
            Ids ids,
            Clock clock) {
        this.audited = audited;
        this.senders = senders;
        this.people = people;
        this.keptWords = keptWords;
        this.drafts = drafts;
        this.table = table;
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
    }

    /** Keeps a text for the organization whose number it was sent to; bringing it twice changes nothing. */
    public Mono<Void> keep(ReceivedText text) {
        return senders.findOwner(text.to())
                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("number"))))
                .flatMap(owner -> keep(Actor.kithway(owner.organization(), "carrier"), owner.sender(), text));
    }

    private Mono<Void> keep(Actor actor, UUID sender, ReceivedText text) {
        ReplyId id = new ReplyId(ids.next());
        return audited.run(
                        actor,
                        Sentence.of("messaging.reply-kept", "reply", id.value(), "message"),
                        () -> table.isKnown(actor.organization(), text.carrierId())
                                .filter(known -> !known)
                                .flatMap(fresh -> store(actor, id, sender, text)))
                .onErrorResume(DuplicateKeyException.class, keptMeanwhile -> Mono.empty());
    }

    private Mono<Void> store(Actor actor, ReplyId id, UUID sender, ReceivedText text) {
        OrganizationId organization = actor.organization();
        return people.listHolders(organization, AddressKind.PHONE, text.from())
                // A family's telephone does not say who of them wrote.
                .flatMap(holders -> holders.size() == 1
                        ? keptWords.keepOf(actor, holders.getFirst(), text.body())
                        : keptWords.keep(actor, text.body()))
                .flatMap(words -> people.addressIndex(organization, AddressKind.PHONE, text.from())
                        .flatMap(index -> drafts.seal(organization, bytes(text.from()))
                                .map(from -> row(id, sender, text, words, index, from))))
                .flatMap(row -> table.insert(organization, row))
                .then(Mono.defer(
                        () -> jobs.now(organization, ReplyWork.KIND, id.value(), new ReplyWork.Due(id.value()))));
    }

    private ReplyTable.Row row(
            ReplyId id, UUID sender, ReceivedText text, KeptWordsId words, byte[] index, String from) {
        return new ReplyTable.Row(
                id,
                sender,
                text.carrierId(),
                index,
                from,
                words.value(),
                text.hint(),
                text.hasMedia(),
                clock.instant());
    }

    private static byte[] bytes(String from) {
        return Address.of(AddressKind.PHONE, from).value().getBytes(StandardCharsets.UTF_8);
    }
}
