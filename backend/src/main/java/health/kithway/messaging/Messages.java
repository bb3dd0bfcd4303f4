package health.kithway.messaging;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.consent.Channel;
import health.kithway.messaging.wording.Template;
import health.kithway.messaging.wording.Templates;
import health.kithway.messaging.wording.WordingRefused;
import health.kithway.person.AddressKind;
import health.kithway.person.People;
import health.kithway.person.Person;
import health.kithway.person.PersonId;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import health.kithway.tenancy.Page;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The only way out of the building: no message leaves but through here, and none without a recorded decision. */
@Component
public final class Messages {

    /** R-REPLY-01. */
    private static final Duration QUESTION_OPEN = Duration.ofDays(3);

    private static final UUID NEWEST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    private final AuditedTransactions audited;
    private final OrganizationTransactions transactions;
    private final People people;
    private final Templates templates;
    private final Planning planning;
    private final Permits permits;
    private final MessageTable table;
    private final MessageProgressTable progress;
    private final Clock clock;

    Messages(
            AuditedTransactions audited,
            OrganizationTransactions transactions,
            People people,
            Templates templates,
            Planning planning,
            Permits permits,
            MessageTable table,
            MessageProgressTable progress,
            Clock clock) {
        this.audited = audited;
        this.transactions = transactions;
        this.people = people;
        this.templates = templates;
        this.planning = planning;
        this.permits = permits;
        this.table = table;
        this.progress = progress;
        this.clock = clock;
    }

    /**
     * Plans a message on every channel the person has an address for and the template exists on; each is decided now, and
     * again when it is sent. A denial is kept as a message that was refused. Asking twice for the same occasion sends once; to
     * somebody who was erased nothing is planned.
     */
    public Mono<List<MessageId>> send(Actor actor, NewMessage wanted) {
        return audited.run(
                actor,
                Sentence.of("messaging.planned", "person", wanted.person().value(), "message"),
                () -> people.getPerson(actor, wanted.person(), "message")
                        .filter(person -> !person.isErased())
                        .flatMap(person -> plan(actor, person, wanted))
                        .defaultIfEmpty(List.of()));
    }

    private Mono<List<MessageId>> plan(Actor actor, Person person, NewMessage wanted) {
        return people.listAddressIndexes(actor.organization(), person.id())
                .flatMap(addresses -> Flux.fromIterable(channels(addresses, wanted))
                        .concatMap(channel ->
                                templates.find(actor.organization(), wanted.templateKey(), channel, person.language()))
                        .switchIfEmpty(
                                Mono.error(() -> new Refused(new WordingRefused.NoTemplate(wanted.templateKey()))))
                        .concatMap(template -> planning.plan(actor, wanted, template, index(addresses, template)))
                        .collectList());
    }

    private static List<Channel> channels(Map<AddressKind, byte[]> addresses, NewMessage wanted) {
        return Stream.of(Channel.TEXT, Channel.EMAIL)
                .filter(channel -> addresses.containsKey(channel.addressKind()))
                .filter(channel -> wanted.replyId() == null || channel == Channel.TEXT)
                .filter(channel -> wanted.only() == null || channel == wanted.only())
                .toList();
    }

    private static byte[] index(Map<AddressKind, byte[]> addresses, Template template) {
        return addresses.getOrDefault(template.channel().addressKind(), new byte[0]);
    }

    /** Decides again about everything that waits for these people on a channel, after they stopped messages there. */
    public Mono<Void> stopPlanned(Actor actor, Collection<PersonId> holders, Channel channel, byte[] addressIndex) {
        return audited.run(
                actor,
                new Sentence("messaging.stopped", "channel", channel.name(), "consent"),
                () -> table.lockPlanned(actor.organization(), holders, channel)
                        .flatMapMany(Flux::fromIterable)
                        .concatMap(message -> permits.decide(actor, Permits.Facts.of(message), addressIndex)
                                .filter(permit -> !permit.permitted())
                                .flatMap(permit -> progress.decide(
                                        actor.organization(), message.id(), permit, MessageState.SUPPRESSED)))
                        .then());
    }

    /** Takes back what waits to be said about a referral on these occasions, and closes what was asked: it is no longer true. */
    public Mono<Void> withdraw(Actor actor, UUID referral, Set<String> occasions) {
        return audited.run(
                actor,
                Sentence.of("messaging.withdrawn", "referral", referral, "message"),
                () -> progress.withdraw(actor.organization(), referral, occasions, true));
    }

    /** Takes back only what was not sent yet: who was asked may still answer, and is told how it stands. */
    public Mono<Void> withdrawUnsent(Actor actor, UUID referral, Set<String> occasions) {
        return audited.run(
                actor,
                Sentence.of("messaging.withdrawn", "referral", referral, "message"),
                () -> progress.withdraw(actor.organization(), referral, occasions, false));
    }

    /** Takes back whatever waits to be said to somebody about referrals, and closes what was asked: they are not told any more. */
    public Mono<Void> withhold(Actor actor, PersonId person, Collection<UUID> referrals) {
        return audited.run(
                actor,
                Sentence.of("messaging.withheld", "person", person.value(), "message"),
                () -> progress.withhold(actor.organization(), person, referrals));
    }

    /** Questions that were sent to these people and are open, the newest first; the referral each is about. */
    public Mono<List<OpenQuestion>> listOpenQuestions(OrganizationId organization, Collection<PersonId> holders) {
        return transactions
                .read(
                        organization,
                        () -> table.listAsking(
                                organization, holders, clock.instant().minus(QUESTION_OPEN)))
                .map(rows -> rows.stream()
                        .flatMap(row -> row.openQuestion().stream())
                        .toList());
    }

    /** What was last texted to these people; empty where nothing was. */
    public Mono<LastSaid> findLastSaid(OrganizationId organization, Collection<PersonId> holders) {
        return transactions.read(organization, () -> table.findLastSaid(organization, holders));
    }

    /** How often a template was planned for a person since then. */
    public Mono<Long> countRecent(OrganizationId organization, PersonId person, String template, Duration within) {
        return transactions.read(
                organization,
                () -> table.countSince(
                        organization, person, template, clock.instant().minus(within)));
    }

    /** What was sent or not sent to a person, newest first; at most 100. */
    public Mono<List<Message>> listToPerson(Actor actor, PersonId person) {
        return audited.run(
                actor,
                Sentence.of("messaging.messages-read", "person", person.value(), "own-record"),
                () -> table.listTo(actor.organization(), person, 100)
                        .map(rows ->
                                rows.stream().map(MessageTable.Row::toMessage).toList()));
    }

    /** What was said or held back about a referral on each of these occasions, oldest first; at most 1,000 in all. */
    public Mono<Map<String, List<Message>>> listSaid(Actor actor, UUID referral, Collection<String> occasions) {
        return transactions
                .read(actor.organization(), () -> table.listSaid(actor.organization(), referral, occasions, 1000))
                .map(rows -> rows.stream()
                        .map(MessageTable.Row::toMessage)
                        .collect(Collectors.groupingBy(Message::occasion)));
    }

    /** What was sent or not sent about a referral, newest first. */
    public Mono<Page<Message>> listMessages(Actor actor, UUID referral, @Nullable UUID before, int size) {
        UUID start = before == null ? NEWEST : before;
        return transactions
                .read(actor.organization(), () -> table.listAbout(actor.organization(), referral, start, size + 1))
                .map(rows -> Page.of(rows, size, row -> row.id().toString()).map(MessageTable.Row::toMessage));
    }
}
