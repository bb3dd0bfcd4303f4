package health.kithway.messaging;

import health.kithway.consent.Channel;
import health.kithway.directory.Language;
import health.kithway.messaging.wording.Templates;
import health.kithway.person.People;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationTransactions;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Says by another channel what could not be delivered by one. */
@Component
public final class OtherChannels {

    /** What was planned for the same occasion was planned with the failed message or just now. */
    private static final int LOOKED_BACK = 100;

    private final OrganizationTransactions transactions;
    private final Messages messages;
    private final MessageTable table;
    private final Planning planning;
    private final Templates templates;
    private final People people;
    private final Clock clock;

    OtherChannels(
            OrganizationTransactions transactions,
            Messages messages,
            MessageTable table,
            Planning planning,
            Templates templates,
            People people,
            Clock clock) {
        this.transactions = transactions;
        this.messages = messages;
        this.table = table;
        this.planning = planning;
        this.templates = templates;
        this.people = people;
        this.clock = clock;
    }

    /**
     * By every other channel that the person has an address and there are words for, each decided anew; what was said there
     * for the same occasion is not said again. Answers to what somebody wrote stay where they are, and so does what makes no
     * sense any more. Joins the caller's transaction.
     */
    public Mono<Elsewhere> send(Actor actor, MessageId undelivered) {
        return transactions.run(
                actor.organization(),
                () -> table.find(actor.organization(), undelivered)
                        .filter(row -> row.replyId() == null && !row.isLateAt(clock.instant()))
                        .flatMap(row -> send(actor, row))
                        .defaultIfEmpty(Elsewhere.NOTHING));
    }

    private Mono<Elsewhere> send(Actor actor, MessageTable.Row row) {
        return Flux.fromStream(() -> Stream.of(Channel.TEXT, Channel.EMAIL))
                .filter(channel -> channel != row.channel())
                .filterWhen(channel -> canBeSaid(actor, row, channel, row.language()))
                .concatMap(channel -> planning.values(actor.organization(), row)
                        .flatMap(
                                values -> messages.send(actor, row.again(values).onlyBy(channel))))
                .flatMapIterable(planned -> planned)
                .collectList()
                .flatMap(planned -> table.listTo(actor.organization(), row.personId(), LOOKED_BACK)
                        .map(rows -> new Elsewhere(planned, beside(row, rows))));
    }

    private Mono<Boolean> canBeSaid(Actor actor, MessageTable.Row row, Channel channel, Language language) {
        return people.listAddressIndexes(actor.organization(), row.personId())
                .filter(addresses -> addresses.containsKey(channel.addressKind()))
                .flatMap(addresses -> templates.find(actor.organization(), row.templateKey(), channel, language))
                .hasElement();
    }

    /** What was said to the same person for the same occasion by the other channels. */
    private static List<Message> beside(MessageTable.Row one, List<MessageTable.Row> rows) {
        return rows.stream()
                .filter(row -> row.channel() != one.channel()
                        && row.templateKey().equals(one.templateKey())
                        && row.occasion().equals(one.occasion()))
                .map(MessageTable.Row::toMessage)
                .toList();
    }
}
