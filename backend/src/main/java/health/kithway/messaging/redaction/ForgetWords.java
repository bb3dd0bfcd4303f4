package health.kithway.messaging.redaction;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.consent.Channel;
import health.kithway.job.JobHandler;
import health.kithway.job.TryAgainAt;
import health.kithway.messaging.carrier.Carrier;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Comes round, has the carrier forget what is ready, and comes again. */
@Component
final class ForgetWords implements JobHandler<ForgetWords.Round> {

    static final String KIND = "messaging.forget-words";

    /** R-TWI-14. */
    private static final Duration AFTER_THE_END = Duration.ofDays(1);

    /** Longer than any carrier tries. */
    private static final Duration NOTHING_HEARD = Duration.ofDays(3);

    private static final Duration PAUSE = Duration.ofHours(1);
    private static final Duration SHORT_PAUSE = Duration.ofMinutes(1);
    private static final int MOST = 200;
    private static final int AT_ONCE = 4;

    private final OrganizationTransactions transactions;
    private final AuditedTransactions audited;
    private final RedactionTable table;
    private final List<Carrier> carriers;
    private final Clock clock;

    ForgetWords(
            OrganizationTransactions transactions,
            AuditedTransactions audited,
            RedactionTable table,
            List<Carrier> carriers,
            Clock clock) {
        this.transactions = transactions;
        this.audited = audited;
        this.table = table;
        this.carriers = List.copyOf(carriers);
        this.clock = clock;
    }

    record Round(UUID organization) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<Round> payload() {
        return Round.class;
    }

    /** Never done: it waits for the next round. */
    @Override
    public Mono<Void> handle(OrganizationId organization, Round round) {
        Instant now = clock.instant();
        return transactions
                .read(
                        organization,
                        () -> table.list(organization, now.minus(AFTER_THE_END), now.minus(NOTHING_HEARD), MOST))
                .flatMap(kept -> forget(kept)
                        .flatMap(forgotten -> mark(organization, forgotten))
                        .then(Mono.error(() ->
                                new TryAgainAt(clock.instant().plus(kept.size() == MOST ? SHORT_PAUSE : PAUSE)))));
    }

    private Mono<List<UUID>> forget(List<RedactionTable.Kept> kept) {
        Carrier carrier = carriers.stream()
                .filter(one -> one.channel() == Channel.TEXT)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No carrier of texts"));
        return Flux.fromIterable(kept)
                .flatMap(
                        text -> carrier.forget(text.carrierId())
                                .filter(Boolean::booleanValue)
                                .map(gone -> text.id()),
                        AT_ONCE)
                .collectList();
    }

    private Mono<Void> mark(OrganizationId organization, List<UUID> forgotten) {
        return forgotten.isEmpty()
                ? Mono.empty()
                : audited.run(
                        Actor.kithway(organization, "messaging"),
                        Sentence.of("messaging.words-forgotten", "organization", organization.value(), "operations"),
                        () -> table.mark(organization, forgotten, clock.instant()));
    }
}
