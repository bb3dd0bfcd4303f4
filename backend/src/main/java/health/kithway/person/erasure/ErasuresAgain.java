package health.kithway.person.erasure;

import health.kithway.job.Chore;
import health.kithway.person.PersonId;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import health.kithway.vault.DestroyedKeys;
import java.util.Collection;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Erases again whom a backup brought back (docs/restore.md). They were unreadable all the while, because the vault refuses
 * destroyed keys; this also cancels what waits for them and deletes what finds them.
 */
@Component
public final class ErasuresAgain implements Chore {

    private static final int BATCH = 1_000;
    private static final Logger log = LoggerFactory.getLogger(ErasuresAgain.class);

    private final DestroyedKeys destroyed;
    private final OrganizationTransactions transactions;
    private final ErasureTable table;
    private final Erasures erasures;

    ErasuresAgain(
            DestroyedKeys destroyed, OrganizationTransactions transactions, ErasureTable table, Erasures erasures) {
        this.destroyed = destroyed;
        this.transactions = transactions;
        this.table = table;
        this.erasures = erasures;
    }

    @Override
    public Mono<Void> tidy() {
        return Flux.fromIterable(destroyed.list().entrySet())
                .concatMap(told -> Flux.fromIterable(told.getValue())
                        .buffer(BATCH)
                        .concatMap(people -> again(told.getKey(), people)))
                .then();
    }

    private Mono<Void> again(OrganizationId organization, Collection<UUID> people) {
        return transactions
                .read(organization, () -> table.listKept(organization, people).collectList())
                .flatMapMany(Flux::fromIterable)
                .concatMap(person -> again(organization, person))
                .then();
    }

    private Mono<Void> again(OrganizationId organization, PersonId person) {
        log.warn("Person {} came back with a backup and is erased again", person);
        return erasures.erase(Actor.kithway(organization, "erasure"), person, Erasure.Reason.RESTORED)
                .onErrorResume(Refused.class, refused -> {
                    log.error(
                            "Person {} stays unreadable but is not erased: {}",
                            person,
                            refused.refusal().code());
                    return Mono.empty();
                })
                .then();
    }
}
