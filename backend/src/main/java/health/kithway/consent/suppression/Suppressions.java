package health.kithway.consent.suppression;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.consent.Channel;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Closes addresses and opens them again. */
@Component
public final class Suppressions {

    private static final String PURPOSE = "consent";

    private final AuditedTransactions audited;
    private final OrganizationTransactions transactions;
    private final SuppressionTable table;

    Suppressions(AuditedTransactions audited, OrganizationTransactions transactions, SuppressionTable table) {
        this.audited = audited;
        this.transactions = transactions;
        this.table = table;
    }

    /** Closes an address for a channel at once, whoever holds it; said again, it is recorded again. */
    public Mono<Void> suppress(Actor actor, Channel channel, byte[] addressIndex, SuppressionSource source) {
        return audited.run(
                actor,
                new Sentence("consent.suppressed", "channel", channel.name(), PURPOSE),
                () -> table.insert(actor, channel, addressIndex, Suppression.Kind.SUPPRESSED, source));
    }

    /** Opens a closed address again; refused unless it is its holder who asks (R-TCPA-14). */
    public Mono<Void> lift(Actor actor, Channel channel, byte[] addressIndex, SuppressionSource source) {
        return source.liftsFor(actor)
                ? audited.run(
                        actor,
                        new Sentence("consent.suppression-lifted", "channel", channel.name(), PURPOSE),
                        () -> table.insert(actor, channel, addressIndex, Suppression.Kind.LIFTED, source))
                : Mono.error(() -> new Refused(new SuppressionRefused.OnlyTheHolder()));
    }

    /** Everything that closed or opened an address; no person is read. */
    public Mono<List<Suppression>> listSuppressions(OrganizationId organization, Channel channel, byte[] addressIndex) {
        return transactions.read(organization, () -> table.list(organization, channel, addressIndex));
    }
}
