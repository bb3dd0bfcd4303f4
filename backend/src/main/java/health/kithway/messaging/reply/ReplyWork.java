package health.kithway.messaging.reply;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.job.JobHandler;
import health.kithway.person.AddressKind;
import health.kithway.person.Drafts;
import health.kithway.person.KeptWords;
import health.kithway.person.KeptWordsId;
import health.kithway.person.People;
import health.kithway.person.PersonId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Understands one reply and does what it says, all in one transaction and only once. */
@Component
final class ReplyWork implements JobHandler<ReplyWork.Due> {

    static final String KIND = "messaging.reply";

    private final AuditedTransactions audited;
    private final ReplyTable table;
    private final KeptWords keptWords;
    private final Drafts drafts;
    private final People people;
    private final Readings readings;
    private final Strangers strangers;
    private final ReplyActs acts;

    ReplyWork(
            AuditedTransactions audited,
            ReplyTable table,
            KeptWords keptWords,
            Drafts drafts,
            People people,
            Readings readings,
            Strangers strangers,
            ReplyActs acts) {
        this.audited = audited;
        this.table = table;
        this.keptWords = keptWords;
        this.drafts = drafts;
        this.people = people;
        this.readings = readings;
        this.strangers = strangers;
        this.acts = acts;
    }

    record Due(UUID reply) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<Due> payload() {
        return Due.class;
    }

    @Override
    public Mono<Void> handle(OrganizationId organization, Due due) {
        Actor actor = Actor.kithway(organization, "messaging");
        ReplyId id = new ReplyId(due.reply());
        return audited.run(
                actor,
                Sentence.of("messaging.reply-worked-on", "reply", id.value(), "message"),
                () -> table.lockUnworked(organization, id)
                        .flatMap(
                                row -> table.holdAddress(row.addressIndex()).then(Mono.defer(() -> work(actor, row)))));
    }

    private Mono<Void> work(Actor actor, ReplyTable.Row row) {
        return holders(actor, row)
                .flatMap(holders -> keptWords
                        .read(actor, new KeptWordsId(row.wordsId()), "message")
                        .flatMap(words -> understand(actor, row, holders, words)))
                .flatMap(reply -> strangers.known(actor, reply, row.sealedFrom()))
                .flatMap(reply -> acts.act(actor, reply)
                        .then(Mono.defer(() -> table.worked(actor.organization(), row.id(), reply))));
    }

    private Mono<Understood> understand(Actor actor, ReplyTable.Row row, List<PersonId> holders, String words) {
        return readings.read(actor.organization(), row, holders, words)
                .flatMap(meant -> table.hasStopped(actor.organization(), row.addressIndex())
                        .map(stopped -> understood(row, holders, words, meant, stopped)));
    }

    private static Understood understood(
            ReplyTable.Row row, List<PersonId> holders, String words, Meant meant, boolean stopped) {
        return new Understood(
                row.id(),
                row.addressIndex(),
                new KeptWordsId(row.wordsId()),
                holders,
                meant,
                Carriers.answersItself(words),
                stopped,
                row.hasMedia(),
                row.receivedAt());
    }

    private Mono<List<PersonId>> holders(Actor actor, ReplyTable.Row row) {
        return drafts.open(actor.organization(), row.sealedFrom())
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .flatMap(from -> people.listHolders(actor.organization(), AddressKind.PHONE, from))
                .defaultIfEmpty(List.of());
    }
}
