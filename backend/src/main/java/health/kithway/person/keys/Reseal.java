package health.kithway.person.keys;

import health.kithway.job.JobHandler;
import health.kithway.job.Jobs;
import health.kithway.person.KeptWordsId;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import health.kithway.vault.Vault;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Brings what lies under former keys of an organization under the one of today, a batch at a time. When nothing is left it
 * looks once more: another instance may have sealed with the former key for some minutes.
 */
@Component
final class Reseal implements JobHandler<Reseal.Due> {

    static final int BATCH = 200;
    private static final String KIND = "person.reseal";
    private static final Duration LATECOMERS = Duration.ofMinutes(10);

    private final OrganizationTransactions transactions;
    private final ResealTable table;
    private final Vault vault;
    private final Jobs jobs;
    private final Clock clock;

    Reseal(OrganizationTransactions transactions, ResealTable table, Vault vault, Jobs jobs, Clock clock) {
        this.transactions = transactions;
        this.table = table;
        this.vault = vault;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** @param last whether it looks for latecomers only */
    record Due(boolean last) {}

    static Mono<Void> now(Jobs jobs, OrganizationId organization) {
        return jobs.now(organization, KIND, organization.value(), new Due(false));
    }

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
        return transactions.run(
                organization,
                () -> vault.sealsWith(organization)
                        .flatMap(number -> batch(organization, number))
                        .flatMap(done -> follow(organization, due, done)));
    }

    private Mono<Void> follow(OrganizationId organization, Due due, long done) {
        if (done > 0) {
            return now(jobs, organization);
        }
        return due.last()
                ? Mono.empty()
                : jobs.later(
                        organization,
                        KIND,
                        organization.value(),
                        new Due(true),
                        clock.instant().plus(LATECOMERS));
    }

    private Mono<Long> batch(OrganizationId organization, long number) {
        return people(organization, number).flatMap(done -> done > 0 ? Mono.just(done) : words(organization, number));
    }

    private Mono<Long> people(OrganizationId organization, long number) {
        return table.lockPeople(organization, number, BATCH)
                .flatMapMany(Flux::fromIterable)
                .concatMap(row -> vault.rewrapPersonKey(organization, row.id(), row.bytes())
                        .flatMap(anew -> table.replacePersonKey(organization, row.id(), anew)))
                .count();
    }

    private Mono<Long> words(OrganizationId organization, long number) {
        return table.lockWords(organization, number, BATCH)
                .flatMapMany(Flux::fromIterable)
                .concatMap(row -> {
                    String context = new KeptWordsId(row.id()).context();
                    return vault.open(organization, context, row.bytes())
                            .flatMap(plain -> vault.sealNoted(organization, context, plain))
                            .flatMap(anew -> table.replaceWords(organization, row.id(), anew));
                })
                .count();
    }
}
