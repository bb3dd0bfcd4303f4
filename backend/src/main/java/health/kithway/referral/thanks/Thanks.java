package health.kithway.referral.thanks;

import health.kithway.consent.disclosure.DisclosureDecision;
import health.kithway.consent.disclosure.DisclosureFacts;
import health.kithway.consent.disclosure.Disclosures;
import health.kithway.directory.Directory;
import health.kithway.person.PersonId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationTransactions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Whether somebody who shared is thanked. */
@Component
public final class Thanks {

    /** R-INC-11: of fewer friends, thanks would tell which one it was. */
    static final int FEWEST = 3;

    private final OrganizationTransactions transactions;
    private final Disclosures disclosures;
    private final Directory directory;
    private final ThanksTable table;
    private final Clock clock;

    Thanks(
            OrganizationTransactions transactions,
            Disclosures disclosures,
            Directory directory,
            ThanksTable table,
            Clock clock) {
        this.transactions = transactions;
        this.disclosures = disclosures;
        this.directory = directory;
        this.table = table;
        this.clock = clock;
    }

    /**
     * Whether friends agreed that a sharer is thanked: three of them at least, who asked before this month began in the
     * organization's zone. Nothing is decided, and nothing said, of fewer.
     */
    public Mono<Boolean> isThanked(Actor actor, PersonId sharer) {
        return directory
                .getOrganization(actor.organization())
                .flatMap(own -> transactions.read(
                        actor.organization(), () -> table.list(actor.organization(), sharer, monthBegan(own.zone()))))
                .flatMap(asked -> decide(actor, asked))
                .map(decided ->
                        decided.stream().filter(DisclosureDecision::permitted).count() >= FEWEST);
    }

    private Mono<List<DisclosureDecision>> decide(Actor actor, List<DisclosureFacts> asked) {
        return asked.size() < FEWEST ? Mono.just(List.of()) : disclosures.decideLooks(actor, asked);
    }

    private Instant monthBegan(ZoneId zone) {
        return clock.instant()
                .atZone(zone)
                .toLocalDate()
                .with(TemporalAdjusters.firstDayOfMonth())
                .atStartOfDay(zone)
                .toInstant();
    }
}
