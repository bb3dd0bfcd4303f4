package health.kithway.referral;

import health.kithway.job.Fact;
import health.kithway.job.Jobs;
import health.kithway.person.PersonId;
import health.kithway.tenancy.OrganizationId;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Stores a new referral under a reference of its own, with the beginning of its timeline, and tells of it. */
@Component
final class Opening {

    private final ReferralTable table;
    private final Jobs jobs;
    private final RandomGenerator chance;

    Opening(ReferralTable table, Jobs jobs, RandomGenerator chance) {
        this.table = table;
        this.jobs = jobs;
        this.chance = chance;
    }

    /**
     * @param made the referral with a given reference
     * @param sharer whose own link it came by, if it was somebody's
     * @param fact nothing where messages are held
     */
    Mono<Referral> open(
            OrganizationId organization,
            Function<String, Referral> made,
            List<NewEvent> first,
            EventSource source,
            @Nullable PersonId sharer,
            @Nullable Fact fact) {
        return store(organization, made, first, source)
                .flatMap(referral -> jobs.tell(organization, ReferralMade.of(referral, sharer))
                        .then(tell(organization, fact))
                        .thenReturn(referral));
    }

    private Mono<Referral> store(
            OrganizationId organization, Function<String, Referral> made, List<NewEvent> first, EventSource source) {
        return Mono.defer(() -> {
            Referral referral = made.apply(Reference.next(chance));
            return table.insert(organization, referral, first, source)
                    .flatMap(stored -> stored ? Mono.just(referral) : store(organization, made, first, source));
        });
    }

    private Mono<Void> tell(OrganizationId organization, @Nullable Fact fact) {
        return fact == null ? Mono.empty() : jobs.tell(organization, fact);
    }
}
