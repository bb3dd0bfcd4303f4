package health.kithway.attribution.visit;

import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationTransactions;
import health.kithway.tenancy.Page;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Opens every count of visits down to its rows. There is nobody in them, so reading leaves no sentence. */
@Component
public final class Ledgers {

    private final OrganizationTransactions transactions;
    private final LedgerTable table;

    Ledgers(OrganizationTransactions transactions, LedgerTable table) {
        this.transactions = transactions;
        this.table = table;
    }

    /** Newest first; the cursor is the id of the last opening of the page before. */
    public Mono<Page<KeptOpening>> listOpenings(Actor actor, OpeningFilter filter, @Nullable UUID before, int size) {
        return transactions.read(
                actor.organization(),
                () -> table.list(actor.organization(), filter, before, size + 1)
                        .map(rows -> Page.of(rows, size, opening -> opening.id().toString())));
    }

    /** By class and reason, most first. */
    public Mono<List<OpeningCount>> countOpenings(Actor actor, OpeningFilter filter) {
        return transactions.read(actor.organization(), () -> table.count(actor.organization(), filter));
    }
}
