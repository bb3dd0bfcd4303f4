package health.kithway.messaging.carrier;

import health.kithway.consent.Channel;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * How fast senders go: a bucket of tokens each in PostgreSQL, so that several instances together go no faster than one may. Claiming
 * takes the tokens; here is what is known only later. Counts and holds name no person and need no audit sentence.
 */
@Component
public final class Pace {

    private static final Logger log = LoggerFactory.getLogger(Pace.class);

    private final OrganizationTransactions transactions;
    private final PaceTable table;
    private final Senders senders;

    Pace(OrganizationTransactions transactions, PaceTable table, Senders senders) {
        this.transactions = transactions;
        this.table = table;
        this.senders = senders;
    }

    /** A text turned out longer or shorter than was reckoned with when it was claimed. */
    public Mono<Void> correct(OrganizationId organization, UUID sender, int segments) {
        return segments == 0
                ? Mono.empty()
                : transactions.run(organization, () -> table.spend(organization, sender, segments));
    }

    /** Nothing leaves by a channel before then; a longer hold that is there already stays. */
    public Mono<Void> hold(OrganizationId organization, Channel channel, Instant until, String because) {
        return senders.find(organization, channel).flatMap(sender -> {
            log.error("Sender {} is held until {}: {}", sender.id(), until, because);
            return transactions.run(organization, () -> table.hold(organization, sender.id(), until, because));
        });
    }
}
