package health.kithway.consent.suppression;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.consent.Channel;
import health.kithway.person.People;
import health.kithway.person.PersonId;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Closes addresses and opens them again. */
@Component
public final class Suppressions {

    private static final String PURPOSE = "consent";

    private final AuditedTransactions audited;
    private final OrganizationTransactions transactions;
    private final SuppressionTable table;
    private final StopPolicies policies;
    private final People people;

    Suppressions(
            AuditedTransactions audited,
            OrganizationTransactions transactions,
            SuppressionTable table,
            StopPolicies policies,
            People people) {
        this.audited = audited;
        this.transactions = transactions;
        this.table = table;
        this.policies = policies;
        this.people = people;
    }

    /** Closes an address for a channel at once, whoever holds it; said again, it is recorded again. */
    public Mono<Void> suppress(Actor actor, Channel channel, byte[] addressIndex, SuppressionSource source) {
        return close(actor, channel, addressIndex, source, null);
    }

    /** Closes the address a person has for a channel, as staff was told; a person without one has nothing to close. */
    public Mono<Void> suppressPerson(Actor actor, PersonId person, Channel channel) {
        return people.require(actor.organization(), List.of(person))
                .then(Mono.defer(() -> people.listAddressIndexes(actor.organization(), person)))
                .flatMap(indexes -> Mono.justOrEmpty(indexes.get(channel.addressKind())))
                .flatMap(index -> suppress(actor, channel, index, SuppressionSource.STAFF_NOTE));
    }

    /** The same for a STOP to something about a program: whether it ends only that, the organization chose (R-TCPA-13). */
    public Mono<Void> stop(Actor actor, Channel channel, byte[] addressIndex, SuppressionSource source, UUID program) {
        return policies.scope(actor.organization()).flatMap(scope -> switch (scope) {
            case ORGANIZATION -> close(actor, channel, addressIndex, source, null);
            case PROGRAM -> close(actor, channel, addressIndex, source, program);
        });
    }

    private Mono<Void> close(
            Actor actor, Channel channel, byte[] addressIndex, SuppressionSource source, @Nullable UUID program) {
        return audited.run(
                actor,
                new Sentence("consent.suppressed", "channel", channel.name(), PURPOSE),
                () -> table.insert(actor, channel, addressIndex, Suppression.Kind.SUPPRESSED, source, program, null));
    }

    /** Opens a closed address again; refused unless it is its holder who asks (R-TCPA-14). */
    public Mono<Void> lift(Actor actor, Channel channel, byte[] addressIndex, SuppressionSource source) {
        return source.liftsFor(actor)
                ? audited.run(
                        actor,
                        new Sentence("consent.suppression-lifted", "channel", channel.name(), PURPOSE),
                        () -> table.insert(actor, channel, addressIndex, Suppression.Kind.LIFTED, source, null, null))
                : Mono.error(() -> new Refused(new SuppressionRefused.OnlyTheHolder()));
    }

    /**
     * The last STOP was meant for one of those who share the address: it is opened again for these others, as far as it was open for
     * them before. For anybody else it stays closed.
     */
    public Mono<Void> stopMeantOne(Actor actor, Channel channel, byte[] addressIndex, List<PersonId> others) {
        return audited.run(
                actor,
                new Sentence("consent.stop-meant-one", "channel", channel.name(), PURPOSE),
                () -> table.list(actor.organization(), channel, addressIndex)
                        .flatMapIterable(history -> others.stream()
                                .filter(person -> Suppression.wasOpen(history, person))
                                .toList())
                        .concatMap(person -> table.insert(
                                actor,
                                channel,
                                addressIndex,
                                Suppression.Kind.LIFTED,
                                SuppressionSource.STOP_MEANT_ONE,
                                null,
                                person))
                        .then());
    }

    /** Everything that closed or opened an address; no person is read. */
    public Mono<List<Suppression>> listSuppressions(OrganizationId organization, Channel channel, byte[] addressIndex) {
        return transactions.read(organization, () -> table.list(organization, channel, addressIndex));
    }
}
